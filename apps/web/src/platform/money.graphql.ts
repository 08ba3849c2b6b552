import { graphql } from '../generated';

export const MoneyTextFragment = graphql(`
  fragment MoneyText on Money {
    amount
    currency
    scale
  }
`);
