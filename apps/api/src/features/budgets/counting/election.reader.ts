import { electionBuilder, type Rule } from '@parvis/budget-counting';
import type { RequestContext } from '../../../platform/context/request-context';
import { inTransaction } from '../../../platform/database/transaction';
import { BudgetRow } from '../budget.entity';
import { formOf } from '../ballots/ballot-form';
import { readBallotsAlike } from '../ballots/ballots.queries';
import { ProjectRow } from '../projects/project.entity';
import type { CountInput, ElectionInput } from './count-run';

/** Reads the public ballots of an edition into what the engine counts. @returns null when there is no such edition */
export async function readElection(ctx: RequestContext, budgetId: string, rule: Rule): Promise<CountInput | null> {
  const election = await readBallotsOf(ctx, budgetId, { byDistrict: sharesDiffer(rule) });
  return election === null ? null : { ...election, rule };
}

/** @param byDistrict keeps ballots that say the same apart by the district of the voter: for shares that differ */
export function readBallotsOf(
  ctx: RequestContext,
  budgetId: string,
  { byDistrict }: { readonly byDistrict: boolean },
): Promise<ElectionInput | null> {
  return inTransaction(ctx, (tx) => read(tx, budgetId, byDistrict));
}

export const sharesDiffer = (rule: Rule): boolean => rule.kind === 'equal-shares' && rule.shares !== undefined;

async function read(ctx: RequestContext, budgetId: string, byDistrict: boolean): Promise<ElectionInput | null> {
  const budget = await ctx.db.findOne(BudgetRow, { id: budgetId });
  if (budget === null) return null;
  const rows = await ctx.db.find(ProjectRow, { budgetId }, { order: { position: 'ASC' } });
  const references = rows.map(({ reference }) => reference);
  const form = formOf(budget.ballotForm);
  const terms = {
    budget: budget.envelope,
    scale: budget.scale,
    projects: rows.map(({ reference, cost }) => ({ id: reference, cost })),
    form,
  };
  const builder = electionBuilder(terms);
  const districts = new DistrictsOfBallots();
  for await (const page of readBallotsAlike(ctx, budgetId)) {
    for (const { choices, points, district, ballots } of page) {
      const listed = choices.map((position) => references[position] ?? `#${position}`);
      const details = {
        ...(form === 'points' && { points: points ?? [] }),
        ...(byDistrict && district !== null && { voterClass: district }),
      };
      for (let ballot = 0; ballot < ballots; ballot++) builder.addBallot(listed, details);
      districts.add(district, ballots);
    }
  }
  const projects = rows.map(({ reference, cost, districtName }) => ({ id: reference, cost, district: districtName }));
  const { budget: envelope, scale } = terms;
  return { budget: envelope, scale, projects, ballots: builder.build().ballots, districts: districts.build() };
}

/** The district of each ballot as a small number: a hundred thousand names would be copied to the thread otherwise. */
class DistrictsOfBallots {
  private readonly numbers = new Map<string, number>();
  private readonly ofBallot: number[] = [];

  add(district: string | null, ballots: number): void {
    if (district !== null && !this.numbers.has(district)) this.numbers.set(district, this.numbers.size + 1);
    const number = district === null ? 0 : (this.numbers.get(district) ?? 0);
    for (let ballot = 0; ballot < ballots; ballot++) this.ofBallot.push(number);
  }

  build(): CountInput['districts'] {
    return { names: [...this.numbers.keys()], ofBallot: Uint32Array.from(this.ofBallot) };
  }
}
