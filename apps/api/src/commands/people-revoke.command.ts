import { PersonService, RoleService, tidyEmail } from '../features/people';
import { roles } from '../platform/context/actor';
import type { Command } from './command';
import { inTerritory, readOptions } from './territory-options';

export const peopleRevoke: Command = {
  name: 'people revoke',
  usage: 'people revoke --territory T --email E --role R: takes a role away, at once',
  run: async (args) => {
    const options = readOptions(args, ['territory', 'email', 'role']);
    const role = roles.find((one) => one === options?.role);
    if (options === null) return 2;
    return inTerritory(options.territory, async (app, ctx) => {
      const person = await app.get(PersonService, { strict: false }).findByEmail(ctx, tidyEmail(options.email));
      const held =
        person !== null &&
        role !== undefined &&
        (await app.get(RoleService, { strict: false }).revoke(ctx, person.id, role));
      process.stderr.write(
        held ? `${options.email} is no longer ${role}.\n` : `${options.email} does not hold that role.\n`,
      );
      return held ? 0 : 1;
    });
  },
};
