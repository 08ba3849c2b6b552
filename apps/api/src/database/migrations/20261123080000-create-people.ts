import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreatePeople20261123080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE EXTENSION IF NOT EXISTS citext');
    await runner.query(`
      CREATE TABLE person (
        territory_id uuid NOT NULL REFERENCES territory,
        id uuid NOT NULL,
        name text,
        language text NOT NULL,
        created_at timestamptz NOT NULL,
        blocked_at timestamptz,
        erased_at timestamptz,
        PRIMARY KEY (territory_id, id)
      )`);
    // Unique for a person, not for the address: a family may share one (journeys.md, 6).
    await runner.query(`
      CREATE TABLE person_email (
        territory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        email citext NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
        added_at timestamptz NOT NULL,
        verified_at timestamptz,
        PRIMARY KEY (territory_id, person_id, email),
        FOREIGN KEY (territory_id, person_id) REFERENCES person
      )`);
    await runner.query('CREATE INDEX person_email_by_address ON person_email (territory_id, email)');
    await runner.query(`
      CREATE TABLE role_grant (
        territory_id uuid NOT NULL,
        id uuid NOT NULL,
        person_id uuid NOT NULL,
        role text NOT NULL CHECK (role IN ('organiser', 'reviewer', 'clerk', 'moderator', 'observer', 'administrator')),
        granted_at timestamptz NOT NULL,
        granted_by text NOT NULL,
        revoked_at timestamptz,
        PRIMARY KEY (territory_id, id),
        FOREIGN KEY (territory_id, person_id) REFERENCES person
      )`);
    await runner.query(
      'CREATE UNIQUE INDEX role_grant_in_force ON role_grant (territory_id, person_id, role) WHERE revoked_at IS NULL',
    );
    await runner.query(`
      CREATE TABLE credential (
        territory_id uuid NOT NULL,
        person_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('password', 'totp', 'totp-pending')),
        secret text NOT NULL,
        last_step int8,
        set_at timestamptz NOT NULL,
        PRIMARY KEY (territory_id, person_id, kind),
        FOREIGN KEY (territory_id, person_id) REFERENCES person
      )`);
    await runner.query(`
      CREATE TABLE session (
        territory_id uuid NOT NULL,
        id uuid NOT NULL,
        token_hash text NOT NULL,
        person_id uuid NOT NULL,
        method text NOT NULL CHECK (method IN ('e-mail', 'password', 'demonstration')),
        shared_computer boolean NOT NULL,
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        idle_seconds int NOT NULL CHECK (idle_seconds > 0),
        expires_at timestamptz NOT NULL,
        second_factor_at timestamptz,
        ended_at timestamptz,
        PRIMARY KEY (territory_id, id),
        UNIQUE (territory_id, token_hash),
        FOREIGN KEY (territory_id, person_id) REFERENCES person
      )`);
    await runner.query('CREATE INDEX session_of_person ON session (territory_id, person_id) WHERE ended_at IS NULL');
    await runner.query('CREATE INDEX session_by_expiry ON session (territory_id, expires_at)');
    await runner.query(`
      CREATE TABLE sign_in_request (
        territory_id uuid NOT NULL REFERENCES territory,
        id uuid NOT NULL,
        email citext NOT NULL CHECK (length(email) BETWEEN 3 AND 254),
        code_mac text NOT NULL,
        link_mac text NOT NULL,
        tries int NOT NULL,
        shared_computer boolean NOT NULL,
        return_to text,
        requested_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        PRIMARY KEY (territory_id, id),
        UNIQUE (territory_id, link_mac)
      )`);
    await runner.query('CREATE INDEX sign_in_request_by_email ON sign_in_request (territory_id, email, requested_at)');
    await runner.query('CREATE INDEX sign_in_request_by_expiry ON sign_in_request (territory_id, expires_at)');
    await runner.query('GRANT SELECT, INSERT, UPDATE ON person, role_grant TO parvis_app');
    await runner.query(
      'GRANT SELECT, INSERT, UPDATE, DELETE ON person_email, credential, session, sign_in_request TO parvis_app',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sign_in_request, session, credential, role_grant, person_email, person');
  }
}
