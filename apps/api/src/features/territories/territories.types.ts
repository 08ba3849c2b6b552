import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Node } from '../../platform/graphql/node';

export enum LanguageName {
  fr = 'fr',
  en = 'en',
}
registerEnumType(LanguageName, { name: 'Language' });

export enum TerritoryKindName {
  commune = 'commune',
  agglomeration = 'agglomeration',
  testBench = 'testBench',
}
registerEnumType(TerritoryKindName, { name: 'TerritoryKind' });

@ObjectType({ description: 'What the authority chose to look like; pages use it only where contrast holds.' })
export class TerritoryBrand {
  @Field(() => String, { nullable: true })
  act!: string | null;

  @Field(() => String, { nullable: true })
  accent!: string | null;

  @Field(() => String, { nullable: true })
  mark!: string | null;
}

@ObjectType({ description: 'Where a person answers.' })
export class HelpDesk {
  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => String, { nullable: true })
  address!: string | null;

  @Field(() => String, { nullable: true })
  openingHours!: string | null;
}

@ObjectType({ implements: () => Node })
export class District extends Node {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int, { nullable: true })
  residents!: number | null;
}

@ObjectType({ implements: () => Node, description: 'A local authority that runs its participation here.' })
export class Territory extends Node {
  @Field(() => String)
  slug!: string;

  @Field(() => String)
  name!: string;

  @Field(() => TerritoryKindName)
  kind!: TerritoryKindName;

  @Field(() => Int, { nullable: true })
  residents!: number | null;

  @Field(() => String, { description: 'IANA' })
  timeZone!: string;

  @Field(() => [LanguageName])
  languages!: LanguageName[];

  @Field(() => LanguageName)
  defaultLanguage!: LanguageName;

  @Field(() => Boolean, { description: 'Its people, places and figures are invented.' })
  isDemonstration!: boolean;

  @Field(() => String, { description: 'Path of its pages: `/` on its own host.' })
  path!: string;

  @Field(() => TerritoryBrand)
  brand!: TerritoryBrand;

  @Field(() => HelpDesk)
  helpDesk!: HelpDesk;
}
