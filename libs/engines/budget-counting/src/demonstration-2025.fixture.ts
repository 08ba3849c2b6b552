import type { Election } from './election';
import { electionBuilder } from './election-builder';

/** The finished edition of the demonstration, as published: costs in euros, ballots by district and choice. */
const COSTS: Readonly<Record<string, number>> = {
  A1: 165_000,
  A2: 140_000,
  A3: 62_000,
  A4: 48_000,
  A5: 56_000,
  A6: 28_000,
  A7: 42_000,
  A8: 24_000,
  A9: 12_000,
  A10: 34_000,
  A11: 22_000,
  A12: 38_000,
};

const BALLOTS: readonly (readonly [number, string | null, string])[] = [
  [620, 'Centre-Halles', 'A1 A2 A3'],
  [300, 'Centre-Halles', 'A1 A3 A8'],
  [90, 'Centre-Halles', 'A2 A8 A11'],
  [400, 'Bords-de-Lanthe', 'A1 A2 A3'],
  [110, 'Bords-de-Lanthe', 'A2 A8 A12'],
  [330, 'Les Tilleuls', 'A4 A9'],
  [70, 'Les Tilleuls', 'A1 A4'],
  [390, 'La Plaine', 'A5 A9'],
  [50, 'La Plaine', 'A5 A6'],
  [280, 'Les Hauts', 'A7'],
  [60, 'Les Hauts', 'A2 A7'],
  [190, 'Gare-Fabriques', 'A6 A10'],
  [60, 'Gare-Fabriques', 'A6 A8 A10'],
  [30, null, ''],
];

export interface Demonstration {
  readonly election: Election;
  readonly districtOfBallot: readonly (string | null)[];
}

/** @param scale 2 writes the same amounts in cents. */
export function demonstration2025(scale = 0): Demonstration {
  const unit = 10n ** BigInt(scale);
  const projects = Object.entries(COSTS).map(([id, euros]) => ({ id, cost: BigInt(euros) * unit }));
  const builder = electionBuilder({ budget: 400_000n * unit, scale, projects });
  const districtOfBallot: (string | null)[] = [];
  for (const [ballots, district, choice] of BALLOTS) {
    for (let ballot = 0; ballot < ballots; ballot += 1) {
      builder.addBallot(choice === '' ? [] : choice.split(' '));
      districtOfBallot.push(district);
    }
  }
  return { election: builder.build(), districtOfBallot };
}
