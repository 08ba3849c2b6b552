import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { AppModule } from '../app.module';

/** The house without its server: what a command does goes through the same services as a request. */
export async function withApplication<Result>(
  work: (app: INestApplicationContext) => Promise<Result>,
): Promise<Result> {
  process.env['LOG_LEVEL'] ??= 'warn';
  const app = await NestFactory.createApplicationContext(AppModule, { abortOnError: false, logger: ['error', 'warn'] });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
