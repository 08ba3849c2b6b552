import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../platform/context/request-context';
import { inTransaction } from '../../platform/database/transaction';
import { timeOrderedUuid } from '../../platform/graphql/ids';
import { inOrder } from '../../platform/context/loaders';
import { PersonEmailRow } from './person-email.entity';
import { PersonRow } from './person.entity';
import { emailOfPerson, personByEmail, personsById } from './people.queries';

interface NewPerson {
  readonly email: string;
  readonly name?: string;
}

/** Who is known to the territory, by the address where they are reached. */
@Injectable()
export class PersonService {
  load(ctx: RequestContext, id: string): Promise<PersonRow | null> {
    return ctx.loaders.load(ctx, loadPersons, id);
  }

  /** Of several people who share an address, the first who came; erased people have none. */
  findByEmail(ctx: RequestContext, email: string): Promise<PersonRow | null> {
    return personByEmail(ctx, email);
  }

  emailOf(ctx: RequestContext, personId: string): Promise<string | null> {
    return emailOfPerson(ctx, personId);
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

async function loadPersons(ctx: RequestContext, ids: readonly string[]): Promise<(PersonRow | null)[]> {
  return inOrder(ids, await personsById(ctx, ids));
}
