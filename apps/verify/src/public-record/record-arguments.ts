import { parseArgs } from 'node:util';
import { isDigestHex } from '@parvis/merkle-record';
import { UsageError } from '../command';

/** Paths, but for the key, which may be the 64 digits themselves. */
export interface RecordArguments {
  readonly entries: string | undefined;
  readonly head: string | undefined;
  readonly key: string | undefined;
  readonly since: readonly string[];
  readonly proofs: readonly string[];
  readonly consistency: readonly string[];
}

const OPTIONS = {
  entries: { type: 'string' },
  head: { type: 'string' },
  key: { type: 'string' },
  since: { type: 'string', multiple: true },
  proof: { type: 'string', multiple: true },
  consistency: { type: 'string', multiple: true },
} as const;

const NAME_OF_A_KEY = /^ed25519:/;

/** @throws UsageError */
export function readRecordArguments(args: readonly string[]): RecordArguments {
  const { entries, head, key, since = [], proof: proofs = [], consistency = [] } = parse(args);
  if (entries === undefined && proofs.length === 0 && consistency.length === 0) {
    throw new UsageError(
      'which record? --entries entries.jsonl --head head.json --key KEY, or --proof proof.json --key KEY',
    );
  }
  if (entries !== undefined && head === undefined)
    throw new UsageError('--entries needs --head: the signed state they are compared with');
  if (key !== undefined && NAME_OF_A_KEY.test(key)) {
    throw new UsageError('--key takes the public key (64 digits) or key.json; a name of a key checks no signature');
  }
  return { entries, head, key, since, proofs, consistency };
}

export function isKeyItself(key: string): boolean {
  return isDigestHex(key);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
