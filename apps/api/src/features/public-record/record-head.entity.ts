import { Column, Entity, PrimaryColumn } from 'typeorm';
import { safeInteger } from './safe-integer';

/** A signed state of the tree. Written by the sealer alone. */
@Entity('record_head')
export class RecordHeadRow {
  @PrimaryColumn('uuid')
  territoryId!: string;

  /** One head per size: two for the same size would be two records. */
  @PrimaryColumn(safeInteger)
  size!: number;

  @Column('bytea')
  root!: Buffer;

  @Column('timestamptz')
  time!: Date;

  /** Name of the key; it is the beginning of the hash of `publicKey`. */
  @Column('text')
  key!: string;

  @Column('bytea')
  publicKey!: Buffer;

  @Column('bytea')
  signature!: Buffer;
}
