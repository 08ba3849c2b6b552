import type { CountAnalysisRow } from '../counting/count-run';
import { byDistrict } from '../counting/district-analysis';

export interface TalliedBallot {
  readonly choices: readonly number[];
  readonly points: readonly string[] | null;
  readonly channel: string | null;
  readonly district: string | null;
}

export interface TalliedProject {
  readonly cost: bigint;
  readonly district: string | null;
  /** In the result published with the ballots. */
  readonly selected: boolean;
}

interface Voters {
  voters: number;
  served: number;
}

/** What can be said of ballots as they pass by, so that no page has to read them again. */
export class BallotTally {
  ballots = 0;
  blank = 0;
  readonly votes: number[];
  readonly points: number[];
  readonly channels = new Map<string, number>();
  private readonly winnersPerVoter: number[] = [0];
  private readonly voters = new Map<string, Voters>();

  constructor(private readonly projects: readonly TalliedProject[]) {
    this.votes = projects.map(() => 0);
    this.points = projects.map(() => 0);
  }

  add({ choices, points, channel, district }: TalliedBallot): void {
    this.ballots++;
    if (channel !== null) this.channels.set(channel, (this.channels.get(channel) ?? 0) + 1);
    if (choices.length === 0) {
      this.blank++;
      return;
    }
    const winners = this.addChoices(choices, points);
    while (this.winnersPerVoter.length <= winners) this.winnersPerVoter.push(0);
    this.winnersPerVoter[winners] = (this.winnersPerVoter[winners] ?? 0) + 1;
    if (district !== null) this.addVoter(district, winners > 0);
  }

  /** What the published result means for the voters. */
  analysis(): CountAnalysisRow {
    const projects = this.projects.map((project, index) => ({ ...project, votes: this.votes[index] ?? 0 }));
    const withChoice = this.ballots - this.blank;
    const served = withChoice - (this.winnersPerVoter[0] ?? 0);
    return {
      voters: this.ballots,
      votersWithChoice: withChoice,
      votersServed: served,
      winnersPerVoter: this.winnersPerVoter,
      districts: byDistrict(projects, this.voters),
    };
  }

  /** A ballot that lists a project twice wants it once. @returns how many of its projects were selected */
  private addChoices(choices: readonly number[], points: readonly string[] | null): number {
    let winners = 0;
    for (const [place, choice] of choices.entries()) {
      this.points[choice] = (this.points[choice] ?? 0) + Number(points?.[place] ?? 0);
      if (choices.indexOf(choice) !== place) continue;
      this.votes[choice] = (this.votes[choice] ?? 0) + 1;
      if (this.projects[choice]?.selected === true) winners++;
    }
    return winners;
  }

  private addVoter(district: string, served: boolean): void {
    const known = this.voters.get(district) ?? { voters: 0, served: 0 };
    known.voters++;
    if (served) known.served++;
    this.voters.set(district, known);
  }
}
