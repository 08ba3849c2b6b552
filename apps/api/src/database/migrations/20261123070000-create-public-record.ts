import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
  CREATE TABLE record_entry (
    territory_id uuid NOT NULL REFERENCES territory,
    id uuid NOT NULL,
    act text NOT NULL CHECK (act IN ('territory-opened', 'budget-imported', 'count-published', 'key-rotated')),
    at timestamptz NOT NULL,
    actor_role text NOT NULL CHECK (actor_role IN ('organiser', 'reviewer', 'clerk', 'moderator', 'administrator', 'operator', 'system')),
    subject jsonb NOT NULL CHECK (jsonb_typeof(subject) = 'object'),
    about text NOT NULL,
    salt_hash bytea CHECK (octet_length(salt_hash) = 32),
    leaf bytea NOT NULL CHECK (octet_length(leaf) = 32),
    PRIMARY KEY (territory_id, id)
  );
  CREATE INDEX record_entry_about ON record_entry (territory_id, about, id);
  -- The sealer asks of all territories at once what came lately.
  CREATE INDEX record_entry_lately ON record_entry (id);

  CREATE TABLE record_leaf (
    territory_id uuid NOT NULL,
    leaf_index bigint NOT NULL CHECK (leaf_index >= 0),
    entry_id uuid NOT NULL,
    leaf bytea NOT NULL CHECK (octet_length(leaf) = 32),
    PRIMARY KEY (territory_id, leaf_index),
    UNIQUE (territory_id, entry_id),
    FOREIGN KEY (territory_id, entry_id) REFERENCES record_entry
  );

  CREATE TABLE record_head (
    territory_id uuid NOT NULL REFERENCES territory,
    size bigint NOT NULL CHECK (size > 0),
    root bytea NOT NULL CHECK (octet_length(root) = 32),
    time timestamptz NOT NULL,
    key text NOT NULL,
    public_key bytea NOT NULL CHECK (octet_length(public_key) = 32),
    signature bytea NOT NULL CHECK (octet_length(signature) = 64),
    PRIMARY KEY (territory_id, size),
    CHECK (key = 'ed25519:' || left(encode(sha256(public_key), 'hex'), 32))
  );`;

const REFUSAL = `
  CREATE FUNCTION refuse_to_rewrite_the_record() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'The public record only grows: % on % is refused.', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
  END $$;`;

/** ALWAYS: also where replication applies changes, which skips ordinary triggers. */
const appendOnly = (table: string): string => `
  CREATE TRIGGER ${table}_keeps_rows BEFORE UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION refuse_to_rewrite_the_record();
  CREATE TRIGGER ${table}_keeps_all BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_rewrite_the_record();
  ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${table}_keeps_rows;
  ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${table}_keeps_all;`;

/** Who writes acts cannot seal them, and who seals them cannot write any. */
const RIGHTS = `
  GRANT SELECT, INSERT ON record_entry TO parvis_app;
  GRANT SELECT ON record_leaf, record_head TO parvis_app;
  GRANT SELECT ON record_entry TO parvis_seal;
  GRANT SELECT, INSERT ON record_leaf, record_head TO parvis_seal;`;

export class CreatePublicRecord20261123070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(REFUSAL);
    for (const table of ['record_entry', 'record_leaf', 'record_head']) await runner.query(appendOnly(table));
    await runner.query(RIGHTS);
  }

  /** Only an empty record can be taken away: an act once recorded is not undone by a release. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM record_entry) THEN RAISE EXCEPTION 'The public record holds acts: it cannot be dropped.'; END IF;
      END $$;
      DROP TABLE record_head, record_leaf, record_entry;
      DROP FUNCTION refuse_to_rewrite_the_record();`);
  }
}
