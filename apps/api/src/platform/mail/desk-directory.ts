import type { RequestContext } from '../context/request-context';

/** Where a person answers, in the language of the context. Every message says it (journeys.md, 12). */
export interface Desk {
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly openingHours: string | null;
}

/** Finds the desk of the territory that writes. The `territories` feature answers; the platform only asks. */
export abstract class DeskDirectory {
  abstract desk(ctx: RequestContext): Promise<Desk>;
}
