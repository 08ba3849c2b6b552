import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule } from './app.module';
import { RecordSealer } from './features/public-record';
import { SETTINGS, type Settings } from './platform/config/settings';
import { configureHttp } from './platform/http/configure-http';
import { JobWorker } from './platform/jobs/job-worker';
import { MetricsServer } from './platform/observability/metrics.server';
import { reportStartFailure } from './platform/config/start-failure';

/** Starts the server: pages, graph, and the jobs and seals unless `PARVIS_ROLE` splits them. */
async function start(): Promise<void> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule, {
    bodyParser: false,
    bufferLogs: true,
    abortOnError: false,
  });
  const settings = app.get<Settings>(SETTINGS);
  await configureHttp(app);
  if (settings.role !== 'web') {
    await app.get(JobWorker).start();
    await app.get(RecordSealer).start();
  }
  app.get(MetricsServer).start();
  // One click signs in to the demonstration: it is for this machine alone.
  await (settings.demonstration ? app.listen(settings.port, '127.0.0.1') : app.listen(settings.port));
}

start().catch(reportStartFailure);
