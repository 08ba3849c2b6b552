import { Global, Module } from '@nestjs/common';
import { TerritoryDirectory } from '../../platform/context/territory-directory';
import { TerritoriesResolver } from './territories.resolver';
import { TerritoryService } from './territory.service';

/** Global: the platform asks its `TerritoryDirectory` on every request. */
@Global()
@Module({
  providers: [TerritoryService, TerritoriesResolver, { provide: TerritoryDirectory, useExisting: TerritoryService }],
  exports: [TerritoryService, TerritoryDirectory],
})
export class TerritoriesModule {}
