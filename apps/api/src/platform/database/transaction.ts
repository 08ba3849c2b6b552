import type { EntityManager } from 'typeorm';
import { Loaders } from '../context/loaders';
import type { RequestContext } from '../context/request-context';
import { TerritoryDatabase } from './territory-database';

/**
 * Runs `run` in one transaction and gives it a context bound to it; inside one already, joins it. Its loaders are its own:
 * one filled inside would go on asking a connection that is gone.
 */
export function inTransaction<Result>(
  ctx: RequestContext,
  run: (ctx: RequestContext) => Promise<Result>,
): Promise<Result> {
  if (ctx.db.manager.queryRunner?.isTransactionActive) return run(ctx);
  return ctx.db.manager.transaction((manager: EntityManager) =>
    run({ ...ctx, db: new TerritoryDatabase(manager, ctx.db.territoryId), loaders: new Loaders() }),
  );
}
