import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address at which a person is reached; a person may have several, and several people may share one. */
@Entity('person_email')
export class PersonEmailRow {
  @PrimaryColumn('uuid')
  territoryId!: string;

  @PrimaryColumn('uuid')
  personId!: string;

  @PrimaryColumn('citext')
  email!: string;

  @Column('timestamptz')
  addedAt!: Date;

  /** When a code sent there came back. */
  @Column('timestamptz', { nullable: true })
  verifiedAt!: Date | null;
}
