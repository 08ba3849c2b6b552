import { Field, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection';
import { Node } from '../../platform/graphql/node';
import { Instant } from '../../platform/graphql/scalars';

@ObjectType({
  description: 'A signed state of the record: Ed25519 over the canonical JSON {key, log, root, size, time}.',
})
export class RecordHead {
  @Field(() => String, { description: 'Which record: part of what is signed.' })
  log!: string;

  @Field(() => Int, { description: 'Number of entries.' })
  size!: number;

  @Field(() => String, { description: 'Root of the Merkle tree (RFC 9162), in hexadecimal.' })
  root!: string;

  @Field(() => Instant)
  time!: Date;

  @Field(() => String, { description: 'Name of the key: the beginning of its hash.' })
  key!: string;

  @Field(() => String, { description: 'Ed25519, in hexadecimal.' })
  publicKey!: string;

  @Field(() => String)
  signature!: string;
}

@ObjectType({ description: 'Proof that an entry is in the tree of a head (RFC 9162 §2.1.3).' })
export class InclusionProof {
  @Field(() => Int)
  index!: number;

  @Field(() => Int)
  size!: number;

  @Field(() => [String], { description: 'Neighbours from the leaf up to the root, in hexadecimal.' })
  hashes!: string[];

  @Field(() => RecordHead)
  head!: RecordHead;
}

@ObjectType({ implements: () => Node, description: 'An official act, as it was recorded.' })
export class RecordEntry extends Node {
  @Field(() => Int, { nullable: true, description: 'Its place, from 0; null until it is sealed.' })
  index!: number | null;

  @Field(() => String, { description: 'From a closed list, such as count-published.' })
  act!: string;

  @Field(() => Instant)
  at!: Date;

  @Field(() => String, { description: 'The act in words, in the language of the request.' })
  sentence!: string;

  @Field(() => String, {
    description: 'Leaf hash: SHA-256 of 0x00, "parvis/record/v1" and sealedText; in hexadecimal.',
  })
  fingerprint!: string;

  @Field(() => String, { description: 'Who did it, by role.' })
  actorRole!: string;

  @Field(() => String, { description: 'What the act says: canonical JSON (RFC 8785).' })
  subject!: string;

  @Field(() => String, { description: 'The whole entry as it is hashed: canonical JSON (RFC 8785).' })
  sealedText!: string;

  @Field(() => Boolean)
  sealed!: boolean;
}

export const RecordEntryConnection = connectionOf(RecordEntry);
