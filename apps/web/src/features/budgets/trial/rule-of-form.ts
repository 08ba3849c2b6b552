import { atScale, parseDecimal } from '@parvis/exact-numbers';
import type { RuleInput } from '../../../generated/graphql';

/** What the names of a form's lines may stand for. */
export interface FormGround {
  readonly scale: number;
  /** Districts of projects. */
  readonly districts: readonly string[];
  readonly categories: readonly string[];
}

/** What the graph would never see: a line that no name and amount can be read from, or a setting of a next rule that was not named. */
export type FormFault = LineFault | { readonly field: 'then' };

interface LineFault {
  readonly field: 'shares' | 'envelopes';
  readonly line: string;
}

export interface RuleOfForm {
  readonly rule: RuleInput;
  readonly faults: readonly FormFault[];
}

/** What was typed, as the graph reads it; a field left empty takes its usual value. The graph says what makes no sense. */
export function ruleOfForm(kind: string, typed: (name: string) => string, ground: FormGround): RuleOfForm {
  const word = (name: string): string | null => typed(name).trim() || null;
  const faults: FormFault[] = [];
  if (word('then') === null && Object.keys(nextOf(word)).length > 0) faults.push({ field: 'then' });
  const rule: RuleInput = {
    kind,
    ...given('utility', word('utility')),
    ...given('completion', word('completion')),
    ...given('stop', word('stop')),
    ...given('increment', numberOf(word('increment'))),
    ...given('start', word('start')),
    ...given('eligibility', word('eligibility')),
    ...given('comparison', word('comparison')),
    ...given('threshold', word('threshold')),
    ...given('ties', word('ties')?.split(',') ?? null),
    ...given('drawn', ids(typed('drawn'))),
    ...given(
      'exclusive',
      linesOf(typed('exclusive')).map((line) => ids(line) ?? []),
    ),
    ...given('shares', amounts('shares', typed('shares'), ground, faults).map(asShare)),
    ...given(
      'envelopes',
      amounts('envelopes', typed('envelopes'), ground, faults).map((line) => asEnvelope(line, ground)),
    ),
    ...given('then', word('then') === null ? null : { kind: typed('then').trim(), ...nextOf(word) }),
  };
  return { rule, faults };
}

function given<Name extends keyof RuleInput>(name: Name, value: RuleInput[Name]): Partial<RuleInput> {
  const empty = value === null || (Array.isArray(value) && value.length === 0);
  return empty ? {} : { [name]: value };
}

const nextOf = (word: (name: string) => string | null): { utility?: string; threshold?: string } => ({
  ...(word('thenUtility') === null ? {} : { utility: word('thenUtility') ?? '' }),
  ...(word('thenThreshold') === null ? {} : { threshold: word('thenThreshold') ?? '' }),
});

/** What is not a whole number becomes zero, which the graph refuses in words. */
const numberOf = (text: string | null): number | null =>
  text === null ? null : /^\d{1,9}$/.test(text) ? Number(text) : 0;

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

function ids(text: string): string[] | null {
  const found = text
    .split(/[,;\n\r]+/)
    .map((id) => id.trim())
    .filter((id) => id !== '');
  return found.length === 0 ? null : found;
}

interface NamedAmount {
  readonly name: string;
  /** In minor units, as decimal text. */
  readonly budget: string;
}

/** « Nord = 120 000 », one a line. */
function amounts(
  field: LineFault['field'],
  text: string,
  { scale }: FormGround,
  faults: FormFault[],
): readonly NamedAmount[] {
  return linesOf(text).flatMap((line) => {
    const cut = line.lastIndexOf('=');
    const name = line.slice(0, Math.max(0, cut)).trim();
    const amount = parseDecimal(line.slice(cut + 1).replace(/[\s\u00A0\u202F€$]/g, ''));
    if (cut < 1 || name === '' || amount === undefined || amount.scale > scale) {
      faults.push({ field, line });
      return [];
    }
    return [{ name, budget: atScale(amount, scale).toString() }];
  });
}

const asShare = ({ name, budget }: NamedAmount): { district: string; budget: string } => ({ district: name, budget });

/** A name that is both a district's and a category's is the district's. */
function asEnvelope(
  { name, budget }: NamedAmount,
  { districts, categories }: FormGround,
): { district: string; budget: string } | { category: string; budget: string } {
  return !districts.includes(name) && categories.includes(name)
    ? { category: name, budget }
    : { district: name, budget };
}
