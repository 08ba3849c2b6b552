import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context';
import { inOrder, type BatchById } from '../../platform/context/loaders';
import { timeOrderedUuid } from '../../platform/graphql/ids';
import { actorRole, type ActorRole } from './acts/actor-role';
import { checkAct, recordedSubject, whatItIsAbout, type ActName, type ActSubject, type OfficialAct } from './acts/acts';
import { byIds, lastAbout, type PlacedEntry } from './public-record.queries';
import { RecordEntryRow } from './record-entry.entity';
import { leafOf } from './sealed-text';

interface Circumstances {
  /** For a job that carries out what a person of this role asked for; otherwise the role of who acts. */
  readonly onBehalfOf?: ActorRole;
  /** SHA-256(32-byte salt ‖ data) of data about people that the act rests on; the salt stays off the record. */
  readonly saltHash?: Uint8Array;
}

/** The public record as other features use it: an act is written in the transaction that does it, and found again by what it is about. */
@Injectable()
export class PublicRecord {
  private readonly lastByAct = new Map<ActName, BatchById<PlacedEntry>>();

  /**
   * Writes an official act, in the transaction of `ctx`: it is on the record if and only if it happened. The sealer gives
   * it its place within seconds.
   * @returns the uuid of the entry
   * @throws ActRefusedError when the subject is not what the act's schema asks for
   * @throws PrivatePersonError when nobody acts for the authority
   */
  async append(ctx: RequestContext, act: OfficialAct, { onBehalfOf, saltHash }: Circumstances = {}): Promise<string> {
    if (!ctx.db.manager.queryRunner?.isTransactionActive)
      throw new Error('An act is recorded in the transaction that does it: use inTransaction.');
    checkAct(act);
    const at = ctx.clock.now();
    const content = {
      id: timeOrderedUuid(at),
      act: act.act,
      at,
      actorRole: onBehalfOf ?? actorRole(ctx.actor),
      subject: recordedSubject(act.subject) as ActSubject,
      saltHash: saltHash === undefined ? null : Buffer.from(saltHash),
    };
    await ctx.db.insert(RecordEntryRow, { ...content, about: whatItIsAbout(act), leaf: Buffer.from(leafOf(content)) });
    return content.id;
  }

  /** An entry by the uuid that `append` returned; batched. */
  find(ctx: RequestContext, id: string): Promise<PlacedEntry | null> {
    return ctx.loaders.load(ctx, findBatch, id);
  }

  /** The last act of a kind about a thing, by the thing's public id; batched. */
  lastAbout(ctx: RequestContext, act: ActName, thing: string): Promise<PlacedEntry | null> {
    let batch = this.lastByAct.get(act);
    if (batch === undefined) {
      batch = async (batchCtx, things) => {
        const found = new Map((await lastAbout(batchCtx, act, things)).map((entry) => [entry.about, entry]));
        return things.map((one) => found.get(one) ?? null);
      };
      this.lastByAct.set(act, batch);
    }
    return ctx.loaders.load(ctx, batch, thing);
  }
}

const findBatch: BatchById<PlacedEntry> = async (ctx, ids) => inOrder(ids, await byIds(ctx, ids));
