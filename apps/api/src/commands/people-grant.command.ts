import { isEmailAddress, PersonService, RoleService, tidyEmail } from '../features/people';
import { roles, staffRoles, type Role } from '../platform/context/actor';
import type { Command } from './command';
import { inTerritory, readOptions } from './territory-options';

/** The first organiser has nobody to be named by: the operator does it. */
export const peopleGrant: Command = {
  name: 'people grant',
  usage: `people grant --territory T --email E --role ${roles.join('|')}: gives a role, to an account that may not exist yet`,
  run: async (args) => {
    const options = readOptions(args, ['territory', 'email', 'role']);
    if (options === null || !isRole(options.role) || !isEmailAddress(options.email)) return explain(options);
    const { role, email } = { role: options.role, email: tidyEmail(options.email) };
    return inTerritory(options.territory, async (app, ctx) => {
      const person = await app.get(PersonService, { strict: false }).ensure(ctx, { email });
      await app.get(RoleService, { strict: false }).grant(ctx, person.id, role);
      const next = staffRoles.has(role) ? ' It asks for a second factor, to add after signing in.' : '';
      process.stderr.write(`${email} is now ${role} of ${ctx.territory.name}.${next}\n`);
      return 0;
    });
  },
};

function explain(options: { role: string; email: string } | null): number {
  if (options !== null && !isRole(options.role)) process.stderr.write(`--role is one of ${roles.join(', ')}.\n`);
  else if (options !== null) process.stderr.write('--email is not an e-mail address.\n');
  return 2;
}

const isRole = (text: string): text is Role => roles.some((role) => role === text);
