import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { Allow, ArrayMaxSize, IsArray, IsInt, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { MinorUnits } from '../../../platform/graphql/scalars';

/** Longer than any name a rule has; whether it is one is answered with a problem in words, not with an error. */
const NAME = 40;
const FRACTION = 40;
const PLACE = 200;
const MOST_PLACES = 500;
const MOST_PROJECTS = 2000;

@InputType({ description: 'What the voters of a district share equally among themselves.' })
export class DistrictShareInput {
  @Field(() => String, { description: 'As the ballots name it.' })
  @IsString()
  @MaxLength(PLACE)
  district!: string;

  @Field(() => MinorUnits, { description: 'In minor units of the edition.' })
  @Allow()
  budget!: bigint;
}

@InputType({ description: 'A part of the envelope that some projects share: those of a district, or of a category.' })
export class PartEnvelopeInput {
  @Field(() => String, { nullable: true, description: '`-`: projects for the whole town.' })
  @IsOptional()
  @IsString()
  @MaxLength(PLACE)
  district?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(PLACE)
  category?: string | null;

  @Field(() => MinorUnits, { description: 'In minor units of the edition.' })
  @Allow()
  budget!: bigint;
}

@InputType({
  description: 'What comes next with the money that equal shares leave. It takes the tie-breaks of the shares.',
})
export class NextRuleInput {
  @Field(() => String, { description: '`greedy`, `greedy-no-skip`, `greedy-threshold` or `phragmen`.' })
  @IsString()
  @MaxLength(NAME)
  kind!: string;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(NAME)
  utility?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(FRACTION)
  threshold?: string | null;
}

@InputType({
  description:
    'A counting rule and its parameters, named as the flags of the offline verifier. What is not given takes its usual value; a parameter that the rule does not read is refused.',
})
export class RuleInput {
  @Field(() => String, {
    description:
      '`greedy`, `greedy-no-skip`, `greedy-threshold`, `equal-shares`, `phragmen`, `max-welfare`, `exact-equal-shares`, `bounded-overspending`, `minimal-transfers`, `knapsack-allocation` or `majority-judgment`.',
  })
  @IsString()
  @MaxLength(NAME)
  kind!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What a project is worth to whoever chose it: `cost` (usual), `cardinality`, `effort`; `points`, `score` where ballots give points; `borda` where they rank.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(NAME)
  utility?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Equal shares, for the money they leave: `none` (usual), `greedy`, `add1` (larger shares, again and again), `add1-greedy`.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(NAME)
  completion?: string | null;

  @Field(() => NextRuleInput, { nullable: true, description: 'Equal shares: another rule instead of `greedy`.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => NextRuleInput)
  then?: NextRuleInput | null;

  @Field(() => String, {
    nullable: true,
    description: 'With `add1`: `exhaustive-supported` (usual), `exhaustive-all` or `infeasible`.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(NAME)
  stop?: string | null;

  @Field(() => Int, { nullable: true, description: 'With `add1`: in whole units of the currency; 1 is usual.' })
  @IsOptional()
  @IsInt()
  increment?: number | null;

  @Field(() => String, { nullable: true, description: 'Equal shares: `exact` (usual) or `floor`, whole units.' })
  @IsOptional()
  @IsString()
  @MaxLength(NAME)
  start?: string | null;

  @Field(() => [DistrictShareInput], {
    nullable: true,
    description: 'Equal shares: what each district has. Voters of the others have nothing.',
  })
  @IsOptional()
  @ArrayMaxSize(MOST_PLACES)
  @ValidateNested({ each: true })
  @Type(() => DistrictShareInput)
  shares?: DistrictShareInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Equal shares: the part of all voters that a project needs to take part, such as `1/100`.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(FRACTION)
  eligibility?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Equal shares: gives way to `greedy` where more voters are better off: `satisfaction` or `exclusion`.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(NAME)
  comparison?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '`greedy-threshold`: the least score, a number or a fraction.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(FRACTION)
  threshold?: string | null;

  @Field(() => [PartEnvelopeInput], { nullable: true, description: 'Greedy rules.' })
  @IsOptional()
  @ArrayMaxSize(MOST_PLACES)
  @ValidateNested({ each: true })
  @Type(() => PartEnvelopeInput)
  envelopes?: PartEnvelopeInput[] | null;

  @Field(() => [[String]], {
    nullable: true,
    description: 'Greedy rules: references of projects of which only one may be selected.',
  })
  @IsOptional()
  @IsArray({ each: true })
  @ArrayMaxSize(MOST_PROJECTS)
  exclusive?: string[][] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'In order: `min-cost`, `max-votes`, `drawn`, `lexicographic`. What they leave open falls to the last.',
  })
  @IsOptional()
  @ArrayMaxSize(MOST_PLACES)
  @IsString({ each: true })
  @MaxLength(NAME, { each: true })
  ties?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'With `drawn`: references of projects in the order drawn before the count, preferred first.',
  })
  @IsOptional()
  @ArrayMaxSize(MOST_PROJECTS)
  @IsString({ each: true })
  drawn?: string[] | null;
}
