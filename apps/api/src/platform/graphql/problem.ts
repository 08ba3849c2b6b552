import { Field, InterfaceType, ObjectType } from '@nestjs/graphql';

/** What may go wrong as part of normal life: a member of a mutation's result, never a thrown error. */
@InterfaceType()
export abstract class Problem {
  @Field(() => String, { description: 'Stable, for programs.' })
  code!: string;

  @Field(() => String, { description: 'For people, in the language of the request.' })
  message!: string;

  @Field(() => [String], { nullable: true, description: 'The input field concerned, from the outside in.' })
  path?: string[];
}

@ObjectType({ implements: () => Problem, description: 'A field that does not say what it should.' })
export class InvalidInputProblem extends Problem {}

@ObjectType({ implements: () => Problem, description: 'Too many tries: wait before the next one.' })
export class TooManyAttemptsProblem extends Problem {}

@ObjectType({
  implements: () => Problem,
  description: 'The thing asked for does not exist, or is not for this person.',
})
export class NotFoundProblem extends Problem {}

/** Builds a member of a result union so that `resolveType` recognises it by its class. */
export function problem<P extends Problem>(type: new () => P, code: string, message: string, path?: string[]): P {
  return Object.assign(new type(), { code, message, ...(path === undefined ? {} : { path }) });
}
