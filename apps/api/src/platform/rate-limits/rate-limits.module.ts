import { Global, Module } from '@nestjs/common';
import { MemoryRateLimits } from './memory-rate-limits';
import { RateLimits } from './rate-limits';

@Global()
@Module({ providers: [{ provide: RateLimits, useClass: MemoryRateLimits }], exports: [RateLimits] })
export class RateLimitsModule {}
