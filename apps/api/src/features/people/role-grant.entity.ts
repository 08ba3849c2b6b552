import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '../../platform/context/actor';

/** A role held from one moment to another: revoking keeps the row, so that who could do what stays known. */
@Entity('role_grant')
export class RoleGrantRow {
  @PrimaryColumn('uuid')
  territoryId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  personId!: string;

  @Column('text')
  role!: Role;

  @Column('timestamptz')
  grantedAt!: Date;

  /** A person's id, or the name of what acted for the operator. */
  @Column('text')
  grantedBy!: string;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;
}
