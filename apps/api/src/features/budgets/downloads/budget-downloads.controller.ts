import { Controller, Get, Next, Req, Res } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { createHash } from 'node:crypto';
import { hasTerritory, type RequestContext } from '../../../platform/context/request-context';
import { decodeId } from '../../../platform/graphql/ids';
import { isAddressed, sendContent } from '../../../platform/http/downloads';
import { Act, permission } from '../../../platform/permissions/act';
import type { BudgetRow } from '../budget.entity';
import { budgetBySlug } from '../budgets.reader';
import { countRow } from '../counting/counts.reader';
import { RuleTrialRow } from '../trials/rule-trial.entity';
import { trialFile, trialTable } from '../trials/trial-files';
import { contentVersion } from './content-version';
import { editionFile } from './edition-file';
import { editionFileName, fileStem } from './file-names';
import { countFile, resultsFile } from './results-file';
import { ballotsCsv, projectsCsv } from './tables';

interface Served {
  readonly fileName: string;
  readonly type: string;
  readonly content: AsyncIterable<string> | Promise<string>;
}

/** For organisers only: no cache keeps it. */
const PRIVATE = 'private, no-store';

/** The same for everyone: any cache may keep it for a minute, then asks whether it changed. */
const CACHING = 'public, max-age=60, stale-while-revalidate=300';

/** Published files, streamed. What does not exist falls through to the page that says so. */
@Controller([':territory/:language/downloads/budgets/:slug', ':language/downloads/budgets/:slug'])
export class BudgetDownloadsController {
  @Get([':file', 'counts/:count'])
  async file(@Req() request: Request, @Res() response: Response, @Next() next: NextFunction): Promise<void> {
    const { slug, file, count } = request.params as Readonly<Record<string, string>>;
    const ctx = await request.parvis.context();
    const budget = isAddressed(request) && hasTerritory(ctx) ? await budgetBySlug(ctx, slug ?? '') : null;
    if (budget === null || !hasTerritory(ctx)) return next();
    const served = file === undefined ? await countOf(ctx, budget, count ?? '') : fileOf(ctx, budget, file);
    if (served === null) return next();
    const version = await contentVersion(ctx, budget.id);
    response.set({
      'content-type': served.type,
      'content-disposition': `attachment; filename="${served.fileName}"`,
      'cache-control': CACHING,
      etag: `W/"${createHash('sha256').update(`${version}/${ctx.language}/${served.fileName}`).digest('base64url')}"`,
    });
    if (request.fresh) return void response.status(304).end();
    await sendContent(await served.content, response);
  }

  @Get('trials/:trial')
  async trial(@Req() request: Request, @Res() response: Response, @Next() next: NextFunction): Promise<void> {
    const { slug, trial } = request.params as Readonly<Record<string, string>>;
    const ctx = await request.parvis.context();
    if (!isAddressed(request) || !hasTerritory(ctx) || permission(ctx.actor, Act.CompareRules) !== 'allowed')
      return next();
    const budget = await budgetBySlug(ctx, slug ?? '');
    const served = budget === null ? null : await trialOf(ctx, budget, trial ?? '');
    if (served === null) return next();
    response.set({
      'content-type': served.type,
      'content-disposition': `attachment; filename="${served.fileName}"`,
      'cache-control': PRIVATE,
    });
    await sendContent(await served.content, response);
  }
}

function fileOf(ctx: RequestContext, budget: BudgetRow, file: string): Served | null {
  const stem = fileStem(ctx, budget);
  if (file === 'projects.csv')
    return { fileName: `${stem}-projects.csv`, type: 'text/csv; charset=utf-8', content: projectsCsv(ctx, budget) };
  if (budget.ballotCount === null) return null; // nothing else exists before there are ballots
  switch (file) {
    case 'ballots.csv':
      return { fileName: `${stem}-ballots.csv`, type: 'text/csv; charset=utf-8', content: ballotsCsv(ctx, budget) };
    case 'edition.pb':
      return {
        fileName: editionFileName(ctx, budget),
        type: 'text/plain; charset=utf-8',
        content: editionFile(ctx, budget),
      };
    case 'results.json':
      return { fileName: `${stem}-results.json`, type: 'application/json', content: resultsFile(ctx, budget) };
    default:
      return null;
  }
}

async function countOf(ctx: RequestContext, budget: BudgetRow, file: string): Promise<Served | null> {
  const id = file.endsWith('.json') ? decodeId('count', file.slice(0, -'.json'.length)) : null;
  const count = id === null ? null : await countRow(ctx, id);
  if (count?.budgetId !== budget.id || count.state !== 'done') return null;
  return {
    fileName: `${fileStem(ctx, budget)}-${file}`,
    type: 'application/json',
    content: countFile(ctx, budget, count),
  };
}

async function trialOf(ctx: RequestContext, budget: BudgetRow, file: string): Promise<Served | null> {
  const [, name = '', format] = /^(.+)\.(csv|json)$/.exec(file) ?? [];
  const id = decodeId('ruleTrial', name);
  const trial = id === null ? null : await ctx.db.findOne(RuleTrialRow, { id, budgetId: budget.id });
  if (trial?.state !== 'done') return null;
  const fileName = `${fileStem(ctx, budget)}-${file}`;
  return format === 'csv'
    ? { fileName, type: 'text/csv; charset=utf-8', content: trialTable(ctx, budget, trial) }
    : { fileName, type: 'application/json', content: trialFile(ctx, budget, trial) };
}
