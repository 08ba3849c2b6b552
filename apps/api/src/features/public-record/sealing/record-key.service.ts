import { Injectable } from '@nestjs/common';
import { signRotation } from '@parvis/merkle-record';
import type { RequestContext } from '../../../platform/context/request-context';
import { inTransaction } from '../../../platform/database/transaction';
import { PublicRecord } from '../public-record.service';
import { RecordEntryRow } from '../record-entry.entity';
import { recordLog } from '../record-log';
import { RecordKeys, type RecordKey } from './record-keys';

/** What an operator does with the key of a record, on the machine where it lies. */
@Injectable()
export class RecordKeyService {
  constructor(
    private readonly keys: RecordKeys,
    private readonly record: PublicRecord,
  ) {}

  folder(ctx: RequestContext): string {
    return this.keys.folder(ctx.territory.id);
  }

  /** @returns null when there is a key already */
  async create(ctx: RequestContext): Promise<RecordKey | null> {
    return (await this.keys.current(ctx.territory.id)) === null ? this.keys.create(ctx.territory) : null;
  }

  /**
   * Makes the next key and has the record say so, signed by the key that signs now: the sealer changes keys once that
   * entry is sealed. Done again after a crash, it goes on with the same next key.
   * @returns null when there is no key to hand over from
   */
  async rotate(ctx: RequestContext): Promise<RecordKey | null> {
    const current = await this.keys.current(ctx.territory.id);
    if (current === null) return null;
    const next = (await this.keys.next(ctx.territory.id)) ?? (await this.keys.createNext(ctx.territory));
    const { rotation, signature } = signRotation(recordLog(ctx.territory.id), current.secretKey, next.publicKey);
    const { oldKey, newKey, newPublicKey } = rotation;
    await inTransaction(ctx, async (tx) => {
      if ((await tx.db.count(RecordEntryRow, { act: 'key-rotated', about: newKey })) > 0) return;
      await this.record.append(tx, { act: 'key-rotated', subject: { oldKey, newKey, newPublicKey, signature } });
    });
    return next;
  }
}
