import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../../platform/context/request-context';

export const territoryKinds = ['commune', 'agglomeration', 'test-bench'] as const;
export type TerritoryKind = (typeof territoryKinds)[number];

/** Colours and mark of the authority; the web's contrast guard decides what of them is used. */
export interface Brand {
  readonly act?: string;
  readonly accent?: string;
  /** Name of a mark that the web can draw. */
  readonly mark?: string;
}

/** Where a person helps: shown on every form, error and message (journeys.md, 12). */
export interface HelpDesk {
  readonly phone?: string;
  readonly email?: string;
  readonly address?: string;
  readonly openingHours?: Readonly<Record<Language, string>>;
}

@Entity('territory')
export class TerritoryRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { unique: true })
  slug!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: TerritoryKind;

  @Column('int4', { nullable: true })
  residents!: number | null;

  /** Hosts of its own, without a port unless it is unusual. */
  @Column('text', { array: true })
  hosts!: string[];

  @Column('text')
  timeZone!: string;

  @Column('text', { array: true })
  languages!: Language[];

  @Column('text')
  defaultLanguage!: Language;

  @Column('jsonb')
  brand!: Brand;

  @Column('jsonb')
  helpDesk!: HelpDesk;

  @Column('boolean')
  demonstration!: boolean;

  @Column('timestamptz')
  createdAt!: Date;
}
