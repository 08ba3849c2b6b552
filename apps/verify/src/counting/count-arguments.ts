import { UsageError } from '../command';
import { Flags } from './flags';
import { ruleOfFlags } from './rule-flags';
import type { RuleOfFlags } from './rule-of-file';

export interface CountArguments {
  readonly files: readonly string[];
  readonly rule: RuleOfFlags;
  readonly json: boolean;
  /** Count with the slow twin too. */
  readonly twin: boolean;
  /** `official`, or the path of a published result; undefined when nothing is compared. */
  readonly against: string | undefined;
}

/** @throws UsageError also for a flag that the rule would ignore: a published command must mean what it says. */
export function readCountArguments(args: readonly string[]): CountArguments {
  const { flags, files } = Flags.parse(args);
  if (files.length === 0) throw new UsageError('which file? count FILE.pb --rule RULE');
  const read = {
    files,
    rule: ruleOfFlags(flags),
    json: flags.isSet('json'),
    twin: flags.isSet('twin'),
    against: flags.text('against'),
  };
  flags.refuseUnused();
  return read;
}
