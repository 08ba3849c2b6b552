import type { Count } from '@parvis/budget-counting';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { optionalMinorUnits } from '../../../platform/database/column-types';
import type { CountAnalysisRow, CountRefusal } from './count-run';
import type { StoredRule } from './rule';

export const countStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type CountState = (typeof countStates)[number];

/** One count of an edition's ballots by one rule. The heavy columns are read only where asked. */
@Entity('budget_count')
export class BudgetCountRow {
  @PrimaryColumn('uuid')
  territoryId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  budgetId!: string;

  @Column('jsonb')
  rule!: StoredRule;

  /** One count per rule and edition. */
  @Column('text')
  ruleKey!: string;

  @Column('text')
  state!: CountState;

  /** The one that decided. */
  @Column('boolean')
  official!: boolean;

  @Column('int2')
  position!: number;

  @Column('uuid', { nullable: true })
  jobId!: string | null;

  /** Winning projects in the order of selection. */
  @Column('uuid', { array: true, nullable: true })
  selected!: string[] | null;

  @Column(optionalMinorUnits)
  spent!: bigint | null;

  @Column(optionalMinorUnits)
  remaining!: bigint | null;

  /** Outcome and trace as the engine gave them; null for a result read from a file. */
  @Column('jsonb', { nullable: true, select: false })
  result!: Count | null;

  @Column('jsonb', { nullable: true, select: false })
  analysis!: CountAnalysisRow | null;

  /** Why the engine refuses to count these ballots by this rule; null unless it did. */
  @Column('jsonb', { nullable: true })
  refusal!: CountRefusal | null;

  @Column('timestamptz')
  requestedAt!: Date;

  @Column('timestamptz', { nullable: true })
  countedAt!: Date | null;
}
