import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { listCost } from '../../../platform/graphql/list-cost';
import { Money } from '../../../platform/graphql/money';
import { Project } from '../projects/projects.types';

const USUAL_WINNERS_PAID = 10;

export enum PaymentEach {
  person = 'person',
  point = 'point',
  rank = 'rank',
}
registerEnumType(PaymentEach, {
  name: 'PaymentEach',
  description:
    'What a payment is for: one voter, each point that a ballot gives, or each rank above the last one of a ballot.',
});

@ObjectType({ description: 'Where shares pay: what a winner asked of those who chose it.' })
export class AskedPayment {
  @Field(() => Money, {
    description: 'To the nearest hundredth of a unit of the currency. Who had less gave what they had left.',
  })
  amount!: Money;

  @Field(() => PaymentEach)
  each!: PaymentEach;
}

@ObjectType()
export class MoneyPaid {
  @Field(() => Project, { description: 'A winner.' })
  project!: Project;

  @Field(() => Money, { description: 'Rounded down.' })
  amount!: Money;

  @Field(() => Int, { description: 'How many of them paid for it.' })
  voters!: number;
}

@ObjectType({ description: 'Where shares pay: the money of those who chose a project that was not selected.' })
export class SupportersMoney {
  @Field(() => Money)
  atStart!: Money;

  @Field(() => Money)
  left!: Money;

  @Field(() => [MoneyPaid], {
    description: 'The winners that it went to instead, largest amount first.',
    complexity: listCost(USUAL_WINNERS_PAID),
  })
  paidTo!: MoneyPaid[];
}

export enum NearMissOf {
  supporters = 'supporters',
  envelope = 'envelope',
}
registerEnumType(NearMissOf, {
  name: 'NearMissOf',
  description: 'What did not suffice: the money of those who chose the project, or what was left of the envelope.',
});

@ObjectType({ description: 'A project that was not selected, and how near it came.' })
export class NearMiss {
  @Field(() => Project)
  project!: Project;

  @Field(() => Money)
  missing!: Money;

  @Field(() => Float, { description: 'The part of its cost that could be paid, from 0 to 1, rounded down.' })
  support!: number;

  @Field(() => NearMissOf)
  of!: NearMissOf;
}
