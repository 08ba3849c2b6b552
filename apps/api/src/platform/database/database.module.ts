import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { SETTINGS, type Settings } from '../config/settings';
import { connectionOptions, type EntityList } from './connection';
import { DatabaseSafety } from './database-safety';

/** The application's connection. Entities are listed by the caller: the platform knows no feature. */
@Global()
@Module({})
export class DatabaseModule {
  static forEntities(entities: EntityList): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [SETTINGS],
          useFactory: (settings: Settings) => ({
            ...connectionOptions(settings.databaseUrl, entities, 'parvis'),
            retryAttempts: 3,
          }),
        }),
      ],
      providers: [DatabaseSafety],
      exports: [TypeOrmModule],
    };
  }
}
