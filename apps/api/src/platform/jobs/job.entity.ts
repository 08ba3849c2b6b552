import { Column, Entity, PrimaryColumn } from 'typeorm';

export const jobStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const;
export type JobState = (typeof jobStates)[number];

/** What people see of long work: its state and how far it is. The queue itself belongs to graphile-worker. */
@Entity('job')
export class JobRow {
  @PrimaryColumn('uuid')
  territoryId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  state!: JobState;

  @Column('jsonb')
  payload!: unknown;

  /** From 0 to 1; unknown at first. */
  @Column('float8', { nullable: true })
  progress!: number | null;

  @Column('boolean')
  cancelRequested!: boolean;

  /** For support: the reference of the error in the log, never its text. */
  @Column('text', { nullable: true })
  failure!: string | null;

  @Column('timestamptz')
  requestedAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}
