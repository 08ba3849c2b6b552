import 'reflect-metadata';
import { migrate } from './database/migrate';
import { reportStartFailure } from './platform/config/start-failure';

/** A process of its own that ends: the owner's rights never live in the server. */
async function run(): Promise<void> {
  const url = process.env['DATABASE_OWNER_URL'];
  if (url === undefined || url === '')
    throw new Error('DATABASE_OWNER_URL is missing: the address of PostgreSQL, with the role that owns the tables.');
  const ran = await migrate(url);
  process.stderr.write(ran.length === 0 ? 'The database is up to date.\n' : `Migrated: ${ran.join(', ')}.\n`);
}

run().catch(reportStartFailure);
