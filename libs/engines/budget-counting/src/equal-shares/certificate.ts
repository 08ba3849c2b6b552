import type { CertifiedClaim } from '../count';
import { costOf, type Tally } from '../tally';
import type { Shared } from './equal-shares';
import { HAS_MONEY, type VotersMoney } from './voters-money';

/**
 * What the exact run proves of the final selection. The payments are added up once more here, from what every voter has left: the run itself
 * never needs that sum.
 * @throws RangeError when it does not hold, which would be a mistake of this program
 */
export function claimsOf(counted: Tally, { run, overspentNext }: Shared): CertifiedClaim[] {
  const costs = run.rounds.reduce((sum, { project }) => sum + costOf(counted, project), 0n);
  if (costs > counted.election.budget) throw new RangeError('equal shares spent more than the envelope');
  if (!paymentsAddUp(counted, run.money, costs)) throw new RangeError('payments do not add up to the costs');
  return [
    'within-envelope',
    'payments-add-up',
    'each-step-cheapest',
    ...(overspentNext ? (['next-share-overspends'] as const) : []),
  ];
}

/** Σ over voters of their first share − what they have left = Σ of the costs, exactly. */
function paymentsAddUp({ election }: Tally, money: VotersMoney, costs: bigint): boolean {
  const { exact } = money;
  const spending = new Float64Array(exact.classes);
  const leftPaid = new Float64Array(exact.rounds);
  for (const [group, weight] of election.ballots.weights.entries()) {
    const number = money.classOf(group);
    if (money.emptiedIn[group] === HAS_MONEY) money.addPaid(group, exact.rounds, leftPaid);
    else spending[number] = (spending[number] ?? 0) + weight;
  }
  // Whoever was emptied spent the whole share; the others spent the prices that they paid.
  const bySpenders = exact.money(spending, []);
  const byOthers = -exact.money([], leftPaid);
  return bySpenders + byOthers === exact.of(costs);
}
