import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One asking for a code. Neither the code nor the link can be read back from it. */
@Entity('sign_in_request')
export class SignInRequestRow {
  @PrimaryColumn('uuid')
  territoryId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('citext')
  email!: string;

  /** HMAC of the code and the id: a million codes are quickly tried against a plain hash. */
  @Column('text')
  codeMac!: string;

  @Column('text')
  linkMac!: string;

  @Column('int4')
  tries!: number;

  @Column('boolean')
  sharedComputer!: boolean;

  /** The page to come back to, already checked to be one of this site. */
  @Column('text', { nullable: true })
  returnTo!: string | null;

  @Column('timestamptz')
  requestedAt!: Date;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
