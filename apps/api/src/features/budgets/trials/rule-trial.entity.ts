import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CountState } from '../counting/budget-count.entity';
import type { ComparedOutcomes } from './compared-outcomes';

/** Counts of one edition set side by side, to choose a rule. The same counts in the same order are one trial. */
@Entity('rule_trial')
export class RuleTrialRow {
  @PrimaryColumn('uuid')
  territoryId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  budgetId!: string;

  /** In the order to show. */
  @Column('uuid', { array: true })
  countIds!: string[];

  @Column('text')
  state!: CountState;

  @Column('uuid', { nullable: true })
  jobId!: string | null;

  /** Null until it is done. */
  @Column('jsonb', { nullable: true })
  result!: ComparedOutcomes | null;

  @Column('timestamptz')
  requestedAt!: Date;
}
