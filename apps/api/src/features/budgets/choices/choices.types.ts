import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { InvalidInputProblem, NotFoundProblem, Problem } from '../../../platform/graphql/problem';
import { Instant } from '../../../platform/graphql/scalars';
import { CountingRule } from '../counting/counts.types';

const ID_LENGTH = 60;
/** Longer than any reasons: whether they are too long is answered in words. */
const REASONS_FIELD = 20_000;

@InputType()
export class ChooseCountingRuleInput {
  @Field(() => ID, { description: 'The edition that will be counted by it; its vote has not opened.' })
  @IsString()
  @MaxLength(ID_LENGTH)
  budget!: string;

  @Field(() => ID, { description: 'A count by this rule, of the same edition or of another.' })
  @IsString()
  @MaxLength(ID_LENGTH)
  count!: string;

  @Field(() => String, { description: 'Why, for everyone to read: 40 to 4,000 characters.' })
  @IsString()
  @MaxLength(REASONS_FIELD)
  reasons!: string;
}

@ObjectType({ description: 'A counting rule that the authority chose for an edition, and why.' })
export class RuleChoice {
  @Field(() => ID)
  id!: string;

  @Field(() => CountingRule)
  rule!: CountingRule;

  @Field(() => String)
  reasons!: string;

  @Field(() => String, { description: 'BCP 47: the language of `reasons`.' })
  reasonsLanguage!: string;

  @Field(() => String, {
    description: 'SHA-256 of the reasons in UTF-8, in hexadecimal: what the public record holds of them.',
  })
  reasonsFingerprint!: string;

  @Field(() => Instant)
  chosenAt!: Date;

  @Field(() => Boolean, { description: 'The last choice is the one that holds.' })
  holds!: boolean;

  readonly entryUuid!: string;
  readonly countUuid!: string | null;
}

@ObjectType()
export class RuleChosen {
  @Field(() => RuleChoice)
  choice!: RuleChoice;
}

@ObjectType({ implements: () => Problem, description: 'The vote has opened: its rules cannot change any more.' })
export class RulesFrozenProblem extends Problem {}

export const ChooseCountingRuleResult = createUnionType({
  name: 'ChooseCountingRuleResult',
  types: () => [RuleChosen, RulesFrozenProblem, InvalidInputProblem, NotFoundProblem] as const,
});
