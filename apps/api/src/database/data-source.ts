import { DataSource } from 'typeorm';
import { connectionOptions } from '../platform/database/connection';
import { entities } from './entities';
import { migrations } from './migrations';

/** The owner's connection: migrations only. The server never uses it. */
export function ownerDataSource(url: string): DataSource {
  return new DataSource({
    ...connectionOptions(url, entities, 'parvis-migrations'),
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
  });
}
