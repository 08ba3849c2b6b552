import fc from 'fast-check';
import type { Count } from './count';
import { count } from './count-election';
import {
  type DrawnVote,
  drawnVotes,
  electionOf,
  type Envelope,
  EXAMPLE_RULES,
  formOf,
  ungrouped,
} from './example-rules-scene';
import type { Rule } from './rule';

type Example = (envelope: Envelope) => Rule;

const EXAMPLES = Object.values(EXAMPLE_RULES).flatMap((rulesFor: (envelope: Envelope) => readonly Rule[]) =>
  rulesFor({ units: 60, unit: 1n }).map((rule, index): [string, Example] => [
    JSON.stringify(rule),
    (envelope) => rulesFor(envelope)[index] ?? rule,
  ]),
);

/** For each of many examples. */
const RUNS = { numRuns: 60 };

describe.each(EXAMPLES)('%s', (_name, example) => {
  const some = example({ units: 0, unit: 1n });
  const { kind } = some;
  const form = formOf(some);
  const ruleFor = ({ budget }: DrawnVote, unit = 1n): Rule => example({ units: budget, unit });

  function counted(vote: DrawnVote): Count {
    return count(electionOf(vote, form), ruleFor(vote));
  }

  it('stays within the envelope, and decides each project once', () => {
    fc.assert(
      fc.property(drawnVotes, (vote) => {
        const { outcome, trace } = counted(vote);
        expect(BigInt(outcome.cost)).toBeLessThanOrEqual(BigInt(vote.budget));
        expect(BigInt(outcome.cost) + BigInt(outcome.remaining)).toBe(BigInt(vote.budget));
        expect(trace.steps.map(({ project }) => project)).toEqual(outcome.selected);
        const decided = [...trace.steps, ...trace.notSelected].map(({ project }) => project);
        expect(decided.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
      }),
      RUNS,
    );
  });

  it('does not depend on the order of the voters', () => {
    fc.assert(
      fc.property(drawnVotes, (vote) => {
        expect(counted({ ...vote, ballots: vote.ballots.toReversed() })).toEqual(counted(vote));
      }),
      RUNS,
    );
  });

  it('does not depend on the grouping of ballots', () => {
    fc.assert(
      fc.property(drawnVotes, (vote) => {
        const { outcome, trace } = count(ungrouped(electionOf(vote, form)), ruleFor(vote));
        expect(outcome).toEqual(counted(vote).outcome);
        expect(trace.ties).toEqual(counted(vote).trace.ties);
      }),
      RUNS,
    );
  });

  it('selects the same projects at any scale of money', () => {
    fc.assert(
      fc.property(drawnVotes, (vote) => {
        const finer = count(electionOf(vote, form, { scale: 2 }), ruleFor(vote, 100n));
        expect(finer.outcome.selected).toEqual(counted(vote).outcome.selected);
      }),
      RUNS,
    );
  });

  it('gives a count that is plain JSON', () => {
    fc.assert(
      fc.property(drawnVotes, (vote) => {
        const result = counted(vote);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
      RUNS,
    );
  });

  it('selects first the projects that cost nothing and that somebody lists', () => {
    fc.assert(
      fc.property(drawnVotes, (vote) => {
        const rule = ruleFor(vote);
        const { outcome, trace } = counted(vote);
        const listed = new Set(
          vote.ballots.flatMap(({ listed }) => listed.map(([project]) => 'abcde'.charAt(project))),
        );
        const free = [...'abcde'].filter((id, project) => vote.costs[project] === 0 && listed.has(id));
        const excluded = new Set('exclusive' in rule ? rule.exclusive.flat() : []);
        const first = outcome.selected.slice(0, trace.steps.filter(({ by }) => by === 'zero-cost').length);
        expect(free).toEqual(expect.arrayContaining(first));
        expect(first).toEqual(expect.arrayContaining(free.filter((id) => !excluded.has(id))));
      }),
      RUNS,
    );
  });

  // Two places on a ballot that ranks are not interchangeable.
  const copiesAreAlike = form !== 'ranking';
  if (copiesAreAlike) {
    it('writes down a tie between two interchangeable projects of which one at least is selected', () => {
      let met = 0;
      fc.assert(
        fc.property(drawnVotes, (vote) => {
          const { outcome, trace } = count(electionOf(vote, form, { withCopy: true }), ruleFor(vote));
          const selected = outcome.selected.filter((id) => id === 'e' || id === 'e2');
          if (vote.costs[4] === 0 || selected.length === 0) return;
          const between = trace.ties.filter(({ tied }) => tied.includes('e') && tied.includes('e2'));
          const isOneSelected = selected.length === 1;
          if (isOneSelected) met += 1;
          // It compares selections, not projects: where it has both, there is none; otherwise one tie stands for all.
          if (kind === 'max-welfare') expect(trace.ties.length).toBeGreaterThanOrEqual(isOneSelected ? 1 : 0);
          else if (isOneSelected) expect(between).toContainEqual(expect.objectContaining({ changesOutcome: true }));
          else expect(between).not.toEqual([]);
        }),
        { numRuns: 150 },
      );
      expect(met).toBeGreaterThan(0);
    });
  }
});
