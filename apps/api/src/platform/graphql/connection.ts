import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { refuse } from './refusal';

export const PAGE_DEFAULT = 20;
export const PAGE_MAX = 100;

@ObjectType()
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

/** Clients may send null as well as nothing: it means the same. */
const NullIsNothing = (): PropertyDecorator => Transform(({ value }: { value: unknown }) => value ?? undefined);

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: `At most ${PAGE_MAX}; ${PAGE_DEFAULT} when not said.` })
  @NullIsNothing()
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(PAGE_MAX)
  first?: number;

  @Field(() => String, { nullable: true })
  @NullIsNothing()
  @IsOptional()
  @IsString()
  @MaxLength(500)
  after?: string;
}

export interface Edge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Connection<T> {
  readonly edges: readonly Edge<T>[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  /** A getter: counted only when the query asks for it. */
  readonly totalCount: Promise<number>;
}

/** The `…Connection` and `…Edge` types of a list (Relay cursor connections, with `nodes` for those who need no cursor). */
export function connectionOf<T>(item: Type<T>): Type<Connection<T>> {
  @ObjectType(`${item.name}Edge`)
  class ItemEdge {
    @Field(() => String)
    cursor!: string;

    @Field(() => item)
    node!: T;
  }

  @ObjectType(`${item.name}Connection`)
  class ItemConnection {
    @Field(() => [ItemEdge])
    edges!: ItemEdge[];

    @Field(() => [item])
    nodes!: T[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    @Field(() => Int)
    totalCount!: Promise<number>;
  }
  return ItemConnection;
}

/** A place in a sorted list: the sort key of its last row, then its id. Opaque to clients. */
export type CursorKey = readonly (string | number | null)[];

export function encodeCursor(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** @throws a refusal when the text is not a cursor made by `encodeCursor` with as many parts */
export function decodeCursor(cursor: string, parts: number): CursorKey {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(key) && key.length === parts && key.every(isKeyPart)) return key;
  } catch {
    // Falls through to the one refusal below: a broken cursor says nothing more to its sender.
  }
  throw refuse('BAD_REQUEST', 'The cursor "after" is not one that this list gave.');
}

const isKeyPart = (part: unknown): part is string | number | null =>
  part === null || typeof part === 'string' || typeof part === 'number';

interface PageOf<Row, T> {
  readonly args: PageArgs;
  /** Rows after the cursor, one more than `pageSize(args)` when there is a next page. */
  readonly rows: readonly Row[];
  readonly cursor: (row: Row) => CursorKey;
  readonly node: (row: Row) => T;
  readonly totalCount: () => Promise<number>;
}

export function pageSize(args: PageArgs): number {
  return args.first ?? PAGE_DEFAULT;
}

export function connection<Row, T>({ args, rows, cursor, node, totalCount }: PageOf<Row, T>): Connection<T> {
  const edges = rows.slice(0, pageSize(args)).map((row) => ({ cursor: encodeCursor(cursor(row)), node: node(row) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: { hasNextPage: rows.length > pageSize(args), endCursor: edges.at(-1)?.cursor ?? null },
    get totalCount() {
      return totalCount();
    },
  };
}
