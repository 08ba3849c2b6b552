import { Injectable } from '@nestjs/common';
import type { Role } from '../../platform/context/actor';
import type { RequestContext } from '../../platform/context/request-context';
import { inTransaction } from '../../platform/database/transaction';
import type { PersonRow } from './person.entity';
import { PersonService } from './person.service';
import { RoleService } from './role.service';
import { DemonstrationRole } from './sign-in/sign-in.inputs';

/** RFC 2606: nobody can ever own a name under `.example`, so no message of the demonstration reaches anyone. */
export const DEMONSTRATION_DOMAIN = 'orvelle.example';

interface TourPerson {
  readonly name: string;
  readonly email: string;
  readonly staff: Role | null;
}

const tour: Readonly<Record<DemonstrationRole, TourPerson>> = {
  [DemonstrationRole.resident]: {
    name: 'Nadège Tourval',
    email: `nadege.tourval@${DEMONSTRATION_DOMAIN}`,
    staff: null,
  },
  [DemonstrationRole.author]: { name: 'Ilyes Bramont', email: `ilyes.bramont@${DEMONSTRATION_DOMAIN}`, staff: null },
  [DemonstrationRole.clerk]: {
    name: 'Solène Quervas',
    email: `solene.quervas@${DEMONSTRATION_DOMAIN}`,
    staff: 'clerk',
  },
  [DemonstrationRole.reviewer]: {
    name: 'Aurélien Montfray',
    email: `aurelien.montfray@${DEMONSTRATION_DOMAIN}`,
    staff: 'reviewer',
  },
  [DemonstrationRole.organiser]: {
    name: 'Mathilde Orsenne',
    email: `mathilde.orsenne@${DEMONSTRATION_DOMAIN}`,
    staff: 'organiser',
  },
  [DemonstrationRole.observer]: {
    name: 'Paul-Henri Dastel',
    email: `paul-henri.dastel@${DEMONSTRATION_DOMAIN}`,
    staff: 'observer',
  },
};

/** The six people whose place a visitor of the demonstration takes in one click (demonstration.md). */
@Injectable()
export class DemonstrationPeople {
  constructor(
    private readonly people: PersonService,
    private readonly roles: RoleService,
  ) {}

  /** Those who exist already stay as they are. @returns each by the role a visitor chooses */
  async ensure(ctx: RequestContext): Promise<Readonly<Record<DemonstrationRole, PersonRow>>> {
    if (!ctx.territory.demonstration) throw new Error(`${ctx.territory.slug} is not a demonstration.`);
    const asSoftware: RequestContext = { ...ctx, actor: { kind: 'system', name: 'demonstration' } };
    return inTransaction(asSoftware, async (tx) => {
      const found = new Map<DemonstrationRole, PersonRow>();
      for (const role of Object.values(DemonstrationRole)) found.set(role, await this.ensureOne(tx, tour[role]));
      return Object.fromEntries(found) as Record<DemonstrationRole, PersonRow>;
    });
  }

  private async ensureOne(ctx: RequestContext, { name, email, staff }: TourPerson): Promise<PersonRow> {
    const person = await this.people.ensure(ctx, { email, name });
    if (staff !== null) await this.roles.grant(ctx, person.id, staff);
    return person;
  }
}
