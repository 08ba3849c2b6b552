import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema } from 'graphql';
import { withApplication } from './application';
import type { Command } from './command';

export const schemaPrint: Command = {
  name: 'schema print',
  usage: 'schema print: the public graph as text (committed as apps/api/schema.graphql)',
  run: (args) =>
    withApplication(async (app) => {
      if (args.length > 0) return 2;
      process.stdout.write(`${printSchema(app.get(GraphQLSchemaHost, { strict: false }).schema)}\n`);
      return 0;
    }),
};
