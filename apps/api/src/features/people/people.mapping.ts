import { staffRoles, type PersonActor } from '../../platform/context/actor';
import type { RequestContext } from '../../platform/context/request-context';
import { encodeId } from '../../platform/graphql/ids';
import { accountOf } from './people.queries';
import { roleNames, type Viewer } from './people.types';

/** `actor` is given apart: the one who has just signed in is not yet the actor of `ctx`. */
export async function viewerOf(ctx: RequestContext, actor: PersonActor): Promise<Viewer> {
  const { personId, sessionId, roles, secondFactor } = actor;
  const { name, email, hasTotp, hasPassword, sharedComputer } = await accountOf(ctx, personId, sessionId);
  return {
    person: { id: encodeId('person', personId), name },
    email,
    roles: [...roles].map((role) => roleNames[role]).sort((a, b) => a.localeCompare(b)),
    secondFactor,
    secondFactorEnrolled: hasTotp,
    needsSecondFactor: !secondFactor && [...roles].some((role) => staffRoles.has(role)),
    hasPassword,
    sharedComputer,
  };
}
