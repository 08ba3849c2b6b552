import { Column, Entity, PrimaryColumn } from 'typeorm';
import { safeInteger } from './safe-integer';

/** The place of an entry in the tree. Written by the sealer alone. */
@Entity('record_leaf')
export class RecordLeafRow {
  @PrimaryColumn('uuid')
  territoryId!: string;

  @PrimaryColumn(safeInteger)
  leafIndex!: number;

  @Column('uuid')
  entryId!: string;

  @Column('bytea')
  leaf!: Buffer;
}
