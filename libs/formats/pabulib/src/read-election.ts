import type { Election, ElectionBuilder } from '@parvis/budget-counting';
import { BallotScanner } from './ballot-scanner';
import type { PabulibHeader } from './pabulib-file';
import { PabulibError } from './pabulib-error';
import { SectionsReader } from './pabulib-reader';
import { ballotDetails, electionBuilderOf } from './to-election';

export interface ReadElectionOptions {
  /** The ballot column (`district`, …) whose value is the voter's class, for shares and envelopes that depend on it. */
  readonly classColumn?: string;
}

export interface ReadElection {
  readonly header: PabulibHeader;
  readonly election: Election;
}

/** Takes the bytes of a .pb file in pieces, cut anywhere, for whoever only needs to count. */
export interface ElectionReader {
  /** Keeps nothing of the piece: its buffer may serve again. @throws PabulibError */
  push(chunk: Uint8Array): void;
  /** Nothing more comes. @throws PabulibError */
  end(): ReadElection;
}

/** The same errors as `pabulibReader`, and the same election as its ballots make, without a string a ballot. */
export function electionReader(options: ReadElectionOptions = {}): ElectionReader {
  return new BytesReader(options);
}

/** From the bytes of a .pb file to what is counted. @throws PabulibError with line and field; never a partial result. */
export function readElection(chunks: Iterable<Uint8Array>, options: ReadElectionOptions = {}): ReadElection {
  const reader = electionReader(options);
  for (const chunk of chunks) reader.push(chunk);
  return reader.end();
}

const NEWLINE = 0x0a;

/** Columns that are no cell of a ballot. */
const OWN_COLUMNS: readonly string[] = ['voter_id', 'vote', 'points'];

/** The record reader takes everything before the ballots, and the lines among them that the scanner leaves. */
class BytesReader implements ElectionReader {
  private builder: ElectionBuilder | undefined;
  private scanner: BallotScanner | undefined;
  private piece: Uint8Array = new Uint8Array();
  private readonly records: SectionsReader;
  private readonly onBallot = (): void => {
    this.records.passBallot();
  };

  constructor({ classColumn }: ReadElectionOptions) {
    this.records = new SectionsReader({
      onHeader: (header, line) => {
        if (classColumn !== undefined) checkClassColumn(classColumn, header, line);
        this.builder = electionBuilderOf(header);
        this.scanner = new BallotScanner(header, this.builder.byIndex, this.records.points, classColumn);
        this.scanner.take(this.piece);
      },
      onBallot: (ballot) => this.builder?.addBallot(ballot.vote, ballotDetails(ballot, classColumn)),
    });
  }

  push(chunk: Uint8Array): void {
    this.piece = chunk;
    this.scanner?.take(chunk);
    let at = 0;
    while (at < chunk.length) {
      if (this.scanner && this.records.isBetweenRecords) at = this.scanner.scan(at, this.onBallot);
      if (at === chunk.length) return;
      const newline = chunk.indexOf(NEWLINE, at);
      const end = newline === -1 ? chunk.length : newline + 1;
      this.records.push(chunk.subarray(at, end));
      at = end;
    }
  }

  end(): ReadElection {
    const header = this.records.end();
    return { header, election: (this.builder ?? electionBuilderOf(header)).build() };
  }
}

function checkClassColumn(column: string, { ballotColumns }: PabulibHeader, line: number): void {
  if (ballotColumns.includes(column) && !OWN_COLUMNS.includes(column)) return;
  throw new PabulibError({ line, field: column, code: 'missing-column', params: { column } });
}
