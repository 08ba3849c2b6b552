import pg from 'pg';

/** What a role must not be able to do to the public record. */
type ForbiddenActs = (roles: RolesAround) => readonly string[];

interface RolesAround {
  readonly owner: string;
  readonly others: readonly string[];
}

const TABLES = ['record_entry', 'record_leaf', 'record_head'] as const;
const REFUSED = '42501'; // insufficient_privilege

/** Nothing matches: were it allowed, it would still change nothing. */
const rewriting = TABLES.flatMap((table) => [
  `UPDATE ${table} SET territory_id = territory_id WHERE false`,
  `DELETE FROM ${table} WHERE false`,
  `TRUNCATE ${table} CASCADE`,
  `ALTER TABLE ${table} DISABLE TRIGGER ALL`,
  `ALTER TABLE ${table} ADD COLUMN hidden text`,
  `DROP TABLE ${table} CASCADE`,
]);

const becomingOthers: ForbiddenActs = ({ owner, others }) => [
  ...[owner, ...others].map((role) => `SET LOCAL ROLE ${pg.escapeIdentifier(role)}`),
  'SET LOCAL session_replication_role = replica',
  'CREATE OR REPLACE FUNCTION refuse_to_rewrite_the_record() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$',
];

const inserting = (table: string): string => `INSERT INTO ${table} SELECT * FROM ${table} WHERE false`;

/** The application writes acts; it neither seals nor signs them. */
export const forbiddenToApplication: ForbiddenActs = (roles) => [
  ...rewriting,
  ...becomingOthers(roles),
  inserting('record_leaf'),
  inserting('record_head'),
];

/** The sealer seals acts; it writes none. */
export const forbiddenToSealer: ForbiddenActs = (roles) => [
  ...rewriting,
  ...becomingOthers(roles),
  inserting('record_entry'),
];

/**
 * Tries each act in a transaction that is rolled back: rights are what the database does, not what a list of grants says.
 * @throws naming every act that the role of `url` was allowed
 */
export async function requireForbidden(url: string, acts: ForbiddenActs): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'parvis-record-safety',
    statement_timeout: 10_000,
  });
  await client.connect();
  try {
    const allowed = await allowedActs(client, acts);
    if (allowed.length === 0) return;
    const lines = allowed.map((statement) => `  - ${statement}`);
    throw new Error([`The role ${client.user ?? ''} could rewrite the public record:`, ...lines].join('\n'));
  } finally {
    await client.end();
  }
}

async function allowedActs(client: pg.Client, acts: ForbiddenActs): Promise<string[]> {
  const roles = await rolesAround(client);
  const allowed: string[] = [];
  if (roles === null) return allowed;
  await client.query('BEGIN');
  await client.query(`SET LOCAL lock_timeout = '2s'`);
  for (const statement of acts(roles)) if (await isAllowed(client, statement)) allowed.push(statement);
  await client.query('ROLLBACK');
  return allowed;
}

/** The owner of the record, and the other roles that hold a right on it; null before the first migration. */
async function rolesAround(client: pg.Client): Promise<RolesAround | null> {
  const { rows } = await client.query<RolesAround>(
    `SELECT pg_get_userbyid(c.relowner) AS owner,
            ARRAY(SELECT DISTINCT pg_get_userbyid(grantee)::text FROM pg_class r, aclexplode(r.relacl)
                   WHERE r.oid IN (to_regclass('record_entry'), to_regclass('record_leaf'))
                     AND grantee NOT IN (0, c.relowner) AND pg_get_userbyid(grantee) <> current_user) AS others
       FROM pg_class c WHERE c.oid = to_regclass('record_entry')`,
  );
  return rows[0] ?? null;
}

async function isAllowed(client: pg.Client, statement: string): Promise<boolean> {
  await client.query('SAVEPOINT attempt');
  try {
    await client.query(statement);
    return true;
  } catch (error) {
    const code = error instanceof pg.DatabaseError ? error.code : undefined;
    if (code !== REFUSED) throw error;
    return false;
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT attempt');
  }
}
