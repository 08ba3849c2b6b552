import { Column, Entity, PrimaryColumn } from 'typeorm';

export const signInMethods = ['e-mail', 'password', 'demonstration'] as const;
export type SignInMethod = (typeof signInMethods)[number];

@Entity('session')
export class SessionRow {
  @PrimaryColumn('uuid')
  territoryId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** SHA-256 of the cookie's 256 random bits: a stolen database opens no session. */
  @Column('text')
  tokenHash!: string;

  @Column('uuid')
  personId!: string;

  @Column('text')
  method!: SignInMethod;

  @Column('boolean')
  sharedComputer!: boolean;

  @Column('timestamptz')
  createdAt!: Date;

  /** Within a minute. */
  @Column('timestamptz')
  lastSeenAt!: Date;

  @Column('int4')
  idleSeconds!: number;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  secondFactorAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
