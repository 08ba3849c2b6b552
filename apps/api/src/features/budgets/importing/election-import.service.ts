import { Injectable } from '@nestjs/common';
import { type PabulibBallot, type PabulibHeader, pabulibReader } from '@parvis/pabulib';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RequestContext } from '../../../platform/context/request-context';
import { inTransaction } from '../../../platform/database/transaction';
import { encodeId } from '../../../platform/graphql/ids';
import { PublicRecord } from '../../public-record';
import { BudgetRow } from '../budget.entity';
import { CountPublisher } from '../counting/count.publisher';
import { CountService } from '../counting/count.service';
import { IMPORT_RULES } from '../counting/rule';
import { CURRENCY_UNKNOWN, EditionWriter, type SourceFile, type WrittenEdition } from './edition.writer';
import { BALLOTS_PER_STATEMENT } from '../ballots/ballot.store';

export interface ImportRequest {
  readonly file: string;
  readonly title: string | null;
  /** Takes the place of the edition that the same file made before. */
  readonly replace: boolean;
  /** Stages the counts with the import, so that they exist if and only if it does. */
  readonly count: boolean;
  /** @param share of the file's bytes read, from 0 to 1 */
  readonly onProgress: (share: number) => void;
}

export interface ImportedEdition {
  readonly budgetId: string;
  readonly slug: string;
  readonly projects: number;
  readonly ballots: number;
}

/** The same file is in this territory already. */
export class AlreadyImportedError extends Error {
  constructor(readonly slug: string) {
    super(`This file has been imported already, as "${slug}".`);
    this.name = 'AlreadyImportedError';
  }
}

/** Bytes read at a time: some hundreds of ballots. */
const PIECE = 16_384;

/** Somebody wrote to the file while it was read. */
export class FileChangedError extends Error {
  constructor() {
    super('The file changed while it was read.');
    this.name = 'FileChangedError';
  }
}

/** Brings a published election in: read as a stream, written in one transaction, whole or not at all. */
@Injectable()
export class ElectionImport {
  constructor(
    private readonly counts: CountService,
    private readonly publisher: CountPublisher,
    private readonly record: PublicRecord,
  ) {}

  async run(ctx: RequestContext, request: ImportRequest): Promise<ImportedEdition> {
    const fingerprint = await fingerprintOf(request.file);
    const { size } = await stat(request.file);
    return inTransaction(ctx, async (tx) => {
      await this.makeRoom(tx, fingerprint, request.replace);
      const source = { fileName: basename(request.file), bytes: size, fingerprint };
      const writer = new EditionWriter(tx, source, request.title);
      const read = await stream(request.file, writer, (bytes) => request.onProgress(size === 0 ? 1 : bytes / size));
      if (read !== fingerprint) throw new FileChangedError();
      const edition = await writer.finish();
      await this.recordImport(tx, edition, source);
      await this.keepPublishedResult(tx, edition);
      if (request.count) for (const rule of IMPORT_RULES) await this.counts.request(tx, edition.budgetId, rule);
      const { budgetId, slug, projects, ballots } = edition;
      return { budgetId, slug, projects, ballots };
    });
  }

  private async recordImport(ctx: RequestContext, edition: WrittenEdition, source: SourceFile): Promise<void> {
    const { budgetId, title, header, projects, ballots } = edition;
    const row = await ctx.db.findOne(BudgetRow, { id: budgetId });
    await this.record.append(ctx, {
      act: 'budget-imported',
      subject: {
        budget: encodeId('budget', budgetId),
        title,
        fileFingerprint: source.fingerprint,
        projects,
        ballots,
        envelope: {
          amount: header.budget.toString(),
          currency: row?.currency ?? CURRENCY_UNKNOWN,
          scale: header.scale,
        },
      },
    });
  }

  /** What the authority published stays the official result, whatever rule it came from. */
  private async keepPublishedResult(
    ctx: RequestContext,
    { budgetId, header, published }: WrittenEdition,
  ): Promise<void> {
    if (published === null) return;
    const { id } = await this.counts.add(
      ctx,
      budgetId,
      { kind: 'published', name: header.meta.rule ?? null },
      { official: true },
    );
    await this.publisher.publishAsTold(ctx, id, published);
  }

  private async makeRoom(ctx: RequestContext, sourceFingerprint: string, replace: boolean): Promise<void> {
    const known = await ctx.db.findOne(BudgetRow, { sourceFingerprint });
    if (known === null) return;
    if (!replace) throw new AlreadyImportedError(known.slug);
    await ctx.db.delete(BudgetRow, { id: known.id });
  }
}

async function fingerprintOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Reads no further than what has been written: memory holds one piece of the file and one batch of ballots. @returns the fingerprint */
async function stream(file: string, writer: EditionWriter, onBytes: (read: number) => void): Promise<string> {
  const hash = createHash('sha256');
  let header: PabulibHeader | undefined;
  let waiting: PabulibBallot[] = [];
  const reader = pabulibReader({
    onHeader: (found) => (header = found),
    onBallot: (ballot) => waiting.push(ballot),
  });
  const flush = async (least: number): Promise<void> => {
    if (header !== undefined && !writer.begun) await writer.begin(header);
    if (waiting.length < least) return;
    await writer.write(waiting);
    waiting = [];
  };
  let read = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: PIECE }) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    reader.push(chunk);
    await flush(BALLOTS_PER_STATEMENT);
    onBytes((read += chunk.length));
  }
  reader.end();
  await flush(1);
  return hash.digest('hex');
}
