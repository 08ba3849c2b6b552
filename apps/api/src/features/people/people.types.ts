import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Node } from '../../platform/graphql/node';
import type { Role } from '../../platform/context/actor';

export enum RoleName {
  organiser = 'organiser',
  reviewer = 'reviewer',
  clerk = 'clerk',
  moderator = 'moderator',
  observer = 'observer',
  administrator = 'administrator',
}
registerEnumType(RoleName, {
  name: 'Role',
  description: 'What a person may hold in a territory, besides being of it.',
});

export const roleNames: Readonly<Record<Role, RoleName>> = RoleName;

@ObjectType({ implements: () => Node, description: 'Someone, as everyone may know them: a name at most.' })
export class Person extends Node {
  @Field(() => String, { nullable: true, description: 'Null until the person says it.' })
  name!: string | null;
}

@ObjectType({ description: 'The person of this session, as they alone see themselves.' })
export class Viewer {
  @Field(() => Person)
  person!: Person;

  @Field(() => String, { nullable: true })
  email!: string | null;

  @Field(() => [RoleName])
  roles!: RoleName[];

  @Field(() => Boolean, { description: 'A second factor was given in this session, and still counts.' })
  secondFactor!: boolean;

  @Field(() => Boolean, { description: 'A second factor was added to the account.' })
  secondFactorEnrolled!: boolean;

  @Field(() => Boolean, { description: 'A role of this person does nothing until the second factor is given.' })
  needsSecondFactor!: boolean;

  @Field(() => Boolean)
  hasPassword!: boolean;

  @Field(() => Boolean, {
    description: 'Signed in on a computer that others use: the session ends soon, or with the browser.',
  })
  sharedComputer!: boolean;
}
