import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../../platform/context/request-context';
import { connection, decodeCursor, PageArgs, pageSize, type Connection } from '../../platform/graphql/connection';
import { Ctx } from '../../platform/graphql/graphql-context';
import { refuse } from '../../platform/graphql/refusal';
import { Public } from '../../platform/permissions/allow.decorator';
import { RecordProofs } from './proofs/record-proofs.service';
import { toRecordEntry, toRecordHead } from './public-record.mapping';
import { newestFirst, inOrderOfPlace } from './public-record.queries';
import { InclusionProof, RecordEntry, RecordEntryConnection, RecordHead } from './public-record.types';
import { RecordEntryRow } from './record-entry.entity';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

@Resolver(() => RecordEntry)
export class PublicRecordResolver {
  constructor(private readonly proofs: RecordProofs) {}

  @Public()
  @Query(() => RecordEntryConnection, { description: 'Official acts, newest first.' })
  async recordEntries(@Ctx() ctx: RequestContext, @Args() args: PageArgs): Promise<Connection<RecordEntry>> {
    const rows = await newestFirst(ctx, entryBefore(args), pageSize(args) + 1);
    const node = (row: (typeof rows)[number]): RecordEntry => toRecordEntry(row, ctx.language);
    return connection({ args, rows, cursor: ({ id }) => [id], node, totalCount: () => ctx.db.count(RecordEntryRow) });
  }

  @Public()
  @Query(() => RecordEntry, { nullable: true, description: 'The sealed entry at a place, from 0.' })
  async recordEntry(
    @Ctx() ctx: RequestContext,
    @Args('index', { type: () => Int }) index: number,
  ): Promise<RecordEntry | null> {
    const head = await this.proofs.head(ctx);
    if (head === null || index < 0 || index >= head.size) return null;
    const [entry] = await inOrderOfPlace(ctx, index, index + 1, 1);
    return entry === undefined ? null : toRecordEntry(entry, ctx.language);
  }

  @Public()
  @Query(() => RecordHead, { nullable: true, description: 'The last signed state; null before the first seal.' })
  async recordHead(@Ctx() ctx: RequestContext): Promise<RecordHead | null> {
    const head = await this.proofs.head(ctx);
    return head === null ? null : toRecordHead(head);
  }

  @ResolveField(() => InclusionProof, {
    nullable: true,
    description: 'Against the last head; null until the entry is sealed.',
  })
  async proof(@Ctx() ctx: RequestContext, @Parent() { index }: RecordEntry): Promise<InclusionProof | null> {
    return index === null ? null : this.proofs.inclusion(ctx, index);
  }
}

function entryBefore({ after }: PageArgs): string | null {
  if (after === undefined) return null;
  const [id] = decodeCursor(after, 1);
  if (typeof id !== 'string' || !UUID.test(id))
    throw refuse('BAD_REQUEST', 'The cursor "after" is not one that this list gave.');
  return id;
}
