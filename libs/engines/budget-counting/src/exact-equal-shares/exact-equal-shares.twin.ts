import {
  add,
  compare,
  divide,
  type FractionText,
  multiply,
  type Rational,
  rational,
  subtract,
  toText,
  ZERO,
} from '@parvis/exact-numbers';
import type { Election } from '../election';
import type { ExactEqualSharesRule } from '../rule';

export interface NaiveEqualPayments {
  readonly selected: readonly string[];
  /** The payment for each project that was paid by shares, in order. */
  readonly payments: readonly FractionText[];
  readonly endowment: FractionText;
  readonly runs: number;
}

interface NaiveRun {
  readonly order: readonly number[];
  /** For each selected project, the voters who paid. */
  readonly payers: readonly (readonly number[])[];
  readonly payments: readonly Rational[];
  readonly spent: bigint;
}

type Preference = (a: number, b: number) => number;

/**
 * The slow twin: every voter is a person, every group size is tried, every sum is a fraction. The next change is looked for among all
 * endowments at which some voter, having paid for some of the selected projects, has exactly an equal part of some cost: nothing can change
 * in between, because who can pay for what does not.
 */
export class NaiveExactEqualShares {
  private readonly supporters: readonly (readonly number[])[];
  private readonly voters: number;

  constructor(
    private readonly election: Election,
    private readonly rule: ExactEqualSharesRule,
    private readonly prefers: Preference,
  ) {
    const { ballots, projects } = election;
    const listed = [...ballots.groupOfBallot].map((group) =>
      ballots.choices.slice(ballots.offsets[group], ballots.offsets[group + 1]),
    );
    this.voters = listed.length;
    this.supporters = projects.map((_, project) =>
      listed.flatMap((choices, voter) => (choices.includes(project) ? [voter] : [])),
    );
  }

  count(): NaiveEqualPayments {
    const { budget } = this.election;
    let endowment = this.voters === 0 ? ZERO : rational(budget, BigInt(this.voters));
    let run = this.run(endowment);
    let runs = 1;
    while (this.rule.addOpt && this.goesOn(run)) {
      const next = this.nextEndowment(endowment, run);
      if (!next) break;
      runs += 1;
      const larger = this.run(next);
      if (larger.spent > budget) break;
      [endowment, run] = [next, larger];
    }
    const selected = [...this.free(), ...run.order];
    if (this.rule.completion === 'greedy') this.complete(selected);
    return {
      selected: selected.map((project) => this.election.projects[project]?.id ?? ''),
      payments: run.payments.map(toText),
      endowment: toText(endowment),
      runs,
    };
  }

  /** The first of all candidate endowments above this one with another outcome. */
  nextEndowment(endowment: Rational, { order, payers, payments }: NaiveRun): Rational | undefined {
    const sums = new Map<FractionText, Rational>([['0/1', ZERO]]);
    for (let voter = 0; voter < this.voters; voter += 1) {
      let sum = ZERO;
      for (const round of order.keys()) {
        if (payers[round]?.includes(voter)) sum = add(sum, payments[round] ?? ZERO);
        sums.set(toText(sum), sum);
      }
    }
    const candidates = [...sums.values()].flatMap((sum) =>
      this.election.projects.flatMap(({ cost }, project) =>
        (this.supporters[project] ?? []).map((_, index) => add(sum, rational(cost, BigInt(index + 1)))),
      ),
    );
    const now = this.outcome(this.run(endowment));
    return candidates
      .filter((candidate) => compare(candidate, endowment) > 0)
      .sort(compare)
      .find((candidate) => this.outcome(this.run(candidate)) !== now);
  }

  run(endowment: Rational): NaiveRun {
    const money = Array.from({ length: this.voters }, () => endowment);
    const run = { order: [] as number[], payers: [] as number[][], payments: [] as Rational[], spent: 0n };
    for (;;) {
      let best: { project: number; payers: number[]; key: Rational } | undefined;
      for (const [project, { cost }] of this.election.projects.entries()) {
        if (cost === 0n || run.order.includes(project)) continue;
        const payers = this.mostPayers(project, money);
        if (payers.length === 0) continue;
        const key = divide(multiply(this.worth(project), rational(BigInt(payers.length))), rational(cost));
        const order = best ? compare(best.key, key) || this.prefers(project, best.project) : -1;
        if (order < 0) best = { project, payers, key };
      }
      if (!best) return run;
      const { cost = 0n } = this.election.projects[best.project] ?? {};
      const payment = rational(cost, BigInt(best.payers.length));
      for (const voter of best.payers) money[voter] = subtract(money[voter] ?? ZERO, payment);
      run.order.push(best.project);
      run.payers.push(best.payers);
      run.payments.push(payment);
      run.spent += cost;
    }
  }

  private mostPayers(project: number, money: readonly Rational[]): number[] {
    const group = this.supporters[project] ?? [];
    for (let size = group.length; size > 0; size -= 1) {
      const payment = rational(this.election.projects[project]?.cost ?? 0n, BigInt(size));
      const able = group.filter((voter) => compare(money[voter] ?? ZERO, payment) >= 0);
      if (able.length >= size) return able;
    }
    return [];
  }

  private outcome({ order, payers }: NaiveRun): string {
    return JSON.stringify([order, payers]);
  }

  private worth(project: number): Rational {
    const { cost = 0n } = this.election.projects[project] ?? {};
    if (this.rule.utility === 'cardinality') return rational(1n);
    return this.rule.utility === 'cost' ? rational(cost) : rational(cost, BigInt(this.votes(project)));
  }

  private votes(project: number): number {
    return this.supporters[project]?.length ?? 0;
  }

  private free(): number[] {
    return this.election.projects
      .flatMap(({ cost }, project) => (cost === 0n && this.votes(project) > 0 ? [project] : []))
      .sort(this.prefers);
  }

  private goesOn({ order, spent }: NaiveRun): boolean {
    const { budget, projects } = this.election;
    const gone = [...order, ...this.free()];
    const left = [...projects.entries()].filter(([project]) => !gone.includes(project));
    const supported = left.filter(([project]) => this.votes(project) > 0);
    if (supported.every(([, { cost }]) => cost > budget)) return false;
    const watched = this.rule.addOpt === 'exhaustive-all' ? left : supported;
    return this.rule.addOpt === 'infeasible' || watched.some(([, { cost }]) => cost <= budget - spent);
  }

  private complete(selected: number[]): void {
    const { budget, projects } = this.election;
    const costOf = (project: number): bigint => projects[project]?.cost ?? 0n;
    const keyOf = (project: number): Rational => {
      if (costOf(project) === 0n || this.votes(project) === 0) return ZERO;
      return divide(multiply(this.worth(project), rational(BigInt(this.votes(project)))), rational(costOf(project)));
    };
    const left = [...projects.keys()].filter((project) => !selected.includes(project));
    let remaining = selected.reduce((rest, project) => rest - costOf(project), budget);
    for (const project of left.sort((a, b) => compare(keyOf(b), keyOf(a)) || this.prefers(a, b))) {
      if (costOf(project) > remaining) continue;
      remaining -= costOf(project);
      selected.push(project);
    }
  }
}
