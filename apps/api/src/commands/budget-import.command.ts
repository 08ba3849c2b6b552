import type { INestApplicationContext } from '@nestjs/common';
import { PabulibError } from '@parvis/pabulib';
import { parseArgs } from 'node:util';
import {
  AlreadyImportedError,
  BudgetCountRow,
  ElectionImport,
  FileChangedError,
  type ImportedEdition,
} from '../features/budgets';
import { ActRefusedError } from '../features/public-record';
import { TerritoryService } from '../features/territories';
import { SETTINGS, type Settings } from '../platform/config/settings';
import { RequestContextFactory } from '../platform/context/request-context.factory';
import type { RequestContext } from '../platform/context/request-context';
import { encodeId } from '../platform/graphql/ids';
import { JobRow } from '../platform/jobs/job.entity';
import { JobWorker } from '../platform/jobs/job-worker';
import { withApplication } from './application';
import type { Command } from './command';
import { progressLine } from './progress-line';

/** Where elections of other places are tried out. */
const TEST_BENCH = 'banc-d-essai';
const LOOK_EVERY_MS = 250;

interface Options {
  readonly file: string;
  readonly territory: string;
  readonly title: string | null;
  readonly replace: boolean;
  readonly count: boolean;
}

export const budgetImport: Command = {
  name: 'budget import',
  usage:
    'budget import FILE.pb [--territory SLUG] [--title TITLE] [--replace] [--no-count]: a published election, with its counts',
  async run(args) {
    const options = readOptions(args);
    if (typeof options === 'string') return refused(options);
    return withApplication(async (app) => {
      const ctx = await contextOf(app, options.territory);
      if (ctx === null) return refused(unknownTerritory(options.territory));
      const started = performance.now();
      const progress = progressLine('Importing');
      try {
        const edition = await app
          .get(ElectionImport, { strict: false })
          .run(ctx, { ...options, onProgress: progress.show });
        progress.end();
        const imported = performance.now();
        const counted = options.count ? await waitForCounts(app, ctx, edition) : true;
        report(app, ctx, edition, {
          ms: Math.round(imported - started),
          countMs: options.count ? Math.round(performance.now() - imported) : null,
        });
        return counted ? 0 : 1;
      } catch (error) {
        progress.end();
        return explain(error);
      }
    });
  },
};

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: {
        territory: { type: 'string' },
        title: { type: 'string' },
        replace: { type: 'boolean' },
        count: { type: 'boolean' },
      },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return `Name one file.\n  ${budgetImport.usage}`;
    const { territory = TEST_BENCH, title = null, replace = false, count = true } = values;
    return { file, territory, title: title?.trim() || null, replace, count };
  } catch (error) {
    return `${(error as Error).message}\n  ${budgetImport.usage}`;
  }
}

async function contextOf(app: INestApplicationContext, slug: string): Promise<RequestContext | null> {
  const territory = await app.get(TerritoryService).bySlug(slug);
  if (territory === null) return null;
  const { publicOrigin } = app.get<Settings>(SETTINGS);
  return app.get(RequestContextFactory).forSystem(territory, 'operator', `${publicOrigin}/${slug}`);
}

function unknownTerritory(slug: string): string {
  const advice =
    slug === TEST_BENCH
      ? 'Load the demonstration ("demo load"), or name a territory with --territory.'
      : 'Name one of those this deployment serves.';
  return `There is no territory "${slug}" here. ${advice}`;
}

/** Counts in this process unless a running server takes the jobs first. @returns whether all were counted */
async function waitForCounts(
  app: INestApplicationContext,
  ctx: RequestContext,
  { budgetId }: ImportedEdition,
): Promise<boolean> {
  const progress = progressLine('Counting');
  await app.get(JobWorker).start();
  for (;;) {
    const counts = await ctx.db.find(BudgetCountRow, { budgetId });
    const jobs = await Promise.all(
      counts.flatMap(({ jobId }) => (jobId === null ? [] : [ctx.db.findOne(JobRow, { id: jobId })])),
    );
    if (jobs.every((job) => job === null || (job.state !== 'queued' && job.state !== 'running'))) {
      progress.end();
      // The rows above may have been read just before their jobs ended.
      const ended = await ctx.db.find(BudgetCountRow, { budgetId });
      return ended.every(({ state }) => state === 'done');
    }
    progress.show(jobs.reduce((sum, job) => sum + (job?.progress ?? 0), 0) / jobs.length);
    await new Promise((resume) => setTimeout(resume, LOOK_EVERY_MS));
  }
}

function report(
  app: INestApplicationContext,
  ctx: RequestContext,
  edition: ImportedEdition,
  times: { ms: number; countMs: number | null },
): void {
  const { publicOrigin } = app.get<Settings>(SETTINGS);
  const { budgetId, slug, projects, ballots } = edition;
  const page = `${publicOrigin}/${ctx.territory.slug}/${ctx.language}/budgets/${slug}`;
  process.stdout.write(
    `${JSON.stringify({ budget: encodeId('budget', budgetId), slug, page, projects, ballots, ...times })}\n`,
  );
}

/** Faults of the file or of the request are told in words; anything else is a fault of ours and stops the command loudly. */
function explain(error: unknown): number {
  if (error instanceof PabulibError) {
    const { line, field, message } = error;
    process.stdout.write(`${JSON.stringify({ error: { line, field, message } })}\n`);
    return refused(`Line ${line}${field === null ? '' : `, ${field}`}: ${message}. Nothing was imported.`);
  }
  if (error instanceof AlreadyImportedError)
    return refused(`${error.message} To read it again in its place, add --replace.`);
  if (error instanceof FileChangedError) return refused(`${error.message} Nothing was imported.`);
  if (error instanceof ActRefusedError)
    return refused(`${error.message}. Another title may help: --title. Nothing was imported.`);
  if (isFileError(error)) return refused(`The file cannot be read: ${error.message}.`);
  throw error;
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && ['open', 'read', 'stat'].includes(String(error.syscall));

function refused(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}
