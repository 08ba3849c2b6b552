import { Column, Entity, PrimaryColumn } from 'typeorm';
import { minorUnits } from '../../platform/database/column-types';
import type { StoredRule } from './counting/rule';
import type { LocalText } from './local-text';

/** What a ballot may hold. Amounts in minor units, as decimal text: JSON numbers lose cents. */
export interface BallotFormRow {
  /** approval, choose-1, ordinal, cumulative or scoring (Pabulib). */
  readonly voteType: string;
  readonly minChoices?: number;
  readonly maxChoices?: number;
  readonly minPoints?: number;
  readonly maxPoints?: number;
  readonly maxPointsPerProject?: number;
  readonly maxCost?: string;
}

/** How ballots came, as totals: one by one they would help to recognise a voter (integrity.md, Votes 11). */
export interface ChannelTotal {
  readonly channel: string;
  readonly ballots: number;
}

/** The published file an edition was read from. */
export interface ImportSourceRow {
  readonly fileName: string;
  readonly importedAt: string;
  readonly bytes: number;
  /** META of the file as written; pairs, since jsonb keeps no order of keys. */
  readonly meta: readonly (readonly [key: string, value: string])[];
  /** Names of the columns of PROJECTS and VOTES, in the order of the file. */
  readonly projectColumns: readonly string[];
  readonly ballotColumns: readonly string[];
}

/** One edition of a participatory budget. */
@Entity('budget')
export class BudgetRow {
  @PrimaryColumn('uuid')
  territoryId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  slug!: string;

  @Column('jsonb')
  title!: LocalText;

  @Column('text', { nullable: true })
  edition!: string | null;

  @Column('jsonb', { nullable: true })
  summary!: LocalText | null;

  @Column(minorUnits)
  envelope!: bigint;

  /** ISO 4217; XXX where a file names none. */
  @Column('text')
  currency!: string;

  /** Decimals of every amount of this edition. */
  @Column('int2')
  scale!: number;

  @Column('jsonb')
  ballotForm!: BallotFormRow;

  /** The rule of its règlement, or what is known of it. */
  @Column('jsonb')
  rule!: StoredRule;

  @Column('jsonb', { nullable: true })
  eligibility!: LocalText | null;

  /** Null until ballots are public. */
  @Column('int4', { nullable: true })
  ballotCount!: number | null;

  @Column('int4', { nullable: true })
  blankCount!: number | null;

  @Column('jsonb')
  channels!: readonly ChannelTotal[];

  @Column('jsonb', { nullable: true })
  source!: ImportSourceRow | null;

  /** SHA-256 of the file: the same file is imported once. */
  @Column('text', { nullable: true })
  sourceFingerprint!: string | null;

  /** Where it stands in lists, newest first: the day its vote opened. */
  @Column('timestamptz')
  listedAt!: Date;

  @Column('timestamptz')
  createdAt!: Date;
}
