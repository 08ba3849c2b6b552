import type { INestApplicationContext } from '@nestjs/common';
import { DemonstrationService } from '../demonstration';
import { EditionPublisher } from '../features/budgets';
import { DemonstrationPeople } from '../features/people';
import { PublicRecord } from '../features/public-record';
import { TerritoryService, toScope } from '../features/territories';
import { SETTINGS, type Settings } from '../platform/config/settings';
import { RequestContextFactory } from '../platform/context/request-context.factory';
import type { RequestContext, TerritoryScope } from '../platform/context/request-context';
import { withApplication } from './application';

export interface DemonstrationWork {
  readonly app: INestApplicationContext;
  readonly demonstration: DemonstrationService;
  readonly contextOf: (territory: TerritoryScope) => RequestContext;
}

/** Runs the work where a demonstration may be. @returns its exit code, or 2 elsewhere */
export function withDemonstration(work: (given: DemonstrationWork) => Promise<number>): Promise<number> {
  return withApplication(async (app) => {
    const { demonstration: wanted, publicOrigin } = app.get<Settings>(SETTINGS);
    if (!wanted) {
      process.stderr.write(
        'The demonstration exists only where PARVIS_DEMONSTRATION=1, never in production: its accounts are public.\n',
      );
      return 2;
    }
    const get = <Service>(type: new (...services: never[]) => Service): Service =>
      app.get<Service>(type, { strict: false });
    const contexts = app.get(RequestContextFactory);
    const contextOf = (territory: TerritoryScope): RequestContext =>
      contexts.forSystem(territory, 'operator', `${publicOrigin}/${territory.slug}`);
    const demonstration = new DemonstrationService(
      get(TerritoryService),
      get(EditionPublisher),
      get(DemonstrationPeople),
      get(PublicRecord),
      (row) => contextOf(toScope(row)),
    );
    return work({ app, demonstration, contextOf });
  });
}
