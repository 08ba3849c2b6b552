import { Global, Module } from '@nestjs/common';
import { CLOCK, systemClock } from './clock';
import { RequestContextFactory } from './request-context.factory';

@Global()
@Module({
  providers: [{ provide: CLOCK, useValue: systemClock }, RequestContextFactory],
  exports: [CLOCK, RequestContextFactory],
})
export class ContextModule {}
