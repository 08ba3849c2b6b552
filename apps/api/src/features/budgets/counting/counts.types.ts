import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsString, MaxLength, ValidateNested } from 'class-validator';
import { Money } from '../../../platform/graphql/money';
import { Node } from '../../../platform/graphql/node';
import { Instant } from '../../../platform/graphql/scalars';
import { RuleInput } from '../rules/rule-input';

export enum CountStateName {
  queued = 'queued',
  running = 'running',
  done = 'done',
  failed = 'failed',
  cancelled = 'cancelled',
}
registerEnumType(CountStateName, { name: 'CountState' });

@ObjectType()
export class RuleParameter {
  @Field(() => String, { description: 'Stable, for programs.' })
  name!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType({ description: 'How ballots become a result. Labels and sentences are in the language of the request.' })
export class CountingRule {
  @Field(() => String, {
    description:
      'Such as `greedy` or `equal-shares` (see RuleInput), or `published` for a result kept as it was published.',
  })
  name!: string;

  @Field(() => String, {
    description: 'Such as `cost` (see RuleInput); `none` where the rule has none, `unknown` for a published result.',
  })
  utility!: string;

  @Field(() => String, { nullable: true, description: '`none`, `greedy`, or the name of the rule that comes next.' })
  completion!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'By how much the share grows from one run to the next, in whole units of the currency.',
  })
  increment!: string | null;

  @Field(() => String, { nullable: true, description: '`exact` or `floor`.' })
  start!: string | null;

  @Field(() => String, { description: 'Tie-breaks in order, separated by commas; `unknown` for a published result.' })
  tieBreaking!: string;

  @Field(() => String)
  label!: string;

  @Field(() => String)
  description!: string;

  @Field(() => [RuleParameter])
  parameters!: RuleParameter[];
}

@ObjectType({ description: 'Equal shares: what each voter could spend.' })
export class VoterShare {
  @Field(() => Money, { description: 'In the first run, rounded down.' })
  start!: Money;

  @Field(() => Money, { description: 'In the run that gave the result, rounded down.' })
  final!: Money;

  @Field(() => Int, { description: 'How many times the ballots were counted.' })
  runs!: number;
}

@ObjectType()
export class WinnersPerVoter {
  @Field(() => Int)
  winners!: number;

  @Field(() => Int)
  voters!: number;
}

@ObjectType()
export class DistrictOutcome {
  @Field(() => String, { nullable: true, description: 'Null: projects for the whole town.' })
  district!: string | null;

  @Field(() => Int, { description: 'Votes received by its projects.' })
  votes!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'People of the district who chose something; null where ballots do not say.',
  })
  voters!: number | null;

  @Field(() => Int, { nullable: true, description: 'Those of them with at least one winning project.' })
  served!: number | null;

  @Field(() => Money)
  spent!: Money;
}

@ObjectType({ description: 'What a count means for those who voted. Served: at least one project of the ballot won.' })
export class CountAnalysis {
  @Field(() => Int, { description: 'All ballots, blank ones included.' })
  voters!: number;

  @Field(() => Int)
  votersWithChoice!: number;

  @Field(() => Int)
  votersServed!: number;

  @Field(() => [WinnersPerVoter])
  winnersPerVoter!: WinnersPerVoter[];

  @Field(() => [DistrictOutcome])
  districts!: DistrictOutcome[];
}

@ObjectType({ implements: () => Node, description: 'One count of the ballots of an edition.' })
export class Count extends Node {
  @Field(() => CountingRule)
  rule!: CountingRule;

  @Field(() => CountStateName)
  state!: CountStateName;

  @Field(() => Boolean, { description: 'The one that decided.' })
  official!: boolean;

  @Field(() => Instant, { nullable: true })
  countedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the rule gives no result on these ballots, in words; null unless it was refused.',
  })
  refusal!: string | null;

  @Field(() => Money, { description: 'Zero until the count is done.' })
  spent!: Money;

  @Field(() => Money, { description: 'What is left of the envelope.' })
  remaining!: Money;

  /** Not fields of the graph: what resolvers of fields need. */
  readonly uuid!: string;
  readonly budgetUuid!: string;
  readonly jobUuid!: string | null;
  readonly selectedUuids!: readonly string[];
}

@ObjectType({ description: 'What a count means for one project.' })
export class ProjectOutcome {
  @Field(() => Boolean)
  selected!: boolean;

  @Field(() => Int, { nullable: true, description: 'From 1, in the order of selection.' })
  order!: number | null;

  @Field(() => Int, { description: 'Ballots that list it.' })
  votes!: number;

  @Field(() => Money, { nullable: true, description: 'Of the envelope, once it was selected.' })
  remainingAfter!: Money | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Equal shares: how much of the support it needed it had, from 0 to 1.',
  })
  effectiveSupport!: number | null;

  readonly countUuid!: string;
  readonly projectUuid!: string;
}

@ObjectType()
export class Tie {
  @Field(() => String)
  sentence!: string;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether preferring another of the tied projects would have changed who wins; null when that was not tried.',
  })
  changesOutcome!: boolean | null;

  readonly projectUuids!: readonly string[];
}

@ObjectType({ description: 'Two counts of the same ballots, by project.' })
export class CountComparison {
  @Field(() => String, { description: 'What changes from `a` to `b`, in one sentence.' })
  finding!: string;

  readonly aUuid!: string;
  readonly bUuid!: string;
  readonly bothUuids!: readonly string[];
  readonly onlyAUuids!: readonly string[];
  readonly onlyBUuids!: readonly string[];
}

@InputType()
export class RequestCountInput {
  @Field(() => ID)
  @IsString()
  @MaxLength(60)
  budget!: string;

  @Field(() => RuleInput)
  @ValidateNested()
  @Type(() => RuleInput)
  rule!: RuleInput;
}
