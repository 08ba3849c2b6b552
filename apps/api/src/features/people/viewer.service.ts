import { Injectable } from '@nestjs/common';
import { staffRoles, type PersonActor } from '../../platform/context/actor';
import type { RequestContext } from '../../platform/context/request-context';
import { encodeId } from '../../platform/graphql/ids';
import { credentialOf } from './credentials/credential.queries';
import { roleNames, type Person, type Viewer } from './people.types';
import type { PersonRow } from './person.entity';
import { PersonService } from './person.service';
import { SessionService } from './sessions/session.service';

@Injectable()
export class ViewerService {
  constructor(
    private readonly people: PersonService,
    private readonly sessions: SessionService,
  ) {}

  /** `actor` is given apart: the one who has just signed in is not yet the actor of `ctx`. */
  async viewer(ctx: RequestContext, actor: PersonActor): Promise<Viewer> {
    const { personId, roles, secondFactor } = actor;
    const person = await this.people.load(ctx, personId);
    const session = await this.sessions.current(ctx, actor);
    return {
      person: person === null ? { id: encodeId('person', personId), name: null } : toPerson(person),
      email: await this.people.emailOf(ctx, personId),
      roles: [...roles].map((role) => roleNames[role]).sort((a, b) => a.localeCompare(b)),
      secondFactor,
      secondFactorEnrolled: (await credentialOf(ctx, personId, 'totp')) !== null,
      needsSecondFactor: !secondFactor && [...roles].some((role) => staffRoles.has(role)),
      hasPassword: (await credentialOf(ctx, personId, 'password')) !== null,
      sharedComputer: session?.sharedComputer ?? false,
    };
  }
}

/** A person who was erased has no name any more, whatever the row says. */
export function toPerson({ id, name, erasedAt }: PersonRow): Person {
  return { id: encodeId('person', id), name: erasedAt === null ? name : null };
}
