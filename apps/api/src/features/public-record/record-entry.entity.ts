import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ActName, ActSubject } from './acts/acts';

/** One official act, as it was when it happened. Rows are only ever added: triggers and rights refuse the rest. */
@Entity('record_entry')
export class RecordEntryRow {
  @PrimaryColumn('uuid')
  territoryId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  act!: ActName;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  actorRole!: string;

  @Column('jsonb')
  subject!: ActSubject;

  /** The thing the act is about, by its public id. */
  @Column('text')
  about!: string;

  /** Of data about people that the act rests on: SHA-256(salt ‖ data). Without the salt, kept elsewhere, it says nothing. */
  @Column('bytea', { nullable: true })
  saltHash!: Buffer | null;

  @Column('bytea')
  leaf!: Buffer;
}
