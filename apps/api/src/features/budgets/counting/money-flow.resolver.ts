import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { nearMisses, type PaidTo, type ProjectExplanation } from '@parvis/budget-counting';
import { floor, type FractionText, fromText, rational } from '@parvis/exact-numbers';
import type { RequestContext } from '../../../platform/context/request-context';
import { Ctx } from '../../../platform/graphql/graphql-context';
import { listCost } from '../../../platform/graphql/list-cost';
import { money, type Money } from '../../../platform/graphql/money';
import type { BudgetRow } from '../budget.entity';
import { budgetOf } from '../budgets.reader';
import { namesOf, projectById } from '../projects/projects.reader';
import type { Project } from '../projects/projects.types';
import { countRow, factsOf, resultOf } from './counts.reader';
import { Count, ProjectOutcome } from './counts.types';
import { AskedPayment, type MoneyPaid, NearMiss, NearMissOf, PaymentEach, SupportersMoney } from './money-flow.types';

const USUAL_NEAR_MISSES = 3;
const MOST_NEAR_MISSES = 20;

/** Where voters' money went, from the facts of the trace that say it. */
@Resolver(() => ProjectOutcome)
export class OutcomeMoneyResolver {
  @ResolveField(() => AskedPayment, { nullable: true, description: 'Null where no share paid for it.' })
  async payment(@Ctx() ctx: RequestContext, @Parent() outcome: ProjectOutcome): Promise<AskedPayment | null> {
    const facts = await factsOf(ctx, outcome.countUuid, outcome.projectUuid);
    const asked = facts && askedOf(facts);
    return (
      asked && { amount: cents(asked.payment, await budgetOfOutcome(ctx, outcome)), each: PaymentEach[asked.each] }
    );
  }

  @ResolveField(() => SupportersMoney, {
    nullable: true,
    description: 'Null for winners, and where the rule gives voters no money of their own.',
  })
  async supportersMoney(
    @Ctx() ctx: RequestContext,
    @Parent() outcome: ProjectOutcome,
  ): Promise<SupportersMoney | null> {
    const facts = await factsOf(ctx, outcome.countUuid, outcome.projectUuid);
    const spent = facts && spentBy(facts);
    if (!spent) return null;
    const budget = await budgetOfOutcome(ctx, outcome);
    const { currency, scale } = budget;
    return {
      atStart: money(spent.atStart, currency, scale),
      left: money(spent.left, currency, scale),
      paidTo: await moneyPaid(ctx, budget, spent.paidTo),
    };
  }
}

@Resolver(() => Count)
export class NearMissesResolver {
  @ResolveField(() => [NearMiss], {
    description: 'Those that came nearest first.',
    complexity: listCost(USUAL_NEAR_MISSES),
  })
  async nearMisses(
    @Ctx() ctx: RequestContext,
    @Parent() { uuid, budgetUuid }: Count,
    @Args('first', { type: () => Int, defaultValue: USUAL_NEAR_MISSES, description: `At most ${MOST_NEAR_MISSES}.` })
    first: number,
  ): Promise<NearMiss[]> {
    const result = await resultOf(ctx, uuid);
    if (result === null) return [];
    const { currency, scale, id } = await budgetOf(ctx, { budgetId: budgetUuid });
    const nearest = nearMisses(result).slice(0, Math.max(0, Math.min(first, MOST_NEAR_MISSES)));
    const found = await Promise.all(
      nearest.map(async ({ project: reference, missing, support, of }) => {
        const project = await projectOf(ctx, id, reference);
        return (
          project && {
            project,
            missing: money(missing, currency, scale),
            support: support / 10_000,
            of: NearMissOf[of],
          }
        );
      }),
    );
    return found.filter((one) => one !== null);
  }
}

async function budgetOfOutcome(ctx: RequestContext, { countUuid }: ProjectOutcome): Promise<BudgetRow> {
  const count = await countRow(ctx, countUuid);
  if (count === null) throw new Error(`Count ${countUuid} does not exist.`);
  return budgetOf(ctx, count);
}

async function projectOf(ctx: RequestContext, budgetId: string, reference: string): Promise<Project | null> {
  const uuid = (await namesOf(ctx, budgetId)).uuids.get(reference);
  return uuid === undefined ? null : projectById(ctx, uuid);
}

async function moneyPaid(ctx: RequestContext, budget: BudgetRow, paidTo: readonly PaidTo[]): Promise<MoneyPaid[]> {
  const { id, currency, scale } = budget;
  const paid = await Promise.all(
    paidTo.map(async ({ project: reference, amount, voters }) => {
      const project = await projectOf(ctx, id, reference);
      return project && { project, amount: money(amount, currency, scale), voters };
    }),
  );
  return paid.filter((one) => one !== null);
}

interface Asked {
  readonly payment: FractionText;
  readonly each: keyof typeof PaymentEach;
}

function askedOf(facts: ProjectExplanation): Asked | null {
  switch (facts.kind) {
    case 'won-equal-shares':
    case 'won-bounded-overspending':
      return facts;
    case 'won-exact-equal-shares':
      return { payment: facts.payment, each: 'person' };
    default:
      return null;
  }
}

type Spent = Pick<
  Extract<ProjectExplanation, { kind: 'lost-supporters-money' }>['supporters'],
  'atStart' | 'left' | 'paidTo'
>;

function spentBy(facts: ProjectExplanation): Spent | null {
  switch (facts.kind) {
    case 'lost-supporters-money':
      return facts.supporters;
    case 'lost-equal-payment':
    case 'lost-supporters-spent':
      return facts.money;
    default:
      return null;
  }
}

/** People read cents, even where the edition counts in whole units. */
function cents(amount: FractionText, { currency, scale }: BudgetRow): Money {
  const { numerator, denominator } = fromText(amount);
  const [top, bottom] = [numerator * 100n, denominator * 10n ** BigInt(scale)];
  return money(floor(rational(2n * top + bottom, 2n * bottom)), currency, 2);
}
