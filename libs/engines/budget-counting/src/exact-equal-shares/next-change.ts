import { compare, type Rational, rational, subtract, toNumber, ZERO } from '@parvis/exact-numbers';
import { costOf, supportersOf } from '../tally';
import type { BangForPayment } from './bang-for-payment';
import { NeedBounds } from './need-bounds';
import type { PaymentLedger } from './payment-ledger';
import { SupporterNeeds } from './supporter-needs';

/** The smallest larger endowment with another outcome, and what happens first with it: more supporters can now pay for a project. */
export interface Change {
  readonly increase: Rational;
  readonly project: number;
  readonly payers: number;
  /** The rounds before this one stay as they are. */
  readonly round: number;
}

/** Supporters whom floats cannot tell from the group that needs the smallest increase. */
interface Contender {
  readonly project: number;
  readonly places: Uint32Array;
  /** The group as it was needs so much more, and none of its parts less than `atLeast`, but for smaller ones that are remembered too. */
  readonly atLeast: number;
  readonly atMost: number;
}

/**
 * The outcome of a run stays as long as it is stable: for no project p and number k (above its payers, if it is selected) can k supporters
 * each give cost ÷ k, counting what they paid to projects that go after (p, k). So it changes at the smallest increase d with which, for some
 * p and k, they can (Kraiczy, Robinson & Elkind 2025, §4–5). Floats find those near it; exact numbers choose.
 * @returns undefined when no endowment changes the outcome
 */
export function nextChange(
  ledger: PaymentLedger,
  bang: BangForPayment,
  bounds = new NeedBounds(ledger.tally.election.projects.length),
): Change | undefined {
  let near = nearest(ledger, bang, bounds);
  if (near.atMost > bounds.horizon) {
    // Nothing changes so soon.
    bounds.forget();
    near = nearest(ledger, bang, bounds);
  }
  return near.contenders.reduce<Change | undefined>(
    (best, contender) => least(ledger, bang, contender, best),
    undefined,
  );
}

interface Nearest {
  readonly contenders: readonly Contender[];
  /** The smallest increase is certainly no larger; Infinity when none is known. */
  readonly atMost: number;
}

function nearest(ledger: PaymentLedger, bang: BangForPayment, bounds: NeedBounds): Nearest {
  const { tally } = ledger;
  const open = [...tally.election.projects.keys()].filter(
    (project) => costOf(tally, project) > 0n && supportersOf(tally, project) > ledger.payersOf(project),
  );
  const contenders: Contender[] = [];
  let atMost = Infinity;
  for (const project of open.sort((a, b) => bounds.of(a) - bounds.of(b))) {
    if (bounds.of(project) > atMost) break;
    for (const near of nearestOf(ledger, bang, project, bounds)) {
      atMost = Math.min(atMost, near.atMost);
      contenders.push(near);
    }
  }
  return { contenders: contenders.filter(({ atLeast }) => atLeast <= atMost), atMost };
}

/**
 * Supporters leave a group for good, because what they lack never falls: whoever certainly lacks more than the smallest increase known for
 * the project cannot be in the group sought, and when nobody does, the poorest must leave, and the group is remembered as it was.
 */
function nearestOf(ledger: PaymentLedger, bang: BangForPayment, project: number, bounds: NeedBounds): Contender[] {
  const group = SupporterNeeds.ofAll(ledger, bang, project);
  const found: Contender[] = [];
  let limit = bounds.horizon;
  while (group.voters > ledger.payersOf(project)) {
    group.measure();
    const { needs, worst, error } = group;
    if (worst - 4 * error > limit) {
      group.keep((index) => (needs[index] ?? 0) <= limit + error);
      continue;
    }
    found.push({ project, places: group.left(), atLeast: worst - 4 * error, atMost: worst + error });
    limit = Math.min(limit, worst + error);
    group.keep((index) => (needs[index] ?? 0) < worst - 2 * error);
  }
  bounds.learn(
    project,
    found.reduce((least, { atLeast }) => Math.min(least, atLeast), bounds.horizon),
  );
  return found;
}

/** The better of a change already known and the best one of a contender, exactly. */
function least(
  ledger: PaymentLedger,
  bang: BangForPayment,
  { project, places }: Contender,
  known: Change | undefined,
): Change | undefined {
  const group = new SupporterNeeds(ledger, bang, project, places);
  const exactly = new ExactNeeds(ledger, group);
  let best = known;
  while (group.voters > ledger.payersOf(project)) {
    group.measure();
    exactly.measured();
    const { voters: payers, round } = group;
    const increase = exactly.worst();
    const order = best
      ? compare(increase, best.increase) || bang.compare(project, payers, best.project, best.payers)
      : -1;
    if (order < 0) best = { increase, project, payers, round };
    const limit = best?.increase ?? increase;
    // Fewer payers go later: with the same increase once more, a smaller group of the same project would not be a better change.
    if (compare(increase, limit) > 0) group.keep((index) => exactly.compare(index, limit) <= 0);
    else group.keep((index) => exactly.compare(index, increase) < 0);
  }
  return best;
}

/** What supporters lack, exactly where floats do not say enough. Voters who paid in the same rounds have the same. */
class ExactNeeds {
  private readonly money = new Map<string, Rational>();
  private price: Rational = ZERO;

  constructor(
    private readonly ledger: PaymentLedger,
    private readonly group: SupporterNeeds,
  ) {}

  /** The group was measured again: the price is another, and what counts of their payments. */
  measured(): void {
    this.price = rational(costOf(this.ledger.tally, this.group.project), BigInt(this.group.voters));
    this.money.clear();
  }

  worst(): Rational {
    const { needs, worst, error } = this.group;
    let most: Rational | undefined;
    for (let index = 0; index < this.group.length; index += 1) {
      if ((needs[index] ?? 0) < worst - 2 * error) continue;
      const need = this.of(index);
      if (!most || compare(need, most) > 0) most = need;
    }
    if (!most) throw new RangeError('a group of supporters has somebody in it');
    return most;
  }

  compare(index: number, limit: Rational): number {
    const distance = (this.group.needs[index] ?? 0) - toNumber(limit);
    return Math.abs(distance) > 2 * this.group.error ? distance : compare(this.of(index), limit);
  }

  private of(index: number): Rational {
    const group = this.group.groupAt(index);
    const key = this.ledger.roundsPaidBy(group, this.group.round).join();
    const money = this.money.get(key) ?? this.ledger.exactMoneyBefore(group, this.group.round);
    this.money.set(key, money);
    return subtract(this.price, money);
  }
}
