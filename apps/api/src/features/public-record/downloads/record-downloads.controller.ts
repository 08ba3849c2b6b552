import { Controller, Get, Next, Param, Req, Res } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { hasTerritory, type RequestContext } from '../../../platform/context/request-context';
import { isAddressed, sendContent } from '../../../platform/http/downloads';
import { RecordProofs } from '../proofs/record-proofs.service';
import { inOrderOfPlace } from '../public-record.queries';
import type { RecordHeadRow } from '../record-head.entity';
import { consistencyFile, entriesFile, headFile, keyFile, proofFile } from './record-files';

interface RecordFile {
  readonly name: string;
  readonly type: 'application/json' | 'application/x-ndjson';
  readonly content: string | AsyncIterable<string>;
}

/** The record grows every few seconds: caches ask again almost at once. */
const CACHING = 'public, max-age=5';

/** The record as files, for whoever wants to check it. What does not exist falls through to the page that says so. */
@Controller([':territory/:language/downloads/record', ':language/downloads/record'])
export class RecordDownloadsController {
  constructor(private readonly proofs: RecordProofs) {}

  @Get(':file')
  async file(
    @Param('file') name: string,
    @Req() request: Request,
    @Res() response: Response,
    @Next() next: NextFunction,
  ): Promise<void> {
    const ctx = await request.parvis.context();
    const head = isAddressed(request) && hasTerritory(ctx) ? await this.proofs.head(ctx) : null;
    if (head === null || !hasTerritory(ctx)) return next();
    const file = await this.find(ctx, head, name);
    if (file === null) return next();
    response.set({
      'content-type': `${file.type}; charset=utf-8`,
      'content-disposition': `attachment; filename="${ctx.territory.slug}-record-${file.name}"`,
      'cache-control': CACHING,
    });
    await sendContent(file.content, response);
  }

  private async find(ctx: RequestContext, head: RecordHeadRow, name: string): Promise<RecordFile | null> {
    switch (name) {
      case 'entries.jsonl':
        return { name, type: 'application/x-ndjson', content: entriesFile(ctx, head) };
      case 'head.json':
        return { name, type: 'application/json', content: headFile(head) };
      case 'key.json':
        return { name, type: 'application/json', content: keyFile(ctx, head) };
      default:
        return this.findProof(ctx, head, name);
    }
  }

  private async findProof(ctx: RequestContext, head: RecordHeadRow, name: string): Promise<RecordFile | null> {
    const match = /^(proof|consistency)-(0|[1-9]\d{0,14})\.json$/.exec(name);
    const number = Number(match?.[2]);
    if (match?.[1] === 'proof' && number < head.size) {
      const [entry] = await inOrderOfPlace(ctx, number, head.size, 1);
      const proof = await this.proofs.inclusion(ctx, number);
      if (entry === undefined || proof === null) return null;
      return { name, type: 'application/json', content: proofFile(entry, proof.hashes, head) };
    }
    if (match?.[1] === 'consistency' && number <= head.size) {
      return {
        name,
        type: 'application/json',
        content: consistencyFile(number, await this.proofs.consistency(ctx, number, head), head),
      };
    }
    return null;
  }
}
