import { Global, Module } from '@nestjs/common';
import { TerritoryDirectory } from '../../platform/context/territory-directory';
import { DeskDirectory } from '../../platform/mail/desk-directory';
import { TerritoriesResolver } from './territories.resolver';
import { TerritoryDesk } from './territory-desk';
import { TerritoryService } from './territory.service';

/** Global: the platform asks its `TerritoryDirectory` on every request. */
@Global()
@Module({
  providers: [
    TerritoryService,
    TerritoriesResolver,
    { provide: TerritoryDirectory, useExisting: TerritoryService },
    { provide: DeskDirectory, useClass: TerritoryDesk },
  ],
  exports: [TerritoryService, TerritoryDirectory, DeskDirectory],
})
export class TerritoriesModule {}
