import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { TerritoryDatabase } from '../database/territory-database';
import type { Actor } from './actor';
import { CLOCK, type Clock } from './clock';
import { Loaders } from './loaders';
import type { Language, RequestContext, RequestOrigin, RootContext, TerritoryScope } from './request-context';

interface Circumstances {
  readonly actor: Actor;
  readonly language: Language;
  readonly origin: RequestOrigin;
}

/** The one maker of contexts: HTTP requests, pages rendered here, jobs and commands all come through it. */
@Injectable()
export class RequestContextFactory {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  forTerritory(territory: TerritoryScope, circumstances: Circumstances): RequestContext {
    const db = new TerritoryDatabase(this.dataSource.manager, territory.id);
    return { ...circumstances, territory, db, clock: this.clock, loaders: new Loaders() };
  }

  forRoot(circumstances: Circumstances): RootContext {
    return { ...circumstances, territory: null, clock: this.clock, loaders: new Loaders() };
  }

  /** For work that no request started: `name` is what the public record and the logs show. */
  forSystem(territory: TerritoryScope, name: string, baseUrl: string): RequestContext {
    return this.forTerritory(territory, {
      actor: { kind: 'system', name },
      language: territory.defaultLanguage,
      origin: { id: name, address: 'local', baseUrl },
    });
  }
}
