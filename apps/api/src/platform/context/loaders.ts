import DataLoader from 'dataloader';
import type { RequestContext } from './request-context';

/** Loads rows by id for one operation; answers in the order asked, `null` where there is none. */
export type BatchById<Row> = (ctx: RequestContext, ids: readonly string[]) => Promise<readonly (Row | null)[]>;

/**
 * Batches of one operation, keyed by the function that fills them. They hang on the context, so they never outlive the
 * operation nor mix territories; a mutation forgets them all, since what they read may have changed.
 */
export class Loaders {
  private readonly byBatch = new Map<BatchById<unknown>, DataLoader<string, unknown>>();

  load<Row>(ctx: RequestContext, batch: BatchById<Row>, id: string): Promise<Row | null> {
    let loader = this.byBatch.get(batch) as DataLoader<string, Row | null> | undefined;
    if (loader === undefined) {
      loader = new DataLoader<string, Row | null>((ids) => batch(ctx, ids));
      this.byBatch.set(batch, loader);
    }
    return loader.load(id);
  }

  forget(): void {
    this.byBatch.clear();
  }
}

/** Puts rows found in any order back in the order asked. */
export function inOrder<Row extends { id: string }>(ids: readonly string[], rows: readonly Row[]): (Row | null)[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
