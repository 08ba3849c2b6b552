import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('district')
export class DistrictRow {
  @PrimaryColumn('uuid')
  territoryId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  slug!: string;

  @Column('text')
  name!: string;

  @Column('int4', { nullable: true })
  residents!: number | null;

  @Column('int4')
  position!: number;
}
