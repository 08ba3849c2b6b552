import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SETTINGS, type Settings } from '../../platform/config/settings';
import { RequestContextFactory } from '../../platform/context/request-context.factory';
import { TerritoryDirectory } from '../../platform/context/territory-directory';
import { DEMONSTRATION_DOMAIN } from './demonstration-people';

/** Production does not serve a database in which anyone can be the organiser: those accounts are in the documentation. */
@Injectable()
export class DemonstrationRefusal implements OnModuleInit {
  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly directory: TerritoryDirectory,
    private readonly contexts: RequestContextFactory,
  ) {}

  async onModuleInit(): Promise<void> {
    if (!this.settings.production) return;
    for (const territory of await this.directory.all()) {
      const { db } = this.contexts.forSystem(territory, 'start', this.settings.publicOrigin);
      const [found] = await db.query<{ held: boolean }>(
        'SELECT EXISTS (SELECT 1 FROM person_email WHERE territory_id = $1 AND email LIKE $2) AS held',
        [`%@${DEMONSTRATION_DOMAIN}`],
      );
      if (territory.demonstration || found?.held === true) {
        throw new Error(`This database holds a demonstration (${territory.slug}): production needs one of its own.`);
      }
    }
  }
}
