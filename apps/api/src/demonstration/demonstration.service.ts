import { BudgetRow } from '../features/budgets';
import type { EditionContent, EditionPublisher } from '../features/budgets';
import type { DemonstrationPeople } from '../features/people';
import type { PublicRecord } from '../features/public-record';
import type { TerritoryRow, TerritoryService } from '../features/territories';
import type { RequestContext } from '../platform/context/request-context';
import { inTransaction } from '../platform/database/transaction';
import { encodeId } from '../platform/graphql/ids';
import { Calendar } from './calendar';
import { inFrenchTypography } from './french-typography';
import { edition2025, edition2025Id } from './orvelle/edition-2025';
import { edition2026, edition2026Id } from './orvelle/edition-2026';
import { orvelle, testBench, valDeLanthe, type DemonstrationTerritory } from './territories';
import { addTerritory, territoryRow } from './territory.store';
import { nextEdition, nextEditionId } from './trial/next-edition';
import { trialEdition, trialEditionId } from './trial/trial-edition';

interface Part {
  readonly territory: DemonstrationTerritory;
  /** Made only when they are to be published. */
  readonly editions: readonly { readonly id: string; readonly content: (calendar: Calendar) => EditionContent }[];
  readonly people: boolean;
}

const parts: readonly Part[] = [
  {
    territory: orvelle,
    editions: [
      { id: edition2025Id, content: edition2025 },
      { id: edition2026Id, content: edition2026 },
    ],
    people: true,
  },
  { territory: valDeLanthe, editions: [], people: false },
  {
    territory: testBench,
    editions: [
      { id: trialEditionId, content: trialEdition },
      { id: nextEditionId, content: nextEdition },
    ],
    people: false,
  },
];

/**
 * Makes the invented commune, its neighbours and their editions. Each territory is whole or absent.
 * Made by the commands that need it: the server holds no demonstration data.
 */
export class DemonstrationService {
  constructor(
    private readonly territories: TerritoryService,
    private readonly publisher: EditionPublisher,
    private readonly people: DemonstrationPeople,
    private readonly record: PublicRecord,
    private readonly contextOf: (territory: TerritoryRow) => RequestContext,
  ) {}

  /** Whether this deployment serves nothing but the demonstration, or nothing yet. */
  async isAlone(): Promise<boolean> {
    return (await this.territories.list()).every(({ demonstration }) => demonstration);
  }

  /** Loads what is missing; a territory that is there keeps its editions. @returns the slugs loaded */
  load(now: Date): Promise<string[]> {
    return this.each(now, false);
  }

  /** Brings the dates back to today: editions of the demonstration are published again, imported ones stay. */
  restart(now: Date): Promise<string[]> {
    return this.each(now, true);
  }

  private async each(now: Date, again: boolean): Promise<string[]> {
    const loaded: string[] = [];
    for (const part of parts) if (await this.loadPart(part, now, again)) loaded.push(part.territory.slug);
    this.territories.forget();
    return loaded;
  }

  private async loadPart({ territory, editions, people }: Part, now: Date, again: boolean): Promise<boolean> {
    const there = (await this.territories.list()).find(({ slug }) => slug === territory.slug);
    const row = there ?? territoryRow(territory, now);
    return inTransaction(this.contextOf(row), async (ctx) => {
      await ctx.db.query('SELECT pg_advisory_xact_lock(hashtextextended($1::text, 0))');
      const added = await addTerritory(ctx, row, territory);
      if (added)
        await this.record.append(ctx, {
          act: 'territory-opened',
          subject: { territory: encodeId('territory', row.id), name: row.name, slug: row.slug },
        });
      if (people) await this.people.ensure(ctx);
      const calendar = new Calendar(now, row.timeZone);
      const known = new Set((await ctx.db.find(BudgetRow)).map(({ id }) => id));
      const wanted = editions.filter(({ id }) => again || !known.has(id));
      for (const { content } of wanted) await this.publisher.publish(ctx, inFrenchTypography(content(calendar)));
      return added || wanted.length > 0;
    });
  }
}
