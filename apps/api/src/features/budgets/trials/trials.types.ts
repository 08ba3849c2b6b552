import { createUnionType, Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { Money } from '../../../platform/graphql/money';
import { InvalidInputProblem, NotFoundProblem } from '../../../platform/graphql/problem';
import { Instant } from '../../../platform/graphql/scalars';
import { CountingRule, CountStateName } from '../counting/counts.types';
import { RuleInput } from '../rules/rule-input';

const ID_LENGTH = 60;
/** More than can be compared: whether there are too many is answered in words. */
const MOST = 20;

@InputType({ description: 'Two to six outcomes of one edition, set side by side.' })
export class CompareRulesInput {
  @Field(() => ID)
  @IsString()
  @MaxLength(ID_LENGTH)
  budget!: string;

  @Field(() => [ID], { nullable: true, description: 'Counts of this edition that are there already; they come first.' })
  @IsOptional()
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  @MaxLength(ID_LENGTH, { each: true })
  counts?: string[] | null;

  @Field(() => [RuleInput])
  @ArrayMaxSize(MOST)
  @ValidateNested({ each: true })
  @Type(() => RuleInput)
  rules!: RuleInput[];
}

@ObjectType({
  description: 'What an outcome gives to voters who chose something: winners on the ballot, and what these cost.',
})
export class OutcomeForVoters {
  @Field(() => ID)
  count!: string;

  @Field(() => Int)
  voters!: number;

  @Field(() => Int, { description: 'Voters without any winner.' })
  excluded!: number;

  @Field(() => Float, { description: 'Winners on a ballot, on average.' })
  meanWinners!: number;

  @Field(() => Float, { description: 'Gini index of winners per voter, 0 to 1: 0 when all have as many.' })
  giniWinners!: number;

  @Field(() => Money, { description: 'What the winners on a ballot cost, on average, rounded down.' })
  meanMoney!: Money;

  @Field(() => Float)
  giniMoney!: number;
}

@ObjectType({ description: 'What changes for voters from one outcome to another, by winners on their ballot.' })
export class VotersSwitching {
  @Field(() => ID)
  from!: string;

  @Field(() => ID)
  to!: string;

  @Field(() => Int)
  better!: number;

  @Field(() => Int)
  worse!: number;

  @Field(() => Int)
  same!: number;

  @Field(() => Int, { description: 'Better off by what the winners on their ballot cost.' })
  betterByMoney!: number;

  @Field(() => Int)
  worseByMoney!: number;
}

@ObjectType({ description: 'A project in every outcome.' })
export class ComparedProject {
  @Field(() => [ID], { description: 'The counts that select it.' })
  selectedIn!: readonly string[];

  readonly projectUuid!: string;
}

@ObjectType({
  description: 'Rules tried on the published ballots of an edition. For organisers; its counts are public.',
})
export class RuleTrial {
  @Field(() => ID)
  id!: string;

  @Field(() => CountStateName)
  state!: CountStateName;

  @Field(() => Instant)
  requestedAt!: Date;

  @Field(() => [OutcomeForVoters], { description: 'Of the counts that are done; empty until the trial is.' })
  outcomes!: readonly OutcomeForVoters[];

  @Field(() => [VotersSwitching], { description: 'Each pair of outcomes in both directions.' })
  switches!: readonly VotersSwitching[];

  readonly uuid!: string;
  readonly budgetUuid!: string;
  readonly jobUuid!: string | null;
  readonly countUuids!: readonly string[];
}

export const CompareRulesResult = createUnionType({
  name: 'CompareRulesResult',
  types: () => [RuleTrial, InvalidInputProblem, NotFoundProblem] as const,
});

@ObjectType({ description: 'A rule that these ballots cannot be counted by, and all that is wrong with it.' })
export class RefusedRule {
  @Field(() => [InvalidInputProblem])
  problems!: InvalidInputProblem[];
}

@ObjectType({ description: 'A rule as it would be stored.' })
export class AcceptedRule {
  @Field(() => CountingRule)
  rule!: CountingRule;

  @Field(() => String, { description: 'The same for two rules that count alike.' })
  key!: string;
}

export const CheckedRule = createUnionType({
  name: 'CheckedRule',
  types: () => [AcceptedRule, RefusedRule] as const,
});

@ObjectType({ description: 'What rules may name in an edition, and what they mean on its ballots.' })
export class RuleBench {
  readonly budgetUuid!: string;
}
