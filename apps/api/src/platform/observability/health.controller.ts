import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { HealthCheckService, TypeOrmHealthIndicator } from '@nestjs/terminus';
import { Drain } from './drain';

/** `live`: the process answers. `ready`: it can serve, and is not about to stop. Neither says more than that. */
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly database: TypeOrmHealthIndicator,
    private readonly drain: Drain,
  ) {}

  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(): Promise<{ status: 'ok' }> {
    if (this.drain.started) throw new ServiceUnavailableException({ status: 'stopping' });
    await this.health.check([() => this.database.pingCheck('database', { timeout: 1500 })]).catch(() => {
      throw new ServiceUnavailableException({ status: 'unavailable' });
    });
    return { status: 'ok' };
  }
}
