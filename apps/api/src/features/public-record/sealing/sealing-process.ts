import 'reflect-metadata';
import pg from 'pg';
import { systemClock } from '../../../platform/context/clock';
import type { Settings } from '../../../platform/config/settings';
import { KeptRecord } from './kept-record';
import { RecordKeys } from './record-keys';
import { TerritorySealer } from './territory-sealer';

/** The sealer of one territory in a process of its own, sealing without a pause until it is killed: see killed-sealer.db.spec.ts. */
const [url, keysFolder, id] = process.argv.slice(2) as [string, string, string];

const keys = new RecordKeys({ keysFolder } as Settings);
const logger = { warn: () => undefined, error: () => undefined };
const sealer = new TerritorySealer(
  { id, slug: 'killed' },
  { keys, kept: new KeptRecord(keys), clock: systemClock, logger },
);

const client = new pg.Client({ connectionString: url });
await client.connect();
process.stdout.write('sealing\n');
for (;;) {
  await client.query('BEGIN');
  await sealer.placeEntries(client);
  await client.query('COMMIT');
  await client.query('BEGIN');
  await sealer.signHead(client);
  await client.query('COMMIT');
}
