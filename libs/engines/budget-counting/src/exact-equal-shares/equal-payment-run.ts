import { rational } from '@parvis/exact-numbers';
import type { Tie } from '../count';
import { costOf, supportersOf, type Tally } from '../tally';
import type { TieBreaker } from '../tie-breaking';
import type { BangForPayment } from './bang-for-payment';
import type { PaymentLedger } from './payment-ledger';

export interface RunTerms {
  readonly tally: Tally;
  readonly ledger: PaymentLedger;
  readonly bang: BangForPayment;
  readonly ties: TieBreaker;
  /** Steps before the first round: projects that cost nothing. */
  readonly stepsBefore: number;
}

interface Candidate {
  readonly project: number;
  /** The most payers it can have: voters only get poorer, so it holds for the rest of the run. */
  payers: number;
  /** The round for which `payers` is exactly known. */
  knownIn: number;
}

/**
 * Counts on from the rounds that the ledger holds. Each round selects the project with the largest key, paid by the largest group of
 * supporters who all have an equal part of its cost. Projects are looked at from the largest key that is still possible.
 * @param met the ties met are added to it
 * @param atMost the most payers that a project can have in the first of these rounds
 */
export function runOn(
  { tally, ledger, bang, ties, stepsBefore }: RunTerms,
  met: Tie[],
  run: number,
  atMost?: (project: number) => number,
): void {
  const { projects, budget } = tally.election;
  let candidates = [...projects.keys()].flatMap((project): Candidate[] => {
    const supporters = supportersOf(tally, project);
    if (costOf(tally, project) === 0n || supporters === 0 || ledger.payersOf(project) > 0) return [];
    return [{ project, payers: Math.min(supporters, atMost?.(project) ?? supporters), knownIn: -1 }];
  });
  let spent = ledger.rounds.reduce((sum, { project }) => sum + costOf(tally, project), 0n);
  while (spent <= budget) {
    const best = largestKey(ledger, bang, candidates);
    const [first] = best;
    if (!first) return;
    const winner =
      best.length === 1 ? first : decideTie(best, ties, { step: stepsBefore + ledger.rounds.length + 1, run }, met);
    ledger.pay(winner.project, winner.payers);
    spent += costOf(tally, winner.project);
    candidates = candidates.filter((candidate) => candidate !== winner && candidate.payers > 0);
  }
}

function largestKey(ledger: PaymentLedger, bang: BangForPayment, candidates: readonly Candidate[]): Candidate[] {
  const round = ledger.rounds.length;
  for (;;) {
    let best: Candidate[] = [];
    for (const candidate of candidates) {
      if (candidate.payers === 0) continue;
      const [leader] = best;
      const order = leader ? bang.compareKeys(candidate.project, candidate.payers, leader.project, leader.payers) : -1;
      if (order < 0) best = [candidate];
      else if (order === 0) best.push(candidate);
    }
    const unknown = best.filter(({ knownIn }) => knownIn !== round);
    if (unknown.length === 0) return best;
    for (const candidate of unknown) {
      candidate.payers = mostPayers(ledger, candidate.project, candidate.payers);
      candidate.knownIn = round;
    }
  }
}

/**
 * The largest number of supporters who each have an equal part of the cost: k falls to the number of those who have cost ÷ k until it stays.
 * No k above the answer can be reached from below, and `atMost` is one.
 */
function mostPayers(ledger: PaymentLedger, project: number, atMost: number): number {
  const { tally, spent, start: share } = ledger;
  const exactCost = costOf(tally, project);
  const cost = Number(exactCost);
  const start = tally.offsets[project] ?? 0;
  const end = tally.offsets[project + 1] ?? 0;
  let payers = atMost;
  let decided: 'bounded' | 'exact' = 'bounded';
  while (payers > 0) {
    const price = cost / payers;
    const error = ledger.error(price);
    const [enough, surely] = [price - error, price + error];
    let possible = 0;
    let certain = 0;
    for (let place = start; place < end; place += 1) {
      const has = share - (spent[tally.groups[place] ?? 0] ?? 0);
      const weight = tally.weights[place] ?? 0;
      // Branchless: which supporters can pay is unpredictable.
      possible += weight * Number(has >= enough);
      certain += weight * Number(has > surely);
    }
    if (possible !== certain) {
      possible = exactly(ledger, project, payers, certain);
      decided = 'exact';
    }
    if (possible >= payers) break;
    payers = possible;
  }
  ledger.decisions[decided] += 1;
  return payers;
}

/** Supporters who have the price, those included that floats cannot tell. */
function exactly(ledger: PaymentLedger, project: number, payers: number, certain: number): number {
  const { tally, spent, start: share } = ledger;
  const exactPrice = rational(costOf(tally, project), BigInt(payers));
  const price = Number(costOf(tally, project)) / payers;
  const end = tally.offsets[project + 1] ?? 0;
  const error = ledger.error(price);
  let paying = certain;
  for (let place = tally.offsets[project] ?? 0; place < end; place += 1) {
    const group = tally.groups[place] ?? 0;
    const has = share - (spent[group] ?? 0);
    if (has < price - error || has > price + error) continue;
    if (ledger.has(group, price, exactPrice)) paying += tally.weights[place] ?? 0;
  }
  return paying;
}

function decideTie(
  best: readonly Candidate[],
  ties: TieBreaker,
  { step, run }: { step: number; run: number },
  met: Tie[],
): Candidate {
  const decided = ties.decide(
    best.map(({ project }) => project),
    step,
    run,
  );
  met.push(decided.tie);
  const winner = best.find(({ project }) => project === decided.chosen) ?? best[0];
  if (!winner) throw new RangeError('a tie has at least one project');
  return winner;
}
