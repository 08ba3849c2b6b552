import type { TerritoryScope } from './request-context';

/** Finds the territory a request is about. The `territories` feature answers; the platform only asks. */
export abstract class TerritoryDirectory {
  abstract bySlug(slug: string): Promise<TerritoryScope | null>;
  abstract byHost(host: string): Promise<TerritoryScope | null>;
  abstract all(): Promise<readonly TerritoryScope[]>;
}
