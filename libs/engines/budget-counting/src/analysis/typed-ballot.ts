import { multiply, parseDecimal, type Rational, rational } from '@parvis/exact-numbers';
import type { Count, CountedElection } from '../count';
import { CountingError } from '../counting-error';
import type { Utility } from '../rule';

/** A ballot that a voter types again beside a published count. */
export interface TypedBallot {
  /** Project ids, best first where ballots rank them. One listed twice counts once, where it first stands. */
  readonly choices: readonly string[];
  /** Aligned with `choices`, as decimal texts, where ballots give points. */
  readonly points?: readonly string[];
  /** The voter's class (district), where shares depend on it. */
  readonly voterClass?: string;
}

/** The choices of a ballot and what each is marked, as the count read it; only above zero is the voter a supporter. */
export type Marks = ReadonlyMap<string, Rational>;

const ONE = rational(1n);

/** @throws CountingError `unknown-project`, `points-mismatch`, `invalid-points` */
export function marksOf({ rule, counted, trace }: Count, { choices, points }: TypedBallot): Marks {
  const known = new Set([...trace.steps, ...trace.notSelected].map(({ project }) => project));
  const stranger = choices.find((project) => !known.has(project));
  if (stranger !== undefined) throw new CountingError('unknown-project', { project: stranger });
  const listed = [...new Set(choices)];
  const utility: Utility = 'utility' in rule ? rule.utility : 'cardinality';
  return new Map(
    listed.map((project, place) => {
      if (utility === 'borda') return [project, rational(BigInt(listed.length - place - 1))];
      if (utility !== 'points' && utility !== 'score') return [project, ONE];
      return [project, pointsMark(points?.[choices.indexOf(project)], choices, points, counted)];
    }),
  );
}

function pointsMark(
  text: string | undefined,
  choices: readonly string[],
  points: readonly string[] | undefined,
  { pointsScale = 0 }: CountedElection,
): Rational {
  if (text === undefined || points?.length !== choices.length) {
    const params = { points: String(points?.length ?? 0), projects: String(choices.length) };
    throw new CountingError('points-mismatch', params);
  }
  const decimal = parseDecimal(text);
  if (!decimal) throw new CountingError('invalid-points', { points: text });
  const { digits, scale } = decimal;
  return multiply(rational(digits, 10n ** BigInt(scale)), rational(10n ** BigInt(pointsScale)));
}
