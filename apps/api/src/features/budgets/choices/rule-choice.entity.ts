import type { Rule } from '@parvis/budget-counting';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../../../platform/context/request-context';

/** A rule that the authority chose for an edition, and why. Never changed: whoever changes their mind adds another. */
@Entity('rule_choice')
export class RuleChoiceRow {
  @PrimaryColumn('uuid')
  territoryId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  budgetId!: string;

  /** From 0; the last one holds. */
  @Column('int2')
  position!: number;

  @Column('jsonb')
  rule!: Rule;

  @Column('text')
  ruleKey!: string;

  @Column('text')
  reasons!: string;

  /** In which the reasons were written. */
  @Column('text')
  language!: Language;

  /** The count on which it was tried; null once its ballots are taken away. */
  @Column('uuid', { nullable: true })
  countId!: string | null;

  @Column('timestamptz')
  chosenAt!: Date;

  /** Its act on the public record. */
  @Column('uuid')
  entryId!: string;
}
