import { Global, Module } from '@nestjs/common';
import { EngineWorker, ThreadEngineWorker } from './engine-worker';
import { JobQueue } from './job-queue';
import { JobRunner } from './job-runner';
import { JobWorker } from './job-worker';
import { JobsResolver } from './jobs.resolver';

@Global()
@Module({
  providers: [JobQueue, JobRunner, JobWorker, JobsResolver, { provide: EngineWorker, useClass: ThreadEngineWorker }],
  exports: [JobQueue, JobRunner, JobWorker, EngineWorker],
})
export class JobsModule {}
