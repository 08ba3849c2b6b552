import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PhaseName } from './budget.phases';

@Entity('budget_phase')
export class BudgetPhaseRow {
  @PrimaryColumn('uuid')
  territoryId!: string;

  @PrimaryColumn('uuid')
  budgetId!: string;

  @PrimaryColumn('text')
  name!: PhaseName;

  @Column('timestamptz', { nullable: true })
  opens!: Date | null;

  @Column('timestamptz', { nullable: true })
  closes!: Date | null;
}
