import type { Rule } from '@parvis/budget-counting';
import type { PublishedEdition } from '../recount-page';
import type { PublishedResult } from '../worker/messages';

/** A published file did not come: the network, or the site. */
export class FileUnreachable extends Error {
  override readonly name = 'FileUnreachable';
}

export interface PublishedFiles {
  ballots(signal: AbortSignal): Promise<Blob>;
  result(): Promise<PublishedResult | null>;
}

/** The result is asked for as the page opens: its rule is then here when the network is not. */
export function publishedFiles({ ballots, result }: PublishedEdition): PublishedFiles {
  let asked: Promise<PublishedResult | null> | undefined;
  const readResult = (): Promise<PublishedResult | null> => {
    asked ??= result === null ? Promise.resolve(null) : fetchResult(result);
    // What failed is asked for again the next time.
    asked.catch(() => (asked = undefined));
    return asked;
  };
  void readResult().catch(() => undefined);
  return { result: readResult, ballots: async (signal) => (await fetchFile(ballots, signal)).blob() };
}

async function fetchResult(path: string): Promise<PublishedResult> {
  const published = (await (await fetchFile(path)).json()) as PublishedCount;
  return { selected: published.selected, rule: published.rule.kind === 'published' ? null : published.rule };
}

/** The part of a count's published JSON that is read here. */
interface PublishedCount {
  readonly selected: readonly string[];
  readonly rule: Rule | { readonly kind: 'published' };
}

async function fetchFile(path: string, signal?: AbortSignal): Promise<Response> {
  try {
    const response = await fetch(path, { signal: signal ?? null });
    if (!response.ok) throw new FileUnreachable(`${path}: ${response.status}`);
    return response;
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof FileUnreachable ? error : new FileUnreachable(path, { cause: error });
  }
}
