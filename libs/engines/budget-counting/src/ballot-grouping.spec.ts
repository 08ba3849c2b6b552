import fc from 'fast-check';
import { CountingError } from './counting-error';
import type { BallotForm, BallotGroups } from './election';
import { type ElectionBuilder, electionBuilder } from './election-builder';

const IDS = ['a', 'b', 'c', 'd'];

function builderFor(form: BallotForm, ids: readonly string[] = IDS): ElectionBuilder {
  return electionBuilder({ budget: 10n, scale: 0, projects: ids.map((id) => ({ id, cost: 1n })), form });
}

/** Each ballot as it is told: `a`, or `a:2` with its mark. */
function told({ groupOfBallot, offsets, choices, marks }: BallotGroups, ids: readonly string[] = IDS): string[] {
  return Array.from(groupOfBallot, (group) =>
    Array.from(choices.subarray(offsets[group], offsets[group + 1]), (choice, entry) => {
      const id = ids[choice] ?? '?';
      return marks ? `${id}:${marks[offsets[group]! + entry]}` : id;
    }).join(' '),
  );
}

function grouped(form: BallotForm, ballots: readonly (readonly [string, string?])[]): BallotGroups {
  const builder = builderFor(form);
  for (const [listed, points] of ballots) {
    builder.addBallot(
      listed === '' ? [] : listed.split(' '),
      points === undefined ? {} : { points: points.split(' ') },
    );
  }
  return builder.build().ballots;
}

function errorOf(act: () => unknown): Pick<CountingError, 'code' | 'params'> | null {
  try {
    act();
    return null;
  } catch (error) {
    if (!(error instanceof CountingError)) throw error;
    return { code: error.code, params: error.params };
  }
}

describe('ballots of approval', () => {
  it('are one group when they list the same projects, in whatever order and however often', () => {
    const ballots = grouped('approval', [['c a'], ['a c'], ['a c a'], ['']]);
    expect(told(ballots)).toEqual(['a c', 'a c', 'a c', '']);
    expect(ballots.weights).toEqual(Uint32Array.of(3, 1));
    expect(ballots.marks).toBeNull();
  });
});

describe('ballots that rank', () => {
  it('keep their order: the same projects in another order say something else', () => {
    const ballots = grouped('ranking', [['c a b'], ['a b c'], ['c a b']]);
    expect(told(ballots)).toEqual(['a:1 b:2 c:0', 'a:0 b:1 c:2', 'a:1 b:2 c:0']);
    expect(ballots.weights).toEqual(Uint32Array.of(2, 1));
  });

  it('count a project where it first stands, and those after it do not fall for its second mention', () => {
    const ballots = grouped('ranking', [['c a c b'], ['c a b']]);
    expect(told(ballots)).toEqual(['a:1 b:2 c:0', 'a:1 b:2 c:0']);
    expect(ballots.weights).toEqual(Uint32Array.of(2));
  });
});

describe('ballots with points', () => {
  it('are one group when they give the same, and count a project for what it is first given', () => {
    const ballots = grouped('points', [
      ['b a', '3 5'],
      ['a b', '5 3'],
      ['a b', '3 5'],
      ['a b a', '5 3 9'],
    ]);
    expect(told(ballots)).toEqual(['a:5 b:3', 'a:5 b:3', 'a:3 b:5', 'a:5 b:3']);
    expect(ballots.weights).toEqual(Uint32Array.of(3, 1));
  });

  it('are rescaled to the most decimals met, before and after, and still found as the same', () => {
    const ballots = grouped('points', [
      ['a b', '1 -2'],
      ['a', '0.25'],
      ['b a', '-2.0 1.00'],
      ['a', '0,25'],
      ['c', '1.5'],
    ]);
    expect(ballots.pointsScale).toBe(2);
    expect(told(ballots)).toEqual(['a:100 b:-200', 'a:25', 'a:100 b:-200', 'a:25', 'c:150']);
    expect(ballots.weights).toEqual(Uint32Array.of(2, 2, 1));
  });

  it.each([
    ['more than 31 bits', '2147483648', '2147483648'],
    ['more than 31 bits once it has the decimals of another', '21474836.48 0.001', '21474836.48'],
    ['five decimals', '0.00001', '0.00001'],
    ['no number', 'many', 'many'],
  ])('are refused with %s', (_, points, culprit) => {
    const listed = points.split(' ').map((_, place) => IDS[place]);
    expect(errorOf(() => grouped('points', [[listed.join(' '), points]]))).toEqual({
      code: 'invalid-points',
      params: { points: culprit },
    });
  });

  it('are refused when their decimals would take earlier points beyond 31 bits', () => {
    const builder = builderFor('points');
    builder.addBallot(['a'], { points: ['-2147483647'] });
    expect(errorOf(() => builder.addBallot(['b'], { points: ['0.1'] }))).toEqual({
      code: 'invalid-points',
      params: { points: '-2147483647' },
    });
    expect(builder.build().ballots).toMatchObject({ pointsScale: 0, marks: Int32Array.of(-2147483647) });
  });

  it('are refused when there are not as many as projects', () => {
    expect(errorOf(() => grouped('points', [['a b', '1']]))?.code).toBe('points-mismatch');
    expect(errorOf(() => grouped('points', [['a']]))?.code).toBe('points-mismatch');
  });
});

describe('voters of different classes', () => {
  it('are never in one group, and those of none are apart', () => {
    const builder = builderFor('approval');
    for (const voterClass of ['north', 'south', 'north', undefined]) {
      builder.addBallot(['a'], voterClass === undefined ? {} : { voterClass });
    }
    const { weights, classes } = builder.build().ballots;
    expect(weights).toEqual(Uint32Array.of(2, 1, 1));
    expect(classes).toEqual({ names: ['north', 'south'], ofGroup: Uint32Array.of(1, 2, 0) });
  });
});

/** A ballot of at most a dozen choices among forty, so that the set of projects takes more than one word. */
const MANY = Array.from({ length: 40 }, (_, project) => `p${project}`);
const anyBallot = fc.record({
  choices: fc.array(fc.nat({ max: MANY.length - 1 }), { maxLength: 12 }),
  points: fc.array(fc.constantFrom('0', '1', '2.5', '-3', '10.125'), { minLength: 12, maxLength: 12 }),
  voterClass: fc.constantFrom('x', 'y'),
});

describe('any ballots', () => {
  it('say in their groups what they said, and groups say nothing twice', () => {
    const form = fc.constantFrom<BallotForm>('approval', 'ranking', 'points');
    fc.assert(
      fc.property(form, fc.array(anyBallot, { maxLength: 60 }), (form, cast) => {
        const builder = builderFor(form, MANY);
        const expected = cast.map(({ choices, points, voterClass }) => {
          const listed = choices.map((choice) => MANY[choice]!);
          builder.addBallot(listed, { points: points.slice(0, listed.length), voterClass });
          const first = [...new Set(choices)];
          const mark = (choice: number): string => {
            if (form === 'ranking') return `:${first.indexOf(choice)}`;
            return form === 'points' ? `:${Number(points[choices.indexOf(choice)])}` : '';
          };
          return [...first]
            .sort((a, b) => a - b)
            .map((choice) => `${MANY[choice]}${mark(choice)}`)
            .join(' ');
        });
        const { ballots } = builder.build();
        const unit = 10 ** ballots.pointsScale;
        const marks = form === 'points' ? told(ballots, MANY).map((text) => inUnits(text, unit)) : told(ballots, MANY);
        expect(marks).toEqual(expected);
        expect(ballots.weights.length).toBe(new Set(cast.map((one, at) => `${one.voterClass} ${expected[at]}`)).size);
      }),
    );
  });
});

function inUnits(text: string, unit: number): string {
  return text.replaceAll(/:(-?\d+)/g, (_, mark: string) => `:${Number(mark) / unit}`);
}

describe('a million ballots', () => {
  it('take no objects, even when no two say the same', () => {
    const builder = builderFor(
      'approval',
      Array.from({ length: 300 }, (_, project) => String(project)),
    );
    const [listed, points] = [new Uint32Array(3), new Int32Array(3)];
    const before = process.memoryUsage().heapUsed;
    for (let ballot = 0; ballot < 1_000_000; ballot += 1) {
      listed[0] = ballot % 100;
      listed[1] = 100 + (Math.floor(ballot / 100) % 100);
      listed[2] = 200 + Math.floor(ballot / 10_000);
      builder.byIndex.add(listed, points, 3, 0);
    }
    // The least object takes a dozen bytes: a million of them would be seen.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(8_000_000);
    const { groupOfBallot, weights } = builder.build().ballots;
    expect([groupOfBallot.length, weights.length]).toEqual([1_000_000, 1_000_000]);
  });
});
