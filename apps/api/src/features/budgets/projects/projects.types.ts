import { ArgsType, Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { connectionOf, PageArgs } from '../../../platform/graphql/connection';
import { Money } from '../../../platform/graphql/money';
import { Node } from '../../../platform/graphql/node';
import { Instant } from '../../../platform/graphql/scalars';

export enum ProjectOutcomeFilter {
  selected = 'selected',
  notSelected = 'notSelected',
}
registerEnumType(ProjectOutcomeFilter, { name: 'ProjectOutcomeFilter' });

export enum ProjectSort {
  votes = 'votes',
  cost = 'cost',
  costDescending = 'costDescending',
  title = 'title',
  reference = 'reference',
}
registerEnumType(ProjectSort, { name: 'ProjectSort' });

export enum MilestoneStateName {
  planned = 'planned',
  works = 'works',
  late = 'late',
  delivered = 'delivered',
  revised = 'revised',
  abandoned = 'abandoned',
}
registerEnumType(MilestoneStateName, { name: 'MilestoneState' });

/** PostgreSQL knows no text with a NUL in it. */
const NO_NUL = /^[^\0]*$/;

@ArgsType()
export class ProjectListArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Every word must be found, without regard to case and accents.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Matches(NO_NUL)
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'Slug of a district; `-` for projects of the whole town.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Matches(NO_NUL)
  district?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  @Matches(NO_NUL)
  category?: string | null;

  @Field(() => ProjectOutcomeFilter, {
    nullable: true,
    description: 'In the official count, or the first one where no official result is known.',
  })
  @IsOptional()
  @IsEnum(ProjectOutcomeFilter)
  outcome?: ProjectOutcomeFilter | null;

  @Field(() => ProjectSort, { nullable: true, description: 'By votes once ballots are public, else by number.' })
  @IsOptional()
  @IsEnum(ProjectSort)
  sort?: ProjectSort | null;
}

@ObjectType({ description: 'A district as an edition knows it: an imported edition has districts of its own.' })
export class ProjectDistrict {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType()
export class CostLine {
  @Field(() => String)
  label!: string;

  @Field(() => Money)
  amount!: Money;
}

@ObjectType({ description: 'What has become of a winning project.' })
export class Milestone {
  @Field(() => MilestoneStateName)
  state!: MilestoneStateName;

  @Field(() => Instant, { nullable: true })
  at!: Date | null;

  @Field(() => Money, { nullable: true })
  spent!: Money | null;

  @Field(() => Money, { nullable: true })
  revisedCost!: Money | null;

  @Field(() => Int, { nullable: true })
  progressPercent!: number | null;

  @Field(() => Int, { nullable: true })
  monthsLate!: number | null;

  @Field(() => String, { nullable: true })
  note!: string | null;
}

@ObjectType({ implements: () => Node, description: 'A costed project of an edition.' })
export class Project extends Node {
  @Field(() => String)
  slug!: string;

  @Field(() => String, { description: 'Its public number in the edition.' })
  reference!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'BCP 47: the language `title` is in; `und` where a file does not say.' })
  titleLanguage!: string;

  @Field(() => ProjectDistrict, { nullable: true, description: 'Null: the whole town.' })
  district!: ProjectDistrict | null;

  @Field(() => String, { nullable: true })
  category!: string | null;

  @Field(() => Money)
  cost!: Money;

  @Field(() => Money, { nullable: true, description: 'A year.' })
  runningCost!: Money | null;

  @Field(() => String, { nullable: true, description: 'One or two sentences.' })
  summary!: string | null;

  @Field(() => String, { nullable: true, description: 'What its author wrote.' })
  text!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'BCP 47: the language of `text`, `opinion` and the labels of costs.',
  })
  textLanguage!: string | null;

  @Field(() => String, { nullable: true })
  author!: string | null;

  @Field(() => String, { nullable: true, description: 'Of the technical service.' })
  opinion!: string | null;

  @Field(() => Int, { nullable: true, description: 'Ballots that list it; null until ballots are public.' })
  votes!: number | null;

  @Field(() => Int, { nullable: true, description: 'Where voters gave points.' })
  points!: number | null;

  @Field(() => String, { nullable: true, description: 'In words.' })
  place!: string | null;

  @Field(() => Float, { nullable: true })
  latitude!: number | null;

  @Field(() => Float, { nullable: true })
  longitude!: number | null;

  @Field(() => [CostLine])
  costLines!: CostLine[];

  @Field(() => Milestone, { nullable: true })
  milestone!: Milestone | null;

  readonly uuid!: string;
  readonly budgetUuid!: string;
}

export const ProjectConnection = connectionOf(Project);
