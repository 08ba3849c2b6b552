import 'reflect-metadata';
import { createServer as createHttpServer } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { ExpressAdapter, type NestExpressApplication } from '@nestjs/platform-express';
import express from 'express';
import { createServer as createViteServer } from 'vite';
import { AppModule } from './app.module';
import { reportStartFailure } from './platform/config/start-failure';
import { RecordSealer } from './features/public-record';
import { SETTINGS, type Settings } from './platform/config/settings';
import { configureHttp } from './platform/http/configure-http';
import { JobWorker } from './platform/jobs/job-worker';

/** The server with pages from Vite: edits of the web show at once; edits of the API restart this process (dev.mjs). */
async function start(): Promise<void> {
  const server = express();
  const http = createHttpServer(server);
  const vite = await createViteServer({
    configFile: 'apps/web/vite.config.ts',
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server: http } },
  });
  const app = await NestFactory.create<NestExpressApplication>(AppModule, new ExpressAdapter(server), {
    bodyParser: false,
    bufferLogs: true,
  });
  await configureHttp(app, {
    middlewares: vite.middlewares,
    load: () => vite.ssrLoadModule('virtual:react-router/server-build'),
  });
  await app.get(JobWorker).start();
  await app.get(RecordSealer).start();
  http.listen(app.get<Settings>(SETTINGS).port, '127.0.0.1');
  http.once('close', () => void vite.close());
}

start().catch(reportStartFailure);
