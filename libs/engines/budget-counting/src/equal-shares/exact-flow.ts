import type { Tally } from '../tally';
import type { Run } from './shares-run';
import { HAS_MONEY } from './voters-money';

/** Some of a project's supporters: how many of each class, and with how many marks they paid each round in full. */
interface Payers {
  readonly voters: Float64Array;
  readonly paid: Float64Array;
}

/** What the supporters of one project had, gave and have left, on exact numbers, in whole minor units rounded down. Worked out when asked. */
export class ExactFlow {
  private byLastRound: readonly (Payers | undefined)[] | undefined;

  constructor(
    private readonly tally: Tally,
    private readonly run: Run,
    private readonly project: number,
  ) {}

  left(): bigint {
    const { exact } = this.run.money;
    const moneyed = this.payers()[exact.rounds];
    return moneyed ? exact.floor(exact.money(moneyed.voters, moneyed.paid)) : 0n;
  }

  givenTo(round: number): bigint {
    const { exact } = this.run.money;
    const marks = this.payers().reduce((sum, payers) => sum + (payers?.paid[round] ?? 0), 0);
    const last = this.payers()[round];
    return exact.floor(exact.paid(marks, round) + (last ? exact.money(last.voters, last.paid) : 0n));
  }

  /** The supporters by the round to which they gave their last money; those who still have some come after all rounds. */
  private payers(): readonly (Payers | undefined)[] {
    this.byLastRound ??= this.read();
    return this.byLastRound;
  }

  private read(): (Payers | undefined)[] {
    const { tally } = this;
    const { money } = this.run;
    const { rounds, classes } = money.exact;
    const byLastRound: (Payers | undefined)[] = Array.from({ length: rounds + 1 });
    const end = tally.offsets[this.project + 1] ?? 0;
    for (let entry = tally.offsets[this.project] ?? 0; entry < end; entry += 1) {
      const group = tally.groups[entry] ?? 0;
      const number = money.classOf(group);
      const emptiedIn = money.emptiedIn[group] ?? HAS_MONEY;
      const until = emptiedIn === HAS_MONEY ? rounds : emptiedIn;
      const among = (byLastRound[until] ??= { voters: new Float64Array(classes), paid: new Float64Array(rounds) });
      among.voters[number] = (among.voters[number] ?? 0) + (tally.weights[entry] ?? 0);
      money.addPaid(group, until, among.paid);
    }
    return byLastRound;
  }
}
