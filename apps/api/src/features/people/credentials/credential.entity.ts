import { Column, Entity, PrimaryColumn } from 'typeorm';

export const credentialKinds = ['password', 'totp', 'totp-pending'] as const;
export type CredentialKind = (typeof credentialKinds)[number];

/** What a person knows or holds besides an address. `totp-pending` waits for the first code that proves it was copied. */
@Entity('credential')
export class CredentialRow {
  @PrimaryColumn('uuid')
  territoryId!: string;

  @PrimaryColumn('uuid')
  personId!: string;

  @PrimaryColumn('text')
  kind!: CredentialKind;

  /** An argon2id hash in PHC format, or a TOTP secret encrypted for this person. */
  @Column('text')
  secret!: string;

  /** The last 30-second step whose code was accepted (RFC 6238 §5.2): none before it works again. */
  @Column('int8', { nullable: true })
  lastStep!: string | null;

  @Column('timestamptz')
  setAt!: Date;
}
