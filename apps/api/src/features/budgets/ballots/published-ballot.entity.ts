import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A ballot that is already public. Read as a stream by counts and downloads, never one by one. */
@Entity('published_ballot')
export class PublishedBallotRow {
  @PrimaryColumn('uuid')
  territoryId!: string;

  @PrimaryColumn('uuid')
  budgetId!: string;

  /** Random (v4): an ordered id would tell when it was cast. */
  @PrimaryColumn('uuid')
  id!: string;

  /** Positions of projects, as the voter listed them. Empty: a blank vote. */
  @Column('int2', { array: true })
  choices!: number[];

  /** Decimal texts: the format allows fractions of points. */
  @Column('numeric', { array: true, nullable: true })
  points!: string[] | null;

  @Column('text', { nullable: true })
  channel!: string | null;

  @Column('text', { nullable: true })
  district!: string | null;

  /** Columns of a file that was public before (integrity.md, Votes 11). */
  @Column('jsonb', { nullable: true })
  attributes!: Readonly<Record<string, string>> | null;
}
