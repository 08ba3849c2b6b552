import type { MigrationInterface, QueryRunner } from 'typeorm';

const ACTS = ['territory-opened', 'budget-imported', 'count-published', 'key-rotated'];

const TABLES = `
  -- Counts of one edition set side by side, to choose a rule.
  CREATE TABLE rule_trial (
    territory_id uuid NOT NULL,
    id uuid NOT NULL,
    budget_id uuid NOT NULL,
    count_ids uuid[] NOT NULL CHECK (cardinality(count_ids) BETWEEN 2 AND 6),
    state text NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
    job_id uuid,
    result jsonb,
    requested_at timestamptz NOT NULL,
    PRIMARY KEY (territory_id, id),
    UNIQUE (territory_id, budget_id, count_ids),
    CHECK ((state = 'done') = (result IS NOT NULL)),
    FOREIGN KEY (territory_id, budget_id) REFERENCES budget ON DELETE CASCADE,
    FOREIGN KEY (territory_id, job_id) REFERENCES job
  );

  -- The last one is the rule of the edition; those before stay, with their reasons.
  CREATE TABLE rule_choice (
    territory_id uuid NOT NULL,
    id uuid NOT NULL,
    budget_id uuid NOT NULL,
    position smallint NOT NULL CHECK (position >= 0),
    rule jsonb NOT NULL,
    rule_key text NOT NULL,
    reasons text NOT NULL CHECK (char_length(reasons) BETWEEN 40 AND 4000),
    language text NOT NULL,
    count_id uuid,
    chosen_at timestamptz NOT NULL,
    entry_id uuid NOT NULL,
    PRIMARY KEY (territory_id, id),
    UNIQUE (territory_id, budget_id, position),
    FOREIGN KEY (territory_id, budget_id) REFERENCES budget ON DELETE CASCADE,
    -- Ballots on which it was tried may be taken away; what was chosen stays.
    FOREIGN KEY (territory_id, count_id) REFERENCES budget_count ON DELETE SET NULL (count_id),
    FOREIGN KEY (territory_id, entry_id) REFERENCES record_entry
  );

  ALTER TABLE budget_count ADD COLUMN refusal jsonb;`;

const recordAccepts = (acts: readonly string[]): string => `
  ALTER TABLE record_entry DROP CONSTRAINT record_entry_act_check;
  ALTER TABLE record_entry ADD CONSTRAINT record_entry_act_check CHECK (act IN (${acts.map((act) => `'${act}'`).join(', ')}));`;

/** A choice is never changed nor taken back: another one follows it. */
const RIGHTS = `
  GRANT SELECT, INSERT, UPDATE ON rule_trial TO parvis_app;
  GRANT SELECT, INSERT ON rule_choice TO parvis_app;`;

export class CreateRuleTrials20261125100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(recordAccepts([...ACTS, 'counting-rule-chosen']));
    await runner.query(RIGHTS);
  }

  /** A choice on the public record is not undone by a release. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM record_entry WHERE act = 'counting-rule-chosen') THEN
          RAISE EXCEPTION 'The public record holds choices of counting rules: their table cannot be dropped.';
        END IF;
      END $$;`);
    await runner.query(recordAccepts(ACTS));
    await runner.query('DROP TABLE rule_choice, rule_trial');
    await runner.query('ALTER TABLE budget_count DROP COLUMN refusal');
  }
}
