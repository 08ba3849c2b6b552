import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context';
import { DeskDirectory, type Desk } from '../../platform/mail/desk-directory';
import { TerritoryRow } from './territory.entity';

/**
 * Gives messages the desk that the territory's settings name. Read on the connection of `ctx`: messages are staged inside
 * transactions, and one that waited there for a second connection could wait for itself.
 */
@Injectable()
export class TerritoryDesk extends DeskDirectory {
  override async desk(ctx: RequestContext): Promise<Desk> {
    const row = await ctx.db.manager.findOne(TerritoryRow, { where: { id: ctx.territory.id } });
    const { phone, email, address, openingHours } = row?.helpDesk ?? {};
    return {
      phone: phone ?? null,
      email: email ?? null,
      address: address ?? null,
      openingHours: openingHours?.[ctx.language] ?? null,
    };
  }
}
