export { DistrictRow } from './district.entity';
export { TerritoriesModule } from './territories.module';
export { toDistrict } from './territories.mapping';
export { District } from './territories.types';
export { TerritoryRow, type Brand, type HelpDesk, type TerritoryKind } from './territory.entity';
export { TerritoryService, toScope } from './territory.service';
