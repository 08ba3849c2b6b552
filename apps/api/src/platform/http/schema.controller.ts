import { Controller, Get, Header } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { printSchema } from 'graphql';

/** Introspection is off in production: the contract is served as the text it is. */
@Controller('schema.graphql')
export class SchemaController {
  constructor(private readonly host: GraphQLSchemaHost) {}

  @Get()
  @Header('content-type', 'text/plain; charset=utf-8')
  @Header('cache-control', 'public, max-age=300')
  schema(): string {
    return printSchema(this.host.schema);
  }
}
