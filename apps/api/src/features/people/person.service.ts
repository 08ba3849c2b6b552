import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context';
import { inTransaction } from '../../platform/database/transaction';
import { timeOrderedUuid } from '../../platform/graphql/ids';
import { PersonEmailRow } from './person-email.entity';
import { PersonRow } from './person.entity';

interface NewPerson {
  readonly email: string;
  readonly name?: string;
}

/** Who is known to the territory, by the address where they are reached. */
@Injectable()
export class PersonService {
  find(ctx: RequestContext, id: string): Promise<PersonRow | null> {
    return ctx.db.findOne(PersonRow, { id });
  }

  /** Of several people who share an address, the first who came; erased people have none. */
  async findByEmail(ctx: RequestContext, email: string): Promise<PersonRow | null> {
    const [found] = await ctx.db.query<{ id: string }>(
      `SELECT p.id FROM person_email e JOIN person p ON p.territory_id = e.territory_id AND p.id = e.person_id
       WHERE e.territory_id = $1 AND e.email = $2 AND p.erased_at IS NULL
       ORDER BY e.added_at, p.id LIMIT 1`,
      [email],
    );
    return found === undefined ? null : ctx.db.findOne(PersonRow, { id: found.id });
  }

  /** The address proved first; one that was only declared when none is. */
  async emailOf(ctx: RequestContext, personId: string): Promise<string | null> {
    const [first] = await ctx.db.query<{ email: string }>(
      `SELECT email FROM person_email WHERE territory_id = $1 AND person_id = $2
       ORDER BY verified_at NULLS LAST, added_at, email LIMIT 1`,
      [personId],
    );
    return first?.email ?? null;
  }

  /** Two first sign-ins at once make one person: the second waits for the first, then finds it. */
  ensure(ctx: RequestContext, { email, name }: NewPerson): Promise<PersonRow> {
    return inTransaction(ctx, async (tx) => {
      await tx.db.query(`SELECT pg_advisory_xact_lock(hashtextextended($1::text || '/person/' || lower($2), 0))`, [
        email,
      ]);
      const known = await this.findByEmail(tx, email);
      if (known !== null) return known;
      const now = tx.clock.now();
      const id = timeOrderedUuid(now);
      const person = { id, name: name ?? null, language: tx.language, createdAt: now, blockedAt: null, erasedAt: null };
      await tx.db.insert(PersonRow, person);
      await tx.db.insert(PersonEmailRow, { personId: id, email, addedAt: now, verifiedAt: null });
      return { ...person, territoryId: tx.territory.id };
    });
  }

  /** A blocked person's sessions are read as nobody's from now on. */
  async setBlocked(ctx: RequestContext, personId: string, blocked: boolean): Promise<void> {
    await ctx.db.update(PersonRow, { id: personId }, { blockedAt: blocked ? ctx.clock.now() : null });
  }

  async markVerified(ctx: RequestContext, personId: string, email: string): Promise<void> {
    await ctx.db.query(
      `WITH verified AS (
         UPDATE person_email SET verified_at = $4
         WHERE territory_id = $1 AND person_id = $2 AND email = $3 AND verified_at IS NULL RETURNING 1
       ) SELECT count(*) FROM verified`,
      [personId, email, ctx.clock.now()],
    );
  }
}
