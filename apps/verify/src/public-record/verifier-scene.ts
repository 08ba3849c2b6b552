import { jest } from '@jest/globals';
import {
  canonicalJson,
  digestToHex,
  entryLeaf,
  inclusionProof,
  merkleTree,
  publicKeyOf,
  rootOf,
  signHead,
  type CanonicalValue,
  type MerkleTree,
  type RecordEntry,
  type SignedHead,
} from '@parvis/merkle-record';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExitCode } from '../command';
import { recordCommand } from '../record';

export const LOG = 'parvis/record/ter_a';
export const secretKey = new Uint8Array(32).fill(1);
export const PUBLIC_KEY = Buffer.from(publicKeyOf(secretKey)).toString('hex');

/** A folder of published files, and the verifier run on them. */
export class VerifierScene {
  readonly folder = mkdtempSync(join(tmpdir(), 'parvis-verify-record-'));

  close(): void {
    rmSync(this.folder, { recursive: true });
  }

  save(name: string, text: string | Uint8Array): string {
    const path = join(this.folder, name);
    writeFileSync(path, text);
    return path;
  }

  saveJson(name: string, value: unknown): string {
    return this.save(name, `${canonicalJson(value as CanonicalValue)}\n`);
  }

  /** The arguments that check all of a publication. */
  publish(publication: Publication): string[] {
    const entries = this.save('entries.jsonl', publication.text());
    return ['--entries', entries, '--head', this.saveJson('head.json', publication.head()), '--key', PUBLIC_KEY];
  }

  run(...args: readonly string[]): { code: ExitCode; text: string } {
    const written: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    try {
      const code = recordCommand.run(args);
      return { code, text: written.join('') };
    } finally {
      write.mockRestore();
    }
  }
}

export function act(index: number): RecordEntry {
  return {
    id: `rec_${index}`,
    act: 'territory-opened',
    actorRole: 'system',
    at: `2026-04-07T08:00:${String(index).padStart(2, '0')}.000Z`,
    subject: { name: `Commune ${index}`, slug: 'commune', territory: 'ter_a' },
  };
}

/** A record as it is published: what a test changes in it is what the verifier must find. */
export class Publication {
  constructor(
    readonly entries: readonly RecordEntry[],
    private readonly key = secretKey,
  ) {}

  static of(size: number): Publication {
    return new Publication(Array.from({ length: size }, (_, index) => act(index)));
  }

  get tree(): MerkleTree {
    return merkleTree(this.entries.map(entryLeaf));
  }

  text(): string {
    return this.entries.map((_, index) => `${canonicalJson(this.placed(index))}\n`).join('');
  }

  lines(): string[] {
    return this.text().split(/(?<=\n)/);
  }

  head(size = this.entries.length, key = this.key): SignedHead {
    const time = `2026-04-07T09:00:${String(size).padStart(2, '0')}.000Z`;
    return signHead({ log: LOG, size, root: rootOf(this.tree, size), time }, key);
  }

  proof(index: number, signedHead = this.head()): Record<string, unknown> {
    const hashes = inclusionProof(this.tree, index, signedHead.head.size).map(digestToHex);
    return { ...this.placed(index), hashes, signedHead };
  }

  private placed(index: number): Record<string, CanonicalValue> {
    const entry = this.entries[index] as RecordEntry;
    return { entry, index, leaf: digestToHex(entryLeaf(entry)) };
  }
}
