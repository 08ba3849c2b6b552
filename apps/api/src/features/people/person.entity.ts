import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../../platform/context/request-context';

/** Someone known to one territory; the same human in another territory is another row. */
@Entity('person')
export class PersonRow {
  @PrimaryColumn('uuid')
  territoryId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** Unknown until the person says it: signing in asks for an address alone. */
  @Column('text', { nullable: true })
  name!: string | null;

  @Column('text')
  language!: Language;

  @Column('timestamptz')
  createdAt!: Date;

  /** Closed by the authority: no session opens, those open end. */
  @Column('timestamptz', { nullable: true })
  blockedAt!: Date | null;

  /** Erased at the person's request: what they did stays, under nobody's name. */
  @Column('timestamptz', { nullable: true })
  erasedAt!: Date | null;
}
