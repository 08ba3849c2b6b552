import { multiply, type Rational, rational, subtract, toText } from '@parvis/exact-numbers';
import { CountingError } from '../counting-error';
import { costOf } from '../tally';
import type { BallotHistories, History } from './ballot-histories';
import { MoneySum } from './money-sum';
import { compareLevels } from './supports';

/** Longer fractions take longer than anybody waits; each round may double their length. */
const LONGEST = 1n << 16_384n;

interface FundedRound {
  /** What those who gave all had, and what the others had put on the project, together. */
  readonly given: MoneySum;
  readonly base: MoneySum;
  readonly cost: bigint;
  /** The same number for rounds in which supporters paid the same part because they are alike, voter for voter. */
  readonly kind: number;
}

/** The money of a voter as a fraction, from what the ballot has paid for. In parts of a minor unit, one for each ballot. */
export class ExactMoney {
  private readonly rounds: FundedRound[] = [];
  private readonly kinds = new Map<string, number>();
  private readonly parts = new Map<number, Rational>();
  private readonly known = new Map<string, Rational>();

  constructor(private readonly histories: BallotHistories) {}

  /** Histories that leave the same money for a reason that needs no fraction have the same key: money is a product, in any order. */
  keyOf(history: History): string {
    const factors = history.map(({ round, level }) => {
      const share = rational(BigInt(level.mark), BigInt(level.marks));
      return `${this.roundOf(round).kind}:${toText(share)}`;
    });
    return factors.sort().join(' ');
  }

  /** @throws CountingError `too-hard` */
  after(history: History): Rational {
    const last = history.at(-1);
    if (!last) return rational(this.histories.counted.election.budget);
    const key = this.keyOf(history);
    const known = this.known.get(key);
    if (known) return known;
    const share = rational(BigInt(last.level.mark), BigInt(last.level.marks));
    const kept = subtract(rational(1n), multiply(this.partOf(this.roundOf(last.round)), share));
    const money = checked(multiply(this.after(history.slice(0, -1)), kept));
    this.known.set(key, money);
    return money;
  }

  valueOf(sum: MoneySum): Rational {
    return checked(sum.value((history) => this.after(history)));
  }

  /** What supporters who did not give all paid of each unit put on the project. */
  private partOf({ given, base, cost, kind }: FundedRound): Rational {
    const known = this.parts.get(kind);
    if (known) return known;
    const due = subtract(rational(cost), this.valueOf(given));
    const put = this.valueOf(base);
    const part = checked(rational(due.numerator * put.denominator, due.denominator * put.numerator));
    this.parts.set(kind, part);
    return part;
  }

  private roundOf(number: number): FundedRound {
    return (this.rounds[number] ??= this.lookAt(number));
  }

  private lookAt(number: number): FundedRound {
    const { counted, rounds } = this.histories;
    const { project, allFrom } = rounds[number] ?? { project: -1, allFrom: null };
    const [given, base] = [new MoneySum(), new MoneySum()];
    for (const { group, history, mark, marks } of this.histories.supporters(project, number)) {
      const voters = this.histories.votersOf(group);
      const key = this.keyOf(history);
      if (allFrom && compareLevels({ mark, marks }, allFrom) >= 0) given.add(key, history, voters, 1n);
      else base.add(key, history, voters * BigInt(mark), BigInt(marks));
    }
    const cost = costOf(counted, project) * BigInt(counted.ballots);
    const alike = `${cost} = ${given.toString()} + part of ${base.toString()}`;
    const kind = this.kinds.get(alike) ?? this.kinds.size;
    this.kinds.set(alike, kind);
    return { given, base, cost, kind };
  }
}

function checked(fraction: Rational): Rational {
  if (fraction.denominator > LONGEST) throw new CountingError('too-hard', { rule: 'minimal-transfers' });
  return fraction;
}
