import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalText } from './local-text';

/** A claim about a result, and its public answer. The name of who asked is not kept here. */
@Entity('claim')
export class ClaimRow {
  @PrimaryColumn('uuid')
  territoryId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  budgetId!: string;

  @Column('int2')
  position!: number;

  @Column('jsonb')
  question!: LocalText;

  @Column('jsonb', { nullable: true })
  answer!: LocalText | null;

  @Column('jsonb', { nullable: true })
  answeredBy!: LocalText | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;
}
