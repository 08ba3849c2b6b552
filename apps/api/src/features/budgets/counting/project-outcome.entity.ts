import type { ProjectExplanation } from '@parvis/budget-counting';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { optionalMinorUnits } from '../../../platform/database/column-types';

/** What a count means for a project. */
@Entity('project_outcome')
export class ProjectOutcomeRow {
  @PrimaryColumn('uuid')
  territoryId!: string;

  @PrimaryColumn('uuid')
  countId!: string;

  @PrimaryColumn('uuid')
  projectId!: string;

  @Column('boolean')
  selected!: boolean;

  /** From 1, in the order of selection. */
  @Column('int2', { nullable: true })
  position!: number | null;

  @Column('int4')
  votes!: number;

  @Column(optionalMinorUnits)
  remainingAfter!: bigint | null;

  /** Part of the needed support that it had, from 0 to 1; 1 for a winner. */
  @Column('float8', { nullable: true })
  effectiveSupport!: number | null;

  /** Why, as facts; sentences are made for the reader. Null for a result read from a file. */
  @Column('jsonb', { nullable: true, select: false })
  facts!: ProjectExplanation | null;
}
