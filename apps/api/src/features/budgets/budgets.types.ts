import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection';
import { Money } from '../../platform/graphql/money';
import { Node } from '../../platform/graphql/node';
import { Instant } from '../../platform/graphql/scalars';
import { CountingRule } from './counting/counts.types';

export enum BudgetPhaseName {
  informing = 'informing',
  proposing = 'proposing',
  reviewing = 'reviewing',
  supporting = 'supporting',
  costing = 'costing',
  publishing = 'publishing',
  voting = 'voting',
  counting = 'counting',
  finished = 'finished',
}
registerEnumType(BudgetPhaseName, { name: 'BudgetPhaseName' });

@ObjectType({ description: 'Open from `opens` (included) to `closes` (excluded).' })
export class BudgetPhase {
  @Field(() => BudgetPhaseName)
  name!: BudgetPhaseName;

  @Field(() => Instant, { nullable: true })
  opens!: Date | null;

  @Field(() => Instant, { nullable: true })
  closes!: Date | null;
}

@ObjectType({ description: 'What a ballot may hold.' })
export class BallotForm {
  @Field(() => String, { description: '`approval`, `choose-1`, `ordinal`, `cumulative` or `scoring`.' })
  voteType!: string;

  @Field(() => Int, { nullable: true })
  minChoices!: number | null;

  @Field(() => Int, { nullable: true })
  maxChoices!: number | null;

  @Field(() => Int, { nullable: true })
  minPoints!: number | null;

  @Field(() => Int, { nullable: true })
  maxPoints!: number | null;

  @Field(() => Int, { nullable: true })
  maxPointsPerProject!: number | null;

  @Field(() => Money, { nullable: true })
  maxCost!: Money | null;
}

@ObjectType({ description: 'How many ballots came which way.' })
export class ChannelCount {
  @Field(() => String)
  channel!: string;

  @Field(() => String)
  label!: string;

  @Field(() => Int)
  ballots!: number;
}

@ObjectType({ description: 'The published file an edition was read from.' })
export class ImportSource {
  @Field(() => String)
  fileName!: string;

  @Field(() => Instant)
  importedAt!: Date;

  @Field(() => String, { description: 'SHA-256 of the file, in hexadecimal.' })
  fingerprint!: string;
}

@ObjectType()
export class Download {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: 'csv, json or pb.' })
  format!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String, { description: 'Path on this host.' })
  href!: string;

  @Field(() => Int, { nullable: true })
  bytes!: number | null;
}

@ObjectType({ description: 'A claim about a result, and its public answer. The name of who asked is hidden.' })
export class Claim {
  @Field(() => String)
  question!: string;

  @Field(() => String, { nullable: true })
  answer!: string | null;

  @Field(() => String, { nullable: true })
  answeredBy!: string | null;

  @Field(() => Instant, { nullable: true })
  answeredAt!: Date | null;
}

@ObjectType({ implements: () => Node, description: 'One edition of a participatory budget.' })
export class Budget extends Node {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  edition!: string | null;

  @Field(() => String, { nullable: true })
  summary!: string | null;

  @Field(() => Money)
  envelope!: Money;

  @Field(() => BallotForm)
  ballotForm!: BallotForm;

  @Field(() => CountingRule)
  rule!: CountingRule;

  @Field(() => String, { nullable: true, description: 'Who may vote.' })
  eligibility!: string | null;

  @Field(() => Int, { nullable: true, description: 'Null until ballots are public.' })
  ballotCount!: number | null;

  @Field(() => Int, { nullable: true })
  blankCount!: number | null;

  @Field(() => [ChannelCount])
  channels!: ChannelCount[];

  @Field(() => ImportSource, { nullable: true })
  source!: ImportSource | null;

  readonly uuid!: string;
}

export const BudgetConnection = connectionOf(Budget);
