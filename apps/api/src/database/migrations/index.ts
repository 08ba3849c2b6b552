import { CreateTerritories20261123050000 } from './20261123050000-create-territories';

/** In the order they run; a landed migration is never edited. */
export const migrations = [CreateTerritories20261123050000] as const;
