import {
  digestFromHex,
  digestToHex,
  EMPTY_FRONTIER,
  entryLeaf,
  extendFrontier,
  frontierRoot,
  type Frontier,
} from '@parvis/merkle-record';
import { verifyRotation, type Digest, type Head, type KeyRotation } from '@parvis/merkle-record';
import type { PlacedEntry } from './published-files';

/** A key that may sign, and from which entry on; the first is the one the reader pinned. */
export interface TrustedKey {
  readonly publicKey: string;
  readonly key: string;
  /** Place of the entry that hands over to it; -1 for the pinned key. */
  readonly since: number;
}

/** What is kept of the entries while they are read once: the tree, the roots of the sizes asked for, the rotations of keys. */
export class SealedEntries {
  private tree: Frontier = EMPTY_FRONTIER;
  private readonly roots = new Map<number, Digest>();
  readonly rotations: { readonly index: number; readonly rotation: KeyRotation; readonly signature: string }[] = [];
  readonly wrong: string[] = [];

  /** @param sizes of the heads that will be compared */
  constructor(
    private readonly log: string,
    private readonly sizes: ReadonlySet<number>,
  ) {
    this.noteRoot();
  }

  get size(): number {
    return this.tree.size;
  }

  add(placed: PlacedEntry): void {
    const place = this.tree.size;
    if (placed.index !== place)
      this.wrong.push(`entry ${place} (line ${place + 1}) says that it is entry ${placed.index}.`);
    const leaf = entryLeaf(placed.entry);
    if (digestToHex(leaf) !== placed.leaf) {
      this.wrong.push(
        `entry ${place} (line ${place + 1}, ${nameOf(placed)}) does not match its fingerprint: it or the fingerprint was changed.`,
      );
    }
    this.noteRotation(placed, place);
    this.tree = extendFrontier(this.tree, [leaf]);
    this.noteRoot();
  }

  /** @returns the root of the first `size` entries, or undefined when the file has fewer */
  rootAt(size: number): string | undefined {
    const root = this.roots.get(size);
    return root === undefined ? undefined : digestToHex(root);
  }

  /** The keys that the pinned one leads to, as far as the entries under `head` say. A rotation that its old key did not sign leads nowhere. */
  keysFrom(
    pinned: TrustedKey,
    head: Head,
  ): { readonly keys: readonly TrustedKey[]; readonly wrong: readonly string[] } {
    const keys = [pinned];
    const wrong: string[] = [];
    for (const { index, rotation, signature } of this.rotations) {
      const current = keys.at(-1) ?? pinned;
      if (index >= head.size || rotation.oldKey !== current.key) continue;
      if (verifyRotation({ rotation, signature }, digestFromHex(current.publicKey))) {
        keys.push({ publicKey: rotation.newPublicKey, key: rotation.newKey, since: index });
      } else {
        wrong.push(`entry ${index} says that a new key signs from there, and the key before it did not sign that.`);
      }
    }
    return { keys, wrong };
  }

  private noteRoot(): void {
    if (this.sizes.has(this.tree.size)) this.roots.set(this.tree.size, frontierRoot(this.tree));
  }

  private noteRotation({ entry }: PlacedEntry, index: number): void {
    if (entry['act'] !== 'key-rotated') return;
    const { oldKey, newKey, newPublicKey, signature } = (entry['subject'] ?? {}) as Readonly<Record<string, unknown>>;
    const rotation = {
      log: this.log,
      oldKey: String(oldKey),
      newKey: String(newKey),
      newPublicKey: String(newPublicKey),
    };
    this.rotations.push({ index, rotation, signature: String(signature) });
  }
}

/** An entry as a person finds it on the site. */
export function nameOf({ entry }: PlacedEntry): string {
  return [entry['act'], entry['at'], entry['id']].filter((part) => typeof part === 'string').join(', ');
}
