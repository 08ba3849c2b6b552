import { Field, Int, ObjectType } from '@nestjs/graphql';
import { MinorUnits } from './scalars';

@ObjectType({ description: 'An exact amount: `amount` × 10^-`scale` units of `currency`.' })
export class Money {
  @Field(() => MinorUnits)
  amount!: bigint;

  @Field(() => String, { description: 'ISO 4217' })
  currency!: string;

  @Field(() => Int, { description: 'Decimals that `amount` carries, 0 to 4.' })
  scale!: number;
}

export function money(amount: bigint | string, currency: string, scale: number): Money {
  return { amount: BigInt(amount), currency, scale };
}
