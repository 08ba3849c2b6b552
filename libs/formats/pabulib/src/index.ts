export type {
  BallotCells,
  PabulibBallot,
  PabulibFile,
  PabulibHeader,
  PabulibMeta,
  PabulibProject,
  ProjectCells,
  Selected,
  VoteType,
} from './pabulib-file';
export { VOTE_TYPES } from './pabulib-file';
export type { PabulibErrorCode, PabulibErrorDetails } from './pabulib-error';
export { PabulibError } from './pabulib-error';
export type { PabulibReader, PabulibSink } from './pabulib-reader';
export { pabulibReader } from './pabulib-reader';
export { parsePabulib } from './parse-pabulib';
export type { ElectionReader, ReadElection, ReadElectionOptions } from './read-election';
export { electionReader, readElection } from './read-election';
export { printBallot, printHeader, printPabulib } from './print-pabulib';
export { missingKeys } from './meta-section';
export { ballotDetails, electionBuilderOf, officialOutcome, toElection } from './to-election';
