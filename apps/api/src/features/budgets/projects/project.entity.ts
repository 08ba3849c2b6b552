import { Column, Entity, PrimaryColumn } from 'typeorm';
import { minorUnits, optionalMinorUnits } from '../../../platform/database/column-types';
import type { LocalText } from '../local-text';

/** Amounts inside jsonb are minor units as decimal text. */
export interface CostLineRow {
  readonly label: LocalText;
  readonly amount: string;
}

export const milestoneStates = ['planned', 'works', 'late', 'delivered', 'revised', 'abandoned'] as const;
export type MilestoneState = (typeof milestoneStates)[number];

/** What has become of a winning project. */
export interface MilestoneRow {
  readonly state: MilestoneState;
  readonly at?: string;
  readonly spent?: string;
  readonly revisedCost?: string;
  readonly progressPercent?: number;
  readonly monthsLate?: number;
  readonly note?: LocalText;
}

@Entity('project')
export class ProjectRow {
  @PrimaryColumn('uuid')
  territoryId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  budgetId!: string;

  /** From 0: what the choices of a ballot point at. */
  @Column('int2')
  position!: number;

  /** Its public number: `A1`, `L010`. Unique in the edition; counting breaks ties on it. */
  @Column('text')
  reference!: string;

  @Column('text')
  slug!: string;

  @Column('jsonb')
  title!: LocalText;

  /** Lower case without accents, for order and search: PostgreSQL's own order depends on how it was installed. */
  @Column('text')
  titleKey!: string;

  @Column('text')
  searchKey!: string;

  @Column('text', { nullable: true })
  districtSlug!: string | null;

  /** As it was named for this edition. Null with its slug: the whole town. */
  @Column('text', { nullable: true })
  districtName!: string | null;

  @Column('text', { nullable: true })
  category!: string | null;

  @Column(minorUnits)
  cost!: bigint;

  @Column(optionalMinorUnits)
  runningCost!: bigint | null;

  @Column('jsonb', { nullable: true })
  summary!: LocalText | null;

  /** What its author wrote. */
  @Column('jsonb', { nullable: true })
  body!: LocalText | null;

  @Column('text', { nullable: true })
  author!: string | null;

  @Column('jsonb', { nullable: true })
  opinion!: LocalText | null;

  @Column('jsonb', { nullable: true })
  place!: LocalText | null;

  @Column('float8', { nullable: true })
  latitude!: number | null;

  @Column('float8', { nullable: true })
  longitude!: number | null;

  @Column('jsonb')
  costLines!: readonly CostLineRow[];

  @Column('jsonb', { nullable: true })
  milestone!: MilestoneRow | null;

  /** Ballots that list it, counted once when ballots were published. */
  @Column('int4', { nullable: true })
  votes!: number | null;

  @Column('numeric', { nullable: true })
  points!: string | null;

  /** The other columns of an imported file. */
  @Column('jsonb', { nullable: true })
  attributes!: Readonly<Record<string, string>> | null;
}
