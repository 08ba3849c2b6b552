import { Inject, Injectable } from '@nestjs/common';
import { createRequestHandler } from '@react-router/express';
import express, { type Express, type Request, type RequestHandler } from 'express';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { RouterContextProvider, type RouterContext, type ServerBuild } from 'react-router';
import { SETTINGS, type Settings } from '../config/settings';
import type { AnyContext } from '../context/request-context';
import { GraphqlExecutor } from '../graphql/graphql-executor';
import { FormTokens } from './form-tokens';

/** What a page's loader or action gets from the server it runs in; `apps/web/src/platform/api-context.ts` declares the same shape. */
interface PageContext {
  readonly execute: (query: string, variables?: Record<string, unknown>) => ReturnType<GraphqlExecutor['execute']>;
  readonly territorySlug: string | null;
  readonly unknownTerritory: boolean;
  readonly language: 'fr' | 'en';
  readonly basePath: string;
  readonly origin: string;
  readonly hasSession: boolean;
  readonly demonstration: boolean;
  readonly production: boolean;
  readonly now: Date;
  readonly formToken: (act: string) => string;
  readonly acceptsForm: (act: string, token: unknown) => boolean;
}

interface WebBuild extends ServerBuild {
  readonly entry: ServerBuild['entry'] & {
    readonly module: ServerBuild['entry']['module'] & { readonly apiContext: RouterContext<PageContext> };
  };
}

/** Longest body a page's form may send; files go elsewhere. */
const FORM_MAX_BYTES = 200_000;

/** Where pages come from: the build, or Vite while developing. */
export interface PageSource {
  readonly middlewares?: RequestHandler;
  readonly load: () => Promise<unknown>;
}

/** The built pages, rendered in this process: their loaders run operations without leaving it. */
@Injectable()
export class WebApp {
  private build: Promise<WebBuild> | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly graphql: GraphqlExecutor,
    private readonly forms: FormTokens,
  ) {}

  /** After GraphQL and the controllers, before the framework's own 404. */
  mount(app: Express, pages: PageSource = this.builtPages()): void {
    if (pages.middlewares !== undefined) app.use(pages.middlewares);
    app.use(refuseLargeForms);
    const handler = createRequestHandler({
      build: pages.load as () => Promise<ServerBuild>,
      getLoadContext: (request) => this.loadContext(request, pages.load as () => Promise<WebBuild>),
    }) as unknown as RequestHandler;
    app.use(handler);
  }

  private builtPages(): PageSource {
    const client = join(this.settings.webFolder, 'client');
    const files = express.Router();
    files.use('/assets', express.static(join(client, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
    for (const name of ['favicon.ico', 'favicon.svg', 'robots.txt']) {
      files.get(`/${name}`, (_request, response) => response.sendFile(name, { root: client, maxAge: '1d' }));
    }
    return { middlewares: files, load: () => this.readBuild() };
  }

  private readBuild(): Promise<WebBuild> {
    return (this.build ??= import(
      /* @vite-ignore */ pathToFileURL(join(this.settings.webFolder, 'server/index.js')).href
    ) as Promise<WebBuild>);
  }

  private async loadContext(request: Request, load: () => Promise<WebBuild>): Promise<RouterContextProvider> {
    const { entry } = await load();
    const provider = new RouterContextProvider();
    provider.set(entry.module.apiContext, this.pageContext(request, await request.parvis.context()));
    return provider;
  }

  private pageContext(request: Request, ctx: AnyContext): PageContext {
    const { territory, unknownTerritory, language, basePath, hasSession } = request.parvis;
    return {
      execute: async (query, variables) =>
        this.graphql.execute(await request.parvis.graphqlContext(), query, variables),
      territorySlug: territory?.slug ?? null,
      unknownTerritory,
      language,
      basePath,
      origin: new URL(ctx.origin.baseUrl).origin,
      hasSession,
      demonstration: this.settings.demonstration,
      production: this.settings.production,
      now: ctx.clock.now(),
      formToken: (act) => this.forms.make(ctx, act),
      acceptsForm: (act, token) => this.forms.accepts(ctx, act, token),
    };
  }
}

const refuseLargeForms: RequestHandler = (request, response, next) => {
  const length = Number(request.get('content-length') ?? 0);
  const chunked = request.get('transfer-encoding') !== undefined;
  if (chunked || length > FORM_MAX_BYTES)
    return void response.status(413).type('text/plain').send('This form is too large.');
  next();
};
