import { CreateTerritories20261123050000 } from './20261123050000-create-territories';
import { CreatePublicRecord20261123070000 } from './20261123070000-create-public-record';
import { CreatePeople20261123080000 } from './20261123080000-create-people';
import { CreateBudgets20261123090000 } from './20261123090000-create-budgets';
import { CreateRuleTrials20261125100000 } from './20261125100000-create-rule-trials';

/** In the order they run; a landed migration is never edited. */
export const migrations = [
  CreateTerritories20261123050000,
  CreatePublicRecord20261123070000,
  CreatePeople20261123080000,
  CreateBudgets20261123090000,
  CreateRuleTrials20261125100000,
] as const;
