import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../context/request-context';
import { readId, type IdKind } from './ids';
import type { Node } from './node';

/** Finds a thing of one kind by its uuid among what the reader may see. */
export type FindNode = (ctx: RequestContext, uuid: string) => Promise<Node | null>;

interface Finder {
  readonly typeName: string;
  readonly find: FindNode;
}

/** Who finds which kind of thing: each feature registers its own, the platform only asks. */
@Injectable()
export class NodeFinders {
  private readonly finders = new Map<IdKind, Finder>();

  register(kind: IdKind, typeName: string, find: FindNode): void {
    this.finders.set(kind, { typeName, find });
  }

  /** What is not an id, is of a kind nobody finds, or belongs to another territory is `null` alike. */
  async find(ctx: RequestContext, id: string): Promise<(Node & { readonly __typename: string }) | null> {
    const read = readId(id);
    const finder = read === null ? undefined : this.finders.get(read.kind);
    const node = read === null || finder === undefined ? null : await finder.find(ctx, read.uuid);
    return node === null || finder === undefined ? null : { ...node, __typename: finder.typeName };
  }
}
