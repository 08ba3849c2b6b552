import { EXIT, type Command, type ExitCode } from './command';
import { checkRecord, type Named } from './public-record/check-record';
import {
  readConsistency,
  readEntries,
  readHead,
  readInclusion,
  readKey,
  UnreadableError,
} from './public-record/published-files';
import { isKeyItself, readRecordArguments, type RecordArguments } from './public-record/record-arguments';

const HELP = `Usage: node main.js record --entries entries.jsonl --head head.json --key KEY [options]
       node main.js record --proof proof-N.json --key KEY

Checks the public record of a local authority from the files it publishes, without a network:
makes every fingerprint and the whole tree again (RFC 9162), and checks who signed it (Ed25519).

  --entries entries.jsonl   all entries, one a line
  --head head.json          the signed state they are compared with
  --key KEY                 the public key that you keep: 64 digits, or key.json
  --since HEAD.json         a head that you kept: the record must still begin with what it covered (may be repeated)
  --proof proof-N.json      one entry with its proof; needs no --entries (may be repeated)
  --consistency FILE        consistency-N.json, for --since without --entries (may be repeated)

Exit: 0 all checked, 1 something is wrong, and named, 2 an input cannot be read, 3 not provable from what was given.
`;

export const recordCommand = {
  help: HELP,
  run: (args: readonly string[]): ExitCode => {
    const options = readRecordArguments(args);
    try {
      return check(options);
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      process.stdout.write(`UNREADABLE: ${error.message}\nChecked: nothing to the end. Not checked: the record.\n`);
      return EXIT.unreadable;
    }
  },
} satisfies Command;

function check({ entries, head, key, since, proofs, consistency }: RecordArguments): ExitCode {
  const verdict = checkRecord({
    entries: entries === undefined ? undefined : readEntries(entries),
    head: head === undefined ? undefined : readHead(head),
    key: key === undefined || isKeyItself(key) ? key : readKey(key),
    since: named(since, readHead),
    proofs: named(proofs, readInclusion),
    consistency: named(consistency, readConsistency),
  });
  process.stdout.write(verdict.report());
  return verdict.exitCode;
}

function named<File>(names: readonly string[], read: (name: string) => File): Named<File>[] {
  return names.map((name) => ({ name, file: read(name) }));
}
