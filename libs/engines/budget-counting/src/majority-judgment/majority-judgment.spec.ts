import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainProject } from '../analysis/explain-project';
import { electionBuilder } from '../election-builder';
import type { Election } from '../election';
import { built, drawnElections, tieBreaks } from '../random-elections-scene';
import type { TieBreak } from '../rule';
import { tieOrder } from '../tie-order.twin';
import { majorityJudgment } from './majority-judgment';
import { compareByRemoval, judgeNaively } from './majority-judgment.twin';
import { compareMerit, majorityGrade, type Merit, meritOf } from './merit';

const drawn = drawnElections('points');

function counted(election: Election, ties: readonly TieBreak[] = []): ReturnType<typeof majorityJudgment> {
  return majorityJudgment(election, { kind: 'majority-judgment', ties });
}

function graded(
  budget: bigint,
  costs: Readonly<Record<string, bigint>>,
  ballots: readonly Readonly<Record<string, string>>[],
): Election {
  const projects = Object.entries(costs).map(([id, cost]) => ({ id, cost }));
  const builder = electionBuilder({ budget, scale: 0, projects, form: 'points' });
  for (const ballot of ballots) builder.addBallot(Object.keys(ballot), { points: Object.values(ballot) });
  return builder.build();
}

/** @param tally how many gave each grade, from the worst */
function meritOfTally(tally: readonly number[]): Merit {
  return meritOf(tally.map((ballots, grade) => ({ grade, ballots })));
}

describe('majority judgment and its slow twin', () => {
  it('agree on small elections full of ties', () => {
    fc.assert(
      fc.property(drawn, tieBreaks, (draft, ties) => {
        const election = built(draft);
        expect(counted(election, ties).outcome.selected).toEqual(judgeNaively(election, tieOrder(election, ties)));
      }),
      { numRuns: 3000 },
    );
  });

  it('agree on which of two lists of grades is better, as taking ballots out of a list has it', () => {
    fc.assert(
      fc.property(grades, grades, (a, b) => {
        const byLists = Math.sign(compareLists(a, b));
        expect(Math.sign(compareMerit(meritOfGrades(a), meritOfGrades(b)))).toBe(byLists);
        expect(Math.sign(compareByRemoval(a, b))).toBe(byLists);
        expect(majorityGrade(meritOfGrades(a))).toBe(a[Math.floor((a.length - 1) / 2)]);
      }),
      { numRuns: 3000 },
    );
  });

  it('agree with the majority-gauge wherever it decides', () => {
    fc.assert(
      fc.property(grades, grades, (a, b) => {
        const gauged = Math.sign(compareByGauge(a, b));
        const compared = Math.sign(compareMerit(meritOfGrades(a), meritOfGrades(b)));
        expect(compared === gauged || gauged === 0).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

const grades = fc
  .array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 12 })
  .map((list) => list.toSorted((a, b) => a - b));

function meritOfGrades(list: readonly number[]): Merit {
  return meritOfTally([0, 1, 2, 3, 4].map((grade) => list.filter((given) => given === grade).length));
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const [left, right] = [a.flatMap((grade) => b.map(() => grade)), b.flatMap((grade) => a.map(() => grade))];
  while (left.length > 0) {
    const median = Math.floor((left.length - 1) / 2);
    const [first = 0, second = 0] = [...left.splice(median, 1), ...right.splice(median, 1)];
    if (first !== second) return second - first;
  }
  return 0;
}

/** Balinski & Laraki's (p, α, q): above, majority grade, below; α⁺ where p > q, more p first, then α⁻, less q first. */
function compareByGauge(a: readonly number[], b: readonly number[]): number {
  const gauge = (list: readonly number[]): { grade: number; leaning: number; size: number } => {
    const grade = list[Math.floor((list.length - 1) / 2)] ?? 0;
    const above = list.filter((given) => given > grade).length / list.length;
    const below = list.filter((given) => given < grade).length / list.length;
    return above > below ? { grade, leaning: 1, size: above } : { grade, leaning: -1, size: -below };
  };
  const [left, right] = [gauge(a), gauge(b)];
  return right.grade - left.grade || right.leaning - left.leaning || right.size - left.size;
}

describe('majority judgment', () => {
  it('ranks by majority grade, then by the medians that removal uncovers, and takes what fits', () => {
    // a: 1 2 3; b: 0 2 2 and then 0 2; c: 3. Medians: c 3, then a and b 2; taking out one 2, a shows 1 and b 0.
    const ballots = [
      { a: '1', b: '0', c: '3' },
      { a: '2', b: '2' },
      { a: '3', b: '2' },
    ];
    const count = counted(graded(10n, { a: 5n, b: 5n, c: 4n }, ballots));
    expect(count.outcome.selected).toEqual(['c', 'a']);
    expect(count.trace.steps).toMatchObject([
      { by: 'majority-judgment', project: 'c', grade: '3', above: 0, at: 1, below: 0 },
      { by: 'majority-judgment', project: 'a', grade: '2', above: 1, at: 1, below: 1 },
    ]);
    expect(explainProject(count, 'b')).toMatchObject({
      kind: 'lost-grade',
      grade: '2',
      above: 0,
      at: 2,
      below: 1,
      completion: { remaining: '1', missing: '4' },
    });
  });

  it('judges a project by the ballots that grade it, and does not take one that nobody grades', () => {
    const ballots = [{ a: '3' }, { b: '1' }, { b: '1' }, { b: '1' }];
    const { outcome, trace } = counted(graded(10n, { b: 5n, a: 5n, c: 0n }, ballots));
    expect(outcome.selected).toEqual(['a', 'b']);
    expect(trace.notSelected).toMatchObject([{ project: 'c', why: 'no-supporter' }]);
  });

  it('counts grades of zero and below, and writes them as the ballots do', () => {
    const { trace } = counted(
      graded(10n, { a: 5n, b: 5n }, [{ a: '0', b: '-1.50' }, { a: '-2', b: '1' }, { b: '-1.5' }]),
    );
    expect(trace.steps).toMatchObject([
      { project: 'b', grade: '-1.5', above: 1, at: 2, below: 0 },
      { project: 'a', grade: '-2', above: 1, at: 1, below: 0 },
    ]);
  });

  it('sees a tie where grades are in the same proportions, and leaves it to the list', () => {
    const ballots = [{ a: '1', b: '1' }, { a: '2', b: '2' }, { b: '1' }, { b: '2' }];
    const { outcome, trace } = counted(graded(5n, { a: 5n, b: 5n }, ballots), ['max-votes']);
    expect(outcome.selected).toEqual(['b']);
    expect(trace.ties).toMatchObject([{ step: 1, tied: ['a', 'b'], chosen: 'b', rule: 'max-votes' }]);
  });

  it('refuses ballots that do not grade', () => {
    const builder = electionBuilder({ budget: 1n, scale: 0, projects: [{ id: 'a', cost: 1n }], form: 'ranking' });
    builder.addBallot(['a']);
    expect(() => counted(builder.build())).toThrow(
      expect.objectContaining({
        code: 'form-mismatch',
        params: { utility: 'points', form: 'ranking', needed: 'points' },
      }) as Error,
    );
  });
});

interface Assertion {
  readonly title: string;
  readonly participants: number;
  readonly mode?: 'StaticDefault' | 'MedianDefault' | 'Normalized';
  readonly default?: number;
  readonly tallies: readonly (readonly number[])[];
  readonly ranks: readonly number[];
}

const data = process.env['PARVIS_DATA'] ?? join(import.meta.dirname, '../../../../../../shared/data');
const file = join(data, 'voting/majority-judgment-assertions.json');
const assertions = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Assertion[]) : [];
if (assertions.length === 0) process.stderr.write(`Known facts on majority judgment are not checked: no ${file}\n`);

/** Where a ballot that does not grade counts as a grade, that grade is added: here such a ballot does not count. */
function completed({ mode, participants, default: grade = 0 }: Assertion, tally: readonly number[]): readonly number[] {
  const missing = participants - tally.reduce((sum, ballots) => sum + ballots, 0);
  if (mode !== 'StaticDefault' && mode !== 'MedianDefault') return tally;
  const filled = mode === 'StaticDefault' ? grade : (majorityGrade(meritOfTally(tally)) ?? 0);
  return tally.map((ballots, place) => ballots + (place === filled ? missing : 0));
}

describe('known facts on majority judgment', () => {
  const check = assertions.length > 0 ? it : it.skip;
  check('are reproduced', () => {
    expect(assertions.length).toBeGreaterThanOrEqual(9);
    for (const assertion of assertions) {
      const merits = assertion.tallies.map((tally) => meritOfTally(completed(assertion, tally)));
      const ranks = merits.map((merit) => 1 + merits.filter((other) => compareMerit(other, merit) < 0).length);
      expect({ title: assertion.title, ranks }).toEqual({ title: assertion.title, ranks: assertion.ranks });
    }
  });
});
