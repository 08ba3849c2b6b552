import { parseArgs } from 'node:util';
import { UsageError } from '../command';

const ONCE = { type: 'string' } as const;
const REPEATED = { type: 'string', multiple: true } as const;
const YES = { type: 'boolean' } as const;

const OPTIONS = {
  rule: ONCE,
  utility: ONCE,
  completion: ONCE,
  stop: ONCE,
  start: ONCE,
  increment: ONCE,
  ties: ONCE,
  threshold: ONCE,
  exclusive: REPEATED,
  envelope: REPEATED,
  part: ONCE,
  shares: ONCE,
  class: ONCE,
  eligibility: ONCE,
  comparison: ONCE,
  then: ONCE,
  'then-utility': ONCE,
  'then-threshold': ONCE,
  'then-exclusive': REPEATED,
  'then-envelope': REPEATED,
  'then-part': ONCE,
  'then-ties': ONCE,
  against: ONCE,
  json: YES,
  twin: YES,
} as const;

/**
 * The flags of one command. Reading one marks it as used: what is left over has no effect, and a published command must mean what it says.
 */
export class Flags {
  private readonly used = new Set<string>();

  private constructor(private readonly values: Readonly<Record<string, string | boolean | string[] | undefined>>) {}

  /** @throws UsageError on a flag that does not exist, lacks its value, or is said twice */
  static parse(args: readonly string[]): { flags: Flags; files: string[] } {
    try {
      const { values, positionals, tokens } = parseArgs({
        args: [...args],
        options: OPTIONS,
        allowPositionals: true,
        strict: true,
        tokens: true,
      });
      refuseTwice(tokens);
      return { flags: new Flags(values), files: positionals };
    } catch (error) {
      throw new UsageError(error instanceof Error ? error.message : String(error));
    }
  }

  text(flag: string): string | undefined {
    this.used.add(flag);
    const value = this.values[flag];
    return typeof value === 'string' ? value : undefined;
  }

  texts(flag: string): readonly string[] | undefined {
    this.used.add(flag);
    const value = this.values[flag];
    return Array.isArray(value) ? value : undefined;
  }

  isSet(flag: string): boolean {
    this.used.add(flag);
    return this.values[flag] === true;
  }

  /** The value of a flag; the first of the allowed ones is the default. */
  oneOf<Value extends string>(flag: string, allowed: readonly [Value, ...Value[]]): Value {
    const given = this.text(flag) ?? allowed[0];
    const found = allowed.find((value) => value === given);
    if (found === undefined) throw new UsageError(`--${flag} ${given}: one of ${allowed.join(', ')}`);
    return found;
  }

  /** @throws UsageError on the first flag that nothing has read */
  refuseUnused(): void {
    const unused = Object.keys(this.values).find((flag) => !this.used.has(flag));
    if (unused === undefined) return;
    const because = ['rule', 'completion'].filter((flag) => this.used.has(flag));
    const said = because.map((flag) => `--${flag} ${String(this.values[flag] ?? 'none')}`).join(' ');
    throw new UsageError(`--${unused} has no effect with ${said}`);
  }
}

interface Token {
  readonly kind: string;
  readonly name?: string;
}

/** `parseArgs` lets the last one win, so that half of what was asked would be lost in silence. */
function refuseTwice(tokens: readonly Token[]): void {
  const seen = new Set<string>();
  for (const { kind, name = '' } of tokens) {
    if (kind !== 'option' || REPEATABLE.has(name)) continue;
    if (seen.has(name)) throw new UsageError(`--${name} is said twice`);
    seen.add(name);
  }
}

const REPEATABLE: ReadonlySet<string> = new Set(
  Object.entries(OPTIONS).flatMap(([name, option]) => ('multiple' in option ? [name] : [])),
);
