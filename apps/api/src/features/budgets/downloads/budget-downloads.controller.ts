import { Controller, Get, Next, Param, Req, Res } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { hasTerritory, type RequestContext } from '../../../platform/context/request-context';
import { decodeId } from '../../../platform/graphql/ids';
import type { BudgetRow } from '../budget.entity';
import { budgetBySlug } from '../budgets.reader';
import { countRow } from '../counting/counts.reader';
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

interface Exchange {
  readonly request: Request;
  readonly response: Response;
  readonly next: NextFunction;
}

/** The same for everyone: any cache may keep it for a minute, then asks whether it changed. */
const CACHING = 'public, max-age=60, stale-while-revalidate=300';

/** Published files, streamed. What does not exist falls through to the page that says so. */
@Controller([':territory/:language/downloads/budgets/:slug', ':language/downloads/budgets/:slug'])
export class BudgetDownloadsController {
  @Get('projects.csv')
  projects(
    @Param('slug') slug: string,
    @Req() request: Request,
    @Res() response: Response,
    @Next() next: NextFunction,
  ): Promise<void> {
    return serve({ request, response, next }, slug, async (ctx, budget) => ({
      fileName: `${fileStem(ctx, budget)}-projects.csv`,
      type: 'text/csv; charset=utf-8',
      content: projectsCsv(ctx, budget),
    }));
  }

  @Get('ballots.csv')
  ballots(
    @Param('slug') slug: string,
    @Req() request: Request,
    @Res() response: Response,
    @Next() next: NextFunction,
  ): Promise<void> {
    return serve({ request, response, next }, slug, async (ctx, budget) =>
      budget.ballotCount === null
        ? null
        : {
            fileName: `${fileStem(ctx, budget)}-ballots.csv`,
            type: 'text/csv; charset=utf-8',
            content: ballotsCsv(ctx, budget),
          },
    );
  }

  @Get('edition.pb')
  edition(
    @Param('slug') slug: string,
    @Req() request: Request,
    @Res() response: Response,
    @Next() next: NextFunction,
  ): Promise<void> {
    return serve({ request, response, next }, slug, async (ctx, budget) =>
      budget.ballotCount === null
        ? null
        : {
            fileName: editionFileName(ctx, budget),
            type: 'text/plain; charset=utf-8',
            content: editionFile(ctx, budget),
          },
    );
  }

  @Get('results.json')
  results(
    @Param('slug') slug: string,
    @Req() request: Request,
    @Res() response: Response,
    @Next() next: NextFunction,
  ): Promise<void> {
    return serve({ request, response, next }, slug, async (ctx, budget) =>
      budget.ballotCount === null
        ? null
        : {
            fileName: `${fileStem(ctx, budget)}-results.json`,
            type: 'application/json',
            content: resultsFile(ctx, budget),
          },
    );
  }

  @Get('counts/:file')
  count(
    @Param('slug') slug: string,
    @Param('file') file: string,
    @Req() request: Request,
    @Res() response: Response,
    @Next() next: NextFunction,
  ): Promise<void> {
    return serve({ request, response, next }, slug, async (ctx, budget) => {
      const id = file.endsWith('.json') ? decodeId('count', file.slice(0, -'.json'.length)) : null;
      const count = id === null ? null : await countRow(ctx, id);
      if (count?.budgetId !== budget.id || count.state !== 'done') return null;
      return {
        fileName: `${fileStem(ctx, budget)}-${file}`,
        type: 'application/json',
        content: countFile(ctx, budget, count),
      };
    });
  }
}

async function serve(
  { request, response, next }: Exchange,
  slug: string,
  find: (ctx: RequestContext, budget: BudgetRow) => Promise<Served | null>,
): Promise<void> {
  const ctx = await request.parvis.context();
  const budget = isAddressed(request) && hasTerritory(ctx) ? await budgetBySlug(ctx, slug) : null;
  if (budget === null || !hasTerritory(ctx)) return next();
  const served = await find(ctx, budget);
  if (served === null) return next();
  const version = await contentVersion(ctx, budget.id);
  response.set({
    'content-type': served.type,
    'content-disposition': `attachment; filename="${served.fileName}"`,
    'cache-control': CACHING,
    etag: `W/"${createHash('sha256').update(`${version}/${ctx.language}/${served.fileName}`).digest('base64url')}"`,
  });
  if (request.fresh) return void response.status(304).end();
  await send(served.content, response);
}

/** A territory's own host has no prefix, a shared one always has: any other combination addresses nothing. */
function isAddressed({ params, parvis }: Request): boolean {
  const named = params['territory'];
  return parvis.basePath === (named === undefined ? '' : `/${String(named)}`) && params['language'] === parvis.language;
}

async function send(content: Served['content'], response: Response): Promise<void> {
  if (content instanceof Promise) return void response.send(await content);
  // Whoever hangs up in the middle stops the reading; there is nobody left to tell.
  await pipeline(Readable.from(content), response).catch(() => response.destroy());
}
