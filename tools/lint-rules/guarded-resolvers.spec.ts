import { ruleTester } from './rule-tester';
import { guardedResolvers } from './guarded-resolvers';

const resolver = (
  decorators: string,
  imports = `import { Mutation, Query, ResolveField, Subscription } from '@nestjs/graphql';`,
) => `${imports}\nclass BallotsResolver { ${decorators} cast() { return this.ballots.cast(); } }`;

ruleTester.run('guarded-resolvers', guardedResolvers, {
  valid: [
    resolver('@Allow(Act.CastBallot) @Mutation(() => Receipt)'),
    resolver('@Mutation(() => Receipt) @Allow(Act.CastBallot)'),
    resolver('@Public() @Query(() => Budget)'),
    resolver('@Public() @Subscription(() => Budget)'),
    // The fields of an object are reached through an operation that was guarded.
    resolver('@ResolveField(() => Budget)'),
    resolver('helper(): void {}'),
    // Controllers of HTTP have a `Query` of their own.
    resolver('@Query()', `import { Query } from '@nestjs/common';`),
  ],
  invalid: [
    {
      code: resolver('@Query(() => Budget)'),
      errors: [{ messageId: 'silent', data: { operation: 'Query', method: 'cast' } }],
    },
    { code: resolver('@Mutation(() => Receipt)'), errors: [{ messageId: 'silent' }] },
    { code: resolver('@Subscription(() => Receipt)'), errors: [{ messageId: 'silent' }] },
    { code: resolver('@UseGuards(AccessGuard) @Query(() => Budget)'), errors: [{ messageId: 'silent' }] },
    { code: resolver('@Public @Query(() => Budget)'), errors: [{ messageId: 'silent' }] },
    { code: resolver('@Allow() @Query(() => Budget)'), errors: [{ messageId: 'noAct' }] },
    { code: resolver('@Allow(Act.Read) @Public() @Query(() => Budget)'), errors: [{ messageId: 'both' }] },
    {
      code: resolver('@Read(() => Budget)', `import { Query as Read } from '@nestjs/graphql';`),
      errors: [{ messageId: 'silent' }],
    },
    {
      code: resolver('@graph.Query(() => Budget)', `import * as graph from '@nestjs/graphql';`),
      errors: [{ messageId: 'silent' }],
    },
    {
      code: `import { Query } from '@nestjs/graphql'; @Public() class R { @Query(() => Budget) read() {} }`,
      errors: [{ messageId: 'silent', data: { operation: 'Query', method: 'read' } }],
    },
    {
      code: `import { Query } from '@nestjs/graphql'; class R { @Query(() => Budget) read = () => this.budgets.read(); }`,
      errors: [{ messageId: 'silent' }],
    },
  ],
});
