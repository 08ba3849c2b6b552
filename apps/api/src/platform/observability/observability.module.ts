import { Global, Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { LoggerModule } from 'nestjs-pino';
import { SETTINGS } from '../config/settings';
import { Drain } from './drain';
import { HealthController } from './health.controller';
import { logging } from './logging';
import { MetricsServer } from './metrics.server';

@Global()
@Module({
  imports: [
    LoggerModule.forRootAsync({ inject: [SETTINGS], useFactory: logging }),
    TerminusModule.forRoot({ errorLogStyle: 'json' }),
  ],
  controllers: [HealthController],
  providers: [Drain, MetricsServer],
  exports: [Drain, MetricsServer],
})
export class ObservabilityModule {}
