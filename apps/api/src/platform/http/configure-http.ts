import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import express from 'express';
import { Logger } from 'nestjs-pino';
import { SETTINGS, type Settings } from '../config/settings';
import { MetricsServer } from '../observability/metrics.server';
import { IncomingMiddleware } from './incoming.middleware';
import { SameOriginMiddleware } from './same-origin.middleware';
import { securityHeaders } from './security-headers';
import { WebApp, type PageSource } from './web-app';
import { WebMount } from './web-mount';

/** The largest document of the web is about 6 kB; a megabyte is an attack. */
const GRAPHQL_MAX_BODY = '100kb';

/** What every request meets, in order. Nest is created without its body parser: pages read their own forms. */
export async function configureHttp(app: NestExpressApplication, pages?: PageSource): Promise<void> {
  const settings = app.get<Settings>(SETTINGS);
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks();
  if (settings.trustProxy !== false) app.set('trust proxy', settings.trustProxy);
  app.set('etag', 'strong');
  app.disable('x-powered-by');
  app.use(app.get(MetricsServer).observe);
  // Vite's own scripts and styles are inline: the policy is that of the built pages, and is tested on them.
  if (pages === undefined) app.use(securityHeaders(settings));
  app.use(compression());
  const incoming = app.get(IncomingMiddleware);
  app.use(incoming.use.bind(incoming));
  const sameOrigin = app.get(SameOriginMiddleware);
  app.use(sameOrigin.use.bind(sameOrigin));
  app.use('/graphql', express.json({ limit: GRAPHQL_MAX_BODY }));
  const server = app.getHttpAdapter().getInstance();
  app.get(WebMount).whenReady(() => app.get(WebApp).mount(server, pages));
  await app.init();
}
