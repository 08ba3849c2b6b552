import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context';
import { DeskDirectory, type Desk } from '../../platform/mail/desk-directory';
import { TerritoryService } from './territory.service';

/** Gives messages the desk that the territory's settings name. */
@Injectable()
export class TerritoryDesk extends DeskDirectory {
  constructor(private readonly territories: TerritoryService) {
    super();
  }

  override async desk(ctx: RequestContext): Promise<Desk> {
    const { phone, email, address, openingHours } = (await this.territories.current(ctx))?.helpDesk ?? {};
    return {
      phone: phone ?? null,
      email: email ?? null,
      address: address ?? null,
      openingHours: openingHours?.[ctx.language] ?? null,
    };
  }
}
