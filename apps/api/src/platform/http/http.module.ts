import { Module } from '@nestjs/common';
import { SETTINGS, type Settings } from '../config/settings';
import { ParvisGraphqlModule } from '../graphql/graphql.module';
import { FormTokens } from './form-tokens';
import { IncomingMiddleware } from './incoming.middleware';
import { SameOriginMiddleware } from './same-origin.middleware';
import { SchemaController } from './schema.controller';
import { WebApp } from './web-app';

@Module({
  imports: [ParvisGraphqlModule],
  controllers: [SchemaController],
  providers: [
    IncomingMiddleware,
    SameOriginMiddleware,
    WebApp,
    { provide: FormTokens, inject: [SETTINGS], useFactory: (settings: Settings) => new FormTokens(settings.secret) },
  ],
  exports: [FormTokens],
})
export class HttpModule {}
