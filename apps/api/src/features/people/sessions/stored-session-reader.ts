import { Inject, Injectable } from '@nestjs/common';
import type { PersonActor, Role } from '../../../platform/context/actor';
import { CLOCK, type Clock } from '../../../platform/context/clock';
import type { TerritoryScope } from '../../../platform/context/request-context';
import { RequestContextFactory } from '../../../platform/context/request-context.factory';
import { SessionReader } from '../../../platform/context/session-reader';
import type { TerritoryDatabase } from '../../../platform/database/territory-database';
import { secondFactorHolds } from './session-lifetime';
import type { SignInMethod } from './session.entity';
import { hashSessionToken } from './session-token';

/** Use is noted once a minute: one write per page would be a write per reader. */
const NOTED_EVERY_SECONDS = 60;

interface LiveSession {
  readonly id: string;
  readonly personId: string;
  readonly method: SignInMethod;
  readonly lastSeenAt: Date;
  readonly secondFactorAt: Date | null;
  readonly roles: readonly Role[];
}

/** Reads the session and the roles at every request: what was ended or taken away is so at the next one. */
@Injectable()
export class StoredSessionReader extends SessionReader {
  constructor(
    private readonly contexts: RequestContextFactory,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    super();
  }

  override async read(territory: TerritoryScope, token: string): Promise<PersonActor | null> {
    const { db } = this.contexts.forSystem(territory, 'sessions', '');
    const now = this.clock.now();
    const session = await liveSession(db, token, now);
    if (session === null) return null;
    const secondFactor = secondFactorHolds(session, now);
    const secondsSince = (now.getTime() - session.lastSeenAt.getTime()) / 1000;
    if (secondsSince > NOTED_EVERY_SECONDS) await noteUse(db, session.id, now, secondFactor);
    const { id, personId, roles } = session;
    return { kind: 'person', personId, sessionId: id, roles: new Set(roles), secondFactor };
  }
}

async function liveSession(db: TerritoryDatabase, token: string, now: Date): Promise<LiveSession | null> {
  const [session] = await db.query<LiveSession>(
    `SELECT s.id, s.person_id AS "personId", s.method, s.last_seen_at AS "lastSeenAt", s.second_factor_at AS "secondFactorAt",
            ARRAY(SELECT g.role FROM role_grant g
                  WHERE g.territory_id = s.territory_id AND g.person_id = s.person_id AND g.revoked_at IS NULL) AS roles
     FROM session s JOIN person p ON p.territory_id = s.territory_id AND p.id = s.person_id
     WHERE s.territory_id = $1 AND s.token_hash = $2 AND s.ended_at IS NULL AND s.expires_at > $3
       AND s.last_seen_at + s.idle_seconds * interval '1 second' > $3
       AND p.blocked_at IS NULL AND p.erased_at IS NULL`,
    [hashSessionToken(token), now],
  );
  return session ?? null;
}

/** A second factor that lapsed while nobody was there must not come back with this visit. */
async function noteUse(db: TerritoryDatabase, id: string, now: Date, keepSecondFactor: boolean): Promise<void> {
  await db.query(
    `WITH noted AS (
       UPDATE session SET last_seen_at = greatest(last_seen_at, $3),
              second_factor_at = CASE WHEN $4 THEN second_factor_at END
       WHERE territory_id = $1 AND id = $2 RETURNING 1
     ) SELECT count(*) FROM noted`,
    [id, now, keepSecondFactor],
  );
}
