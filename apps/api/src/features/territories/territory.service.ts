import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { RequestContext, TerritoryScope } from '../../platform/context/request-context';
import { TerritoryDirectory } from '../../platform/context/territory-directory';
import { DistrictRow } from './district.entity';
import { TerritoryRow } from './territory.entity';

/** How long a new or renamed territory may stay unseen by a running server. */
const FRESH_FOR_MS = 5_000;

/** Territories are few and read on every request: one copy in memory, re-read when older than a few seconds. */
@Injectable()
export class TerritoryService extends TerritoryDirectory {
  private rows: Promise<readonly TerritoryRow[]> | undefined;
  private readAt = 0;

  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {
    super();
  }

  async list(): Promise<readonly TerritoryRow[]> {
    const now = performance.now();
    if (this.rows === undefined || now - this.readAt > FRESH_FOR_MS) {
      this.readAt = now;
      this.rows = this.dataSource.manager.find(TerritoryRow, { order: { name: 'ASC', id: 'ASC' } });
      this.rows.catch(() => (this.rows = undefined));
    }
    return this.rows;
  }

  /** After a write that changes territories: what was read is forgotten. */
  forget(): void {
    this.rows = undefined;
  }

  async current(ctx: RequestContext): Promise<TerritoryRow | null> {
    return (await this.list()).find(({ id }) => id === ctx.territory.id) ?? null;
  }

  districts(ctx: RequestContext): Promise<DistrictRow[]> {
    return ctx.db.find(DistrictRow, {}, { order: { position: 'ASC' } });
  }

  override async bySlug(slug: string): Promise<TerritoryScope | null> {
    return scope((await this.list()).find((row) => row.slug === slug));
  }

  override async byHost(host: string): Promise<TerritoryScope | null> {
    return scope((await this.list()).find((row) => row.hosts.includes(host)));
  }

  override async all(): Promise<readonly TerritoryScope[]> {
    return (await this.list()).map((row) => toScope(row));
  }
}

const scope = (row: TerritoryRow | undefined): TerritoryScope | null => (row === undefined ? null : toScope(row));

export function toScope(row: TerritoryRow): TerritoryScope {
  const { id, slug, name, timeZone, languages, defaultLanguage, demonstration } = row;
  return { id, slug, name, timeZone, languages, defaultLanguage, demonstration };
}
