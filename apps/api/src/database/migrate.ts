import { Logger, runMigrations as migrateQueue } from 'graphile-worker';
import pg from 'pg';
import { ownerDataSource } from './data-source';

const quietQueue = new Logger(() => () => undefined);

/** Any number, the same for every process of Parvis: whoever holds it migrates, the others wait. */
const MIGRATION_LOCK = 7_263_841;

/**
 * Brings the database up to date, one process at a time (TypeORM takes no lock of its own).
 * @returns the names of the migrations that ran
 */
export async function migrate(ownerUrl: string): Promise<string[]> {
  const lock = new pg.Client({ connectionString: ownerUrl, application_name: 'parvis-migrations' });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrateQueue({ connectionString: ownerUrl, logger: quietQueue });
    await openQueue(lock);
    const dataSource = await ownerDataSource(ownerUrl).initialize();
    try {
      const ran = await dataSource.runMigrations({ transaction: 'each' });
      return ran.map(({ name }) => name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await lock.end();
  }
}

/** The application stages and runs jobs without owning the queue's tables, so their row security is opened to its role alone. */
async function openQueue(client: pg.Client): Promise<void> {
  await client.query(`
    DO $$
    DECLARE queue_table text;
    BEGIN
      FOR queue_table IN SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname = 'graphile_worker' AND rowsecurity LOOP
        EXECUTE format('ALTER TABLE %s DISABLE ROW LEVEL SECURITY', queue_table);
      END LOOP;
    END $$;
    GRANT USAGE ON SCHEMA graphile_worker TO parvis_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO parvis_app;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA graphile_worker TO parvis_app;
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO parvis_app;`);
}
