import { fromText, printDecimal } from '@parvis/exact-numbers';
import type { CompletionRule, EqualSharesRule, GreedyRule, PartEnvelope, Rule, TieBreak } from './rule';

/** Flags of the verifier without their dashes, and what each is set to; a list is a flag that is repeated. */
export type RuleParameters = Readonly<Record<string, string | number | readonly string[]>>;

export interface ArgumentOptions {
  /** Decimals of an amount in the file that will be counted. Needed by rules that say amounts: their flags are in units of the currency. */
  readonly scale?: number;
  /** The column of the ballots that says a voter's class, for shares that differ. */
  readonly classColumn?: string;
}

/**
 * The rule as arguments of the verifier (`verify count FILE.pb …`), every parameter said, so that a page can print the command that counts
 * again exactly as it did.
 * @throws RangeError when the rule says amounts and no scale is given: they would be wrong by a factor of ten or more
 */
export function ruleArguments(rule: Rule, options: ArgumentOptions = {}): readonly string[] {
  const flags = Object.entries(ruleParameters(rule, options)).flatMap(([flag, value]) =>
    (typeof value === 'object' ? value : [String(value)]).flatMap((one) => [`--${flag}`, one]),
  );
  return ['--rule', rule.kind, ...flags];
}

/** Every parameter of the rule, named as the flag that sets it. */
export function ruleParameters(rule: Rule, options: ArgumentOptions = {}): RuleParameters {
  switch (rule.kind) {
    case 'greedy':
    case 'greedy-no-skip':
    case 'greedy-threshold':
    case 'phragmen':
      return oneAfterTheOther(rule, options);
    case 'equal-shares':
      return equalSharesParameters(rule, options);
    case 'exact-equal-shares':
      return {
        utility: rule.utility,
        completion: completionName(rule.addOpt !== null, rule.completion),
        ...(rule.addOpt && { stop: rule.addOpt }),
        ties: tiesText(rule.ties),
      };
    case 'max-welfare':
    case 'bounded-overspending':
      return { utility: rule.utility, ties: tiesText(rule.ties) };
    case 'minimal-transfers':
    case 'knapsack-allocation':
    case 'majority-judgment':
      return { ties: tiesText(rule.ties) };
  }
}

/** The arguments as one line that a shell reads back as they are: ids and classes may hold anything. */
export function shellLine(words: readonly string[]): string {
  return words
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`))
    .join(' ');
}

/**
 * Inside a flag `,`, `>`, `+`, `=` and `:` separate; in ids and names they are written as in addresses of pages. So are `%`, and `-` where it
 * would begin a flag.
 */
export function flagWord(name: string): string {
  return name.replace(/^-|[%,>+=:]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Rules that can also come next, on what another rule has left. */
function oneAfterTheOther(rule: CompletionRule, options: ArgumentOptions): RuleParameters {
  if (rule.kind === 'phragmen') return { ties: tiesText(rule.ties) };
  return {
    utility: rule.utility,
    ...(rule.kind === 'greedy-threshold' && { threshold: fractionText(rule.threshold) }),
    ...groups(rule, options),
    ties: tiesText(rule.ties),
  };
}

function groups(
  { exclusive, envelopes }: Pick<GreedyRule, 'exclusive' | 'envelopes'>,
  options: ArgumentOptions,
): RuleParameters {
  return {
    ...(exclusive && { exclusive: exclusive.map(idsText) }),
    ...(envelopes && { envelope: envelopes.map((envelope) => envelopeText(envelope, options)) }),
  };
}

function equalSharesParameters(rule: EqualSharesRule, options: ArgumentOptions): RuleParameters {
  const { add1, completion, shares } = rule;
  return {
    utility: rule.utility,
    completion: completionName(add1 !== null, completion === 'greedy' ? 'greedy' : 'none'),
    ...(add1 && { stop: add1.stop }),
    start: rule.start,
    ...(add1 && { increment: add1.increment }),
    ...(shares && {
      shares: Object.entries(shares)
        .map((share) => shareText(share, options))
        .join(','),
      class: options.classColumn ?? DISTRICT,
    }),
    ...(rule.eligibility !== undefined && { eligibility: fractionText(rule.eligibility) }),
    ...(rule.comparison && { comparison: rule.comparison }),
    ...(typeof completion === 'object' && nextRule(completion, options)),
    ties: tiesText(rule.ties),
  };
}

/** The column that says a voter's class unless another is named. */
const DISTRICT = 'district';

function nextRule(rule: CompletionRule, options: ArgumentOptions): RuleParameters {
  const parameters = Object.entries(oneAfterTheOther(rule, options));
  return { then: rule.kind, ...Object.fromEntries(parameters.map(([flag, value]) => [`then-${flag}`, value])) };
}

function completionName(addsOne: boolean, completion: 'none' | 'greedy'): string {
  if (!addsOne) return completion;
  return completion === 'greedy' ? 'add1-greedy' : 'add1';
}

function tiesText(ties: readonly TieBreak[]): string {
  if (ties.length === 0) return 'lexicographic';
  return ties.map((tie) => (typeof tie === 'string' ? tie : `drawn:${drawnText(tie.drawn)}`)).join(',');
}

/** A single id ends with `>` too: without one it would be the name of a file. */
function drawnText(ids: readonly string[]): string {
  return ids.length > 1 ? ids.map(flagWord).join('>') : `${ids.map(flagWord).join('')}>`;
}

function idsText(ids: readonly string[]): string {
  return ids.map(flagWord).join('+');
}

function envelopeText({ name, budget, projects }: PartEnvelope, options: ArgumentOptions): string {
  return `${shareText([name, budget], options)}:${idsText(projects)}`;
}

function shareText([name, minorUnits]: readonly [string, string], { scale }: ArgumentOptions): string {
  if (scale === undefined)
    throw new RangeError(`the amount of ${name} needs a scale to be said in units of the currency`);
  return `${flagWord(name)}=${printDecimal(BigInt(minorUnits), scale)}`;
}

/** `50`, not `50/1`. */
function fractionText(text: string): string {
  const { numerator, denominator } = fromText(text);
  return denominator === 1n ? numerator.toString() : `${numerator}/${denominator}`;
}
