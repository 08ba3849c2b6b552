import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { RateLimits, type RateLimit } from './rate-limits';

@Injectable()
export class MemoryRateLimits extends RateLimits {
  private readonly limiters = new Map<string, RateLimiterMemory>();

  override async take(limit: RateLimit, key: string): Promise<boolean> {
    try {
      await this.limiter(limit).consume(key);
      return true;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return false;
      throw refusal;
    }
  }

  override async has(limit: RateLimit, key: string): Promise<boolean> {
    const used = await this.limiter(limit).get(key);
    return used === null || used.remainingPoints > 0;
  }

  override async forget(limit: RateLimit, key: string): Promise<void> {
    await this.limiter(limit).delete(key);
  }

  private limiter(limit: RateLimit): RateLimiterMemory {
    const known = this.limiters.get(limit.name);
    if (known !== undefined) return known;
    const made = new RateLimiterMemory({ keyPrefix: limit.name, points: limit.points, duration: limit.seconds });
    this.limiters.set(limit.name, made);
    return made;
  }
}
