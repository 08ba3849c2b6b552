import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTerritories20261123050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE territory (
        id uuid PRIMARY KEY,
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
        name text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('commune', 'agglomeration', 'test-bench')),
        residents int CHECK (residents > 0),
        hosts text[] NOT NULL,
        time_zone text NOT NULL,
        languages text[] NOT NULL,
        default_language text NOT NULL,
        brand jsonb NOT NULL,
        help_desk jsonb NOT NULL,
        demonstration boolean NOT NULL,
        created_at timestamptz NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE district (
        territory_id uuid NOT NULL REFERENCES territory,
        id uuid NOT NULL,
        slug text NOT NULL,
        name text NOT NULL,
        residents int CHECK (residents > 0),
        position int NOT NULL,
        PRIMARY KEY (territory_id, id),
        UNIQUE (territory_id, slug)
      )`);
    await runner.query(`
      CREATE TABLE job (
        territory_id uuid NOT NULL REFERENCES territory,
        id uuid NOT NULL,
        kind text NOT NULL,
        state text NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
        payload jsonb NOT NULL,
        progress double precision CHECK (progress BETWEEN 0 AND 1),
        cancel_requested boolean NOT NULL,
        failure text,
        requested_at timestamptz NOT NULL,
        finished_at timestamptz,
        PRIMARY KEY (territory_id, id)
      )`);
    await runner.query('GRANT SELECT, INSERT, UPDATE ON territory, district, job TO parvis_app');
    await runner.query('GRANT DELETE ON district TO parvis_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE job, district, territory');
  }
}
