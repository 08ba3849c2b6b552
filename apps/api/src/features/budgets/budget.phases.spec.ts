import { describe, expect, it } from '@jest/globals';
import { phaseAt, voteHasOpened, type Phase } from './budget.phases';

const day = (number: number): Date => new Date(Date.UTC(2026, 3, number));
const phases: readonly Phase[] = [
  { name: 'finished', opens: day(20), closes: null },
  { name: 'voting', opens: day(5), closes: day(10) },
  { name: 'informing', opens: day(1), closes: day(5) },
  { name: 'counting', opens: day(10), closes: day(12) },
];

describe('the phase of a budget', () => {
  it.each([
    ['before anything opens', 0, 'informing'],
    ['at the very opening', 5, 'voting'],
    ['at the very close', 10, 'counting'],
    ['between two phases', 15, 'counting'],
    ['at the end', 30, 'finished'],
  ])('%s', (_, at, name) => expect(phaseAt(phases, day(at))).toBe(name));

  it('is the first one when no date is known', () => {
    expect(phaseAt([{ name: 'voting', opens: null, closes: null }], day(1))).toBe('voting');
    expect(phaseAt([], day(1))).toBe('informing');
  });
});

describe('whether the vote has opened', () => {
  it.each([
    ['before it opens', 4, false],
    ['at the very opening', 5, true],
    ['after it closed', 15, true],
  ])('%s', (_, at, opened) => expect(voteHasOpened(phases, day(at))).toBe(opened));

  it('is so once what follows it has begun, though nobody wrote its dates', () => {
    const undated = { name: 'voting', opens: null, closes: null } as const;
    expect(voteHasOpened([undated, { name: 'finished', opens: day(20), closes: null }], day(21))).toBe(true);
    expect(voteHasOpened([undated, { name: 'informing', opens: day(1), closes: null }], day(21))).toBe(false);
  });
});
