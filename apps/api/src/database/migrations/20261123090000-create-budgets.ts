import type { MigrationInterface, QueryRunner } from 'typeorm';

const BUDGETS = `
  CREATE TABLE budget (
    territory_id uuid NOT NULL REFERENCES territory,
    id uuid NOT NULL,
    slug text NOT NULL CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$'),
    title jsonb NOT NULL,
    edition text,
    summary jsonb,
    envelope bigint NOT NULL CHECK (envelope >= 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    scale smallint NOT NULL CHECK (scale BETWEEN 0 AND 4),
    ballot_form jsonb NOT NULL,
    rule jsonb NOT NULL,
    eligibility jsonb,
    ballot_count int CHECK (ballot_count >= 0),
    blank_count int CHECK (blank_count BETWEEN 0 AND ballot_count),
    channels jsonb NOT NULL,
    source jsonb,
    source_fingerprint text,
    listed_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (territory_id, id),
    UNIQUE (territory_id, slug),
    UNIQUE (territory_id, source_fingerprint),
    CHECK ((source IS NULL) = (source_fingerprint IS NULL))
  );
  CREATE INDEX budget_newest_first ON budget (territory_id, listed_at DESC, id DESC);

  CREATE TABLE budget_phase (
    territory_id uuid NOT NULL,
    budget_id uuid NOT NULL,
    name text NOT NULL CHECK (name IN ('informing', 'proposing', 'reviewing', 'supporting', 'costing', 'publishing', 'voting', 'counting', 'finished')),
    opens timestamptz,
    closes timestamptz CHECK (closes > opens),
    PRIMARY KEY (territory_id, budget_id, name),
    FOREIGN KEY (territory_id, budget_id) REFERENCES budget ON DELETE CASCADE
  );

  CREATE TABLE claim (
    territory_id uuid NOT NULL,
    id uuid NOT NULL,
    budget_id uuid NOT NULL,
    position smallint NOT NULL,
    question jsonb NOT NULL,
    answer jsonb,
    answered_by jsonb,
    answered_at timestamptz,
    PRIMARY KEY (territory_id, id),
    UNIQUE (territory_id, budget_id, position),
    FOREIGN KEY (territory_id, budget_id) REFERENCES budget ON DELETE CASCADE
  );`;

const PROJECTS = `
  CREATE TABLE project (
    territory_id uuid NOT NULL,
    id uuid NOT NULL,
    budget_id uuid NOT NULL,
    position smallint NOT NULL CHECK (position >= 0),
    reference text NOT NULL,
    slug text NOT NULL CHECK (slug ~ '^[a-z0-9]([a-z0-9-]{0,78}[a-z0-9])?$'),
    title jsonb NOT NULL,
    title_key text NOT NULL,
    search_key text NOT NULL,
    district_slug text,
    district_name text,
    category text,
    cost bigint NOT NULL CHECK (cost >= 0),
    running_cost bigint CHECK (running_cost >= 0),
    summary jsonb,
    body jsonb,
    author text,
    opinion jsonb,
    place jsonb,
    latitude double precision CHECK (latitude BETWEEN -90 AND 90),
    longitude double precision CHECK (longitude BETWEEN -180 AND 180),
    cost_lines jsonb NOT NULL,
    milestone jsonb,
    votes int CHECK (votes >= 0),
    points numeric,
    attributes jsonb,
    PRIMARY KEY (territory_id, id),
    UNIQUE (territory_id, budget_id, position),
    UNIQUE (territory_id, budget_id, reference),
    UNIQUE (territory_id, budget_id, slug),
    CHECK ((district_slug IS NULL) = (district_name IS NULL)),
    CHECK ((latitude IS NULL) = (longitude IS NULL)),
    FOREIGN KEY (territory_id, budget_id) REFERENCES budget ON DELETE CASCADE
  );`;

const BALLOTS = `
  -- Ballots that are public: imported from a published file, or published at the close. Nothing here tells who cast one.
  CREATE TABLE published_ballot (
    territory_id uuid NOT NULL,
    budget_id uuid NOT NULL,
    id uuid NOT NULL,
    choices smallint[] NOT NULL,
    points numeric[] CHECK (cardinality(points) = cardinality(choices)),
    channel text,
    district text,
    attributes jsonb,
    PRIMARY KEY (territory_id, budget_id, id),
    FOREIGN KEY (territory_id, budget_id) REFERENCES budget ON DELETE CASCADE
  );`;

const COUNTS = `
  CREATE TABLE budget_count (
    territory_id uuid NOT NULL,
    id uuid NOT NULL,
    budget_id uuid NOT NULL,
    rule jsonb NOT NULL,
    rule_key text NOT NULL,
    state text NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
    official boolean NOT NULL,
    position smallint NOT NULL,
    job_id uuid,
    selected uuid[],
    spent bigint,
    remaining bigint,
    result jsonb,
    analysis jsonb,
    requested_at timestamptz NOT NULL,
    counted_at timestamptz,
    PRIMARY KEY (territory_id, id),
    UNIQUE (territory_id, budget_id, rule_key),
    UNIQUE (territory_id, budget_id, position),
    CHECK ((state = 'done') = (selected IS NOT NULL AND spent IS NOT NULL AND remaining IS NOT NULL)),
    FOREIGN KEY (territory_id, budget_id) REFERENCES budget ON DELETE CASCADE,
    FOREIGN KEY (territory_id, job_id) REFERENCES job
  );
  CREATE UNIQUE INDEX budget_count_one_official ON budget_count (territory_id, budget_id) WHERE official;

  CREATE TABLE project_outcome (
    territory_id uuid NOT NULL,
    count_id uuid NOT NULL,
    project_id uuid NOT NULL,
    selected boolean NOT NULL,
    position smallint,
    votes int NOT NULL,
    remaining_after bigint,
    effective_support double precision,
    facts jsonb,
    PRIMARY KEY (territory_id, count_id, project_id),
    FOREIGN KEY (territory_id, count_id) REFERENCES budget_count ON DELETE CASCADE,
    FOREIGN KEY (territory_id, project_id) REFERENCES project ON DELETE CASCADE
  );
  CREATE INDEX project_outcome_by_project ON project_outcome (territory_id, project_id);`;

export class CreateBudgets20261123090000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const tables of [BUDGETS, PROJECTS, BALLOTS, COUNTS]) await runner.query(tables);
    await runner.query(
      'GRANT SELECT, INSERT, UPDATE, DELETE ON budget, budget_phase, claim, project, budget_count, project_outcome TO parvis_app',
    );
    await runner.query('GRANT SELECT, INSERT, DELETE ON published_ballot TO parvis_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE project_outcome, budget_count, published_ballot, project, claim, budget_phase, budget',
    );
  }
}
