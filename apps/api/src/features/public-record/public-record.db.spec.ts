import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiSuite, person, type ApiSuite } from '../../api-suite';
import type { RequestContext } from '../../platform/context/request-context';
import { inTransaction } from '../../platform/database/transaction';
import { encodeId } from '../../platform/graphql/ids';
import { PublicRecord } from './public-record.service';
import { RecordEntryRow } from './record-entry.entity';

let suite: ApiSuite;
let record: PublicRecord;

/** Nest is slow to load, and the first suite of a schema makes the template. */
const START_MS = 60_000;

beforeAll(async () => {
  suite = await apiSuite();
  record = suite.app.get(PublicRecord);
}, START_MS);
afterAll(() => suite.close());

const opened = (ctx: RequestContext) =>
  ({
    act: 'territory-opened',
    subject: { territory: encodeId('territory', ctx.territory.id), name: ctx.territory.name, slug: ctx.territory.slug },
  }) as const;

describe('an act', () => {
  it('is on the record if and only if it happened', async () => {
    const ctx = await suite.ctx();
    const undone = inTransaction(ctx, async (tx) => {
      await record.append(tx, opened(tx));
      throw new Error('the act failed');
    });
    await expect(undone).rejects.toThrow('the act failed');
    expect(await ctx.db.count(RecordEntryRow)).toBe(0);
    await inTransaction(ctx, (tx) => record.append(tx, opened(tx)));
    expect(await ctx.db.count(RecordEntryRow)).toBe(1);
  });

  it('is refused outside the transaction that does it', async () => {
    const ctx = await suite.ctx();
    await expect(record.append(ctx, opened(ctx))).rejects.toThrow('use inTransaction');
  });

  it('of a private person is refused', async () => {
    const ctx = await suite.ctx('orvelle', person());
    await expect(inTransaction(ctx, (tx) => record.append(tx, opened(tx)))).rejects.toThrow('private persons');
  });
});
