import type { DataSourceOptions, EntitySchema } from 'typeorm';
import { SnakeNaming } from './snake-naming';

export type EntityList = readonly (new () => object)[] | readonly EntitySchema[];

/** Longest a statement of a request may run; a count or an import sets its own inside its transaction. */
const STATEMENT_TIMEOUT_MS = 15_000;
const POOL_SIZE = 10;
/** A pool with nothing left fails the request instead of keeping it waiting for ever. */
const CONNECTION_TIMEOUT_MS = 5_000;

/**
 * Unnamed statements and no session state: it works behind PgBouncer in transaction mode.
 * `synchronize` stays off for ever: the schema is what the migrations say.
 */
export function connectionOptions(url: string, entities: EntityList, applicationName: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: [...entities],
    synchronize: false,
    namingStrategy: new SnakeNaming(),
    applicationName,
    poolSize: POOL_SIZE,
    extra: { statement_timeout: STATEMENT_TIMEOUT_MS, connectionTimeoutMillis: CONNECTION_TIMEOUT_MS },
  };
}
