import { Injectable } from '@nestjs/common';
import { join } from 'node:path';
import type { SignedHead } from '@parvis/merkle-record';
import type { ActName } from '../acts/acts';
import { appendDurably, readIfThere, replaceDurably } from './durable-files';
import { RecordKeys } from './record-keys';

/** What is remembered of a sealed entry outside the database: enough to say what is lost, and to know it again. */
export interface KeptEntry {
  readonly index: number;
  /** Public id. */
  readonly id: string;
  readonly act: ActName;
  readonly at: string;
  readonly leaf: string;
}

/** The memory of the sealer beside its key: the last head it signed, and one line for each entry it sealed. A restored database does not restore it. */
@Injectable()
export class KeptRecord {
  constructor(private readonly keys: RecordKeys) {}

  async head(territoryId: string): Promise<SignedHead | null> {
    const text = await readIfThere(this.headPath(territoryId));
    return text === null ? null : (JSON.parse(text) as SignedHead);
  }

  keepHead(territoryId: string, head: SignedHead): Promise<void> {
    return replaceDurably(this.headPath(territoryId), `${JSON.stringify(head)}\n`);
  }

  /** A line written twice, or half written before a crash, does no harm: the last whole line of a place counts. */
  async entries(territoryId: string, from: number): Promise<KeptEntry[]> {
    const text = (await readIfThere(this.entriesPath(territoryId))) ?? '';
    const byIndex = new Map<number, KeptEntry>();
    for (const line of text.split('\n')) {
      const entry = readLine(line);
      if (entry !== null && entry.index >= from) byIndex.set(entry.index, entry);
    }
    return [...byIndex.values()].sort((a, b) => a.index - b.index);
  }

  /** Begins with a line feed, so that a half line left by a crash never swallows the first of these. */
  keepEntries(territoryId: string, entries: readonly KeptEntry[]): Promise<void> {
    return appendDurably(
      this.entriesPath(territoryId),
      `\n${entries.map((entry) => JSON.stringify(entry)).join('\n')}`,
    );
  }

  private headPath(territoryId: string): string {
    return join(this.keys.folder(territoryId), 'head.json');
  }

  private entriesPath(territoryId: string): string {
    return join(this.keys.folder(territoryId), 'sealed.jsonl');
  }
}

function readLine(line: string): KeptEntry | null {
  try {
    return JSON.parse(line) as KeptEntry;
  } catch {
    return null;
  }
}
