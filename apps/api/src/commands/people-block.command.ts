import { PersonService, SessionService, tidyEmail } from '../features/people';
import type { Command } from './command';
import { inTerritory, readOptions } from './territory-options';

/** Closing an account ends its sessions; what the person did stays. */
export const peopleBlock: Command = {
  name: 'people block',
  usage: 'people block --territory T --email E: closes an account and ends its sessions',
  run: (args) => setBlocked(args, true),
};

export const peopleUnblock: Command = {
  name: 'people unblock',
  usage: 'people unblock --territory T --email E: opens a closed account again',
  run: (args) => setBlocked(args, false),
};

async function setBlocked(args: readonly string[], blocked: boolean): Promise<number> {
  const options = readOptions(args, ['territory', 'email']);
  if (options === null) return 2;
  return inTerritory(options.territory, async (app, ctx) => {
    const people = app.get(PersonService, { strict: false });
    const person = await people.findByEmail(ctx, tidyEmail(options.email));
    if (person === null) {
      process.stderr.write(`Nobody in ${ctx.territory.name} has the address ${options.email}.\n`);
      return 1;
    }
    await people.setBlocked(ctx, person.id, blocked);
    if (blocked) await app.get(SessionService, { strict: false }).endAllOf(ctx, person.id);
    process.stderr.write(`The account of ${options.email} is ${blocked ? 'closed' : 'open'}.\n`);
    return 0;
  });
}
