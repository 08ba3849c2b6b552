import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test, type TestingModuleBuilder } from '@nestjs/testing';
import { suiteDatabase, type SuiteDatabase } from '@parvis/testing';
import type { FormattedExecutionResult } from 'graphql';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import { migrate } from './database/migrate';
import { TerritoryRow, TerritoryService, toScope } from './features/territories';
import { SETTINGS, readSettings } from './platform/config/settings';
import { anonymous, type Actor, type Role } from './platform/context/actor';
import { CLOCK, type Clock } from './platform/context/clock';
import type { RequestContext } from './platform/context/request-context';
import { RequestContextFactory } from './platform/context/request-context.factory';
import type { SessionCookie } from './platform/graphql/graphql-context';
import { GraphqlExecutor } from './platform/graphql/graphql-executor';
import { timeOrderedUuid } from './platform/graphql/ids';
import { configureHttp } from './platform/http/configure-http';

interface SuiteOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly clock?: Clock;
  /** Replaces an outside thing by its test adapter. */
  readonly adapt?: (module: TestingModuleBuilder) => TestingModuleBuilder;
  /** Listens on a port of its own; `http` is then its address. */
  readonly listen?: boolean;
}

interface Execution {
  readonly territory?: string;
  readonly as?: Actor;
  readonly language?: 'fr' | 'en';
  readonly cookie?: SessionCookie;
}

export interface ApiSuite {
  readonly app: NestExpressApplication;
  readonly database: SuiteDatabase;
  readonly stateFolder: string;
  readonly http: string;
  /** A context of the software itself, for arranging data. */
  ctx(territory?: string, actor?: Actor): Promise<RequestContext>;
  execute(query: string, variables?: Record<string, unknown>, execution?: Execution): Promise<FormattedExecutionResult>;
  addTerritory(values: Partial<TerritoryRow> & { slug: string }): Promise<RequestContext>;
  close(): Promise<void>;
}

const NO_COOKIE: SessionCookie = { set: () => undefined, clear: () => undefined };

/** The real application on a real database of its own, with the territory `orvelle` in it. One per spec file: Nest is slow to load. */
export async function apiSuite({
  environment = {},
  clock,
  adapt = (module) => module,
  listen = false,
}: SuiteOptions = {}): Promise<ApiSuite> {
  const database = await suiteDatabase({ version: schemaVersion(), prepare: migrate });
  const stateFolder = await mkdtemp(join(tmpdir(), 'parvis-suite-'));
  const settings = readSettings({
    DATABASE_URL: database.appUrl,
    DATABASE_SEAL_URL: database.sealUrl,
    PARVIS_SECRET: 'Zq3v8yKf2mP7xW1nB6tR9cL4dH0jS5gA',
    PARVIS_STATE_DIR: stateFolder,
    LOG_LEVEL: 'silent',
    ...environment,
  });
  process.env['LOG_LEVEL'] = 'silent';
  let builder = Test.createTestingModule({ imports: [AppModule] })
    .overrideProvider(SETTINGS)
    .useValue(settings);
  if (clock !== undefined) builder = builder.overrideProvider(CLOCK).useValue(clock);
  const module = await adapt(builder).compile();
  const app = module.createNestApplication<NestExpressApplication>({ bodyParser: false, bufferLogs: true });
  await configureHttp(app);
  if (listen) await app.listen(0, '127.0.0.1');
  const http = listen ? `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}` : '';

  const ctx = async (slug = 'orvelle', actor: Actor = { kind: 'system', name: 'test' }): Promise<RequestContext> => {
    const row = await app.get(DataSource).manager.findOneByOrFail(TerritoryRow, { slug });
    const origin = { id: 'test', address: '127.0.0.1', baseUrl: `http://localhost:3000/${slug}` };
    return app.get(RequestContextFactory).forTerritory(toScope(row), { actor, language: 'fr', origin });
  };
  const suite: ApiSuite = {
    app,
    database,
    stateFolder,
    http,
    ctx,
    async execute(
      query,
      variables = {},
      { territory = 'orvelle', as = anonymous, language = 'fr', cookie = NO_COOKIE } = {},
    ) {
      const context = { ...(await ctx(territory, as)), language };
      return app.get(GraphqlExecutor).execute({ ctx: context, cookie }, query, variables);
    },
    async addTerritory(values) {
      const now = new Date('2026-04-07T07:00:00Z');
      await app.get(DataSource).manager.insert(TerritoryRow, {
        ...territoryDefaults,
        id: timeOrderedUuid(now),
        createdAt: now,
        name: values.slug,
        ...values,
      });
      app.get(TerritoryService).forget();
      return ctx(values.slug);
    },
    async close() {
      await app.close();
      await database.drop();
      await rm(stateFolder, { recursive: true, force: true });
    },
  };
  await suite.addTerritory({ slug: 'orvelle', name: 'Orvelle-sur-Lanthe' });
  return suite;
}

/** A signed-in person of the roles given, for policies that need no account behind them. */
export function person(roles: readonly Role[] = [], secondFactor = true): Actor {
  const now = new Date();
  return {
    kind: 'person',
    personId: timeOrderedUuid(now),
    sessionId: timeOrderedUuid(now),
    roles: new Set(roles),
    secondFactor,
  };
}

const territoryDefaults = {
  kind: 'commune',
  residents: 61_240,
  hosts: [],
  timeZone: 'Europe/Paris',
  languages: ['fr', 'en'],
  defaultLanguage: 'fr',
  brand: {},
  helpDesk: {},
  demonstration: false,
} satisfies Partial<TerritoryRow>;

function schemaVersion(): string {
  const folder = new URL('./database/migrations/', import.meta.url);
  return readdirSync(folder)
    .sort((a, b) => a.localeCompare(b))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
}
