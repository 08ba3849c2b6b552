import { Field, ID, InterfaceType } from '@nestjs/graphql';

@InterfaceType({ description: 'A thing with an opaque id that `node(id)` finds again.' })
export abstract class Node {
  @Field(() => ID)
  id!: string;
}
