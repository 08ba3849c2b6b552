import type { PersonActor } from './actor';
import type { TerritoryScope } from './request-context';

/** Says whose session a cookie's token opens in this territory. The `people` feature answers. */
export abstract class SessionReader {
  abstract read(territory: TerritoryScope, token: string): Promise<PersonActor | null>;
}
