import { orvelle } from '../demonstration';
import { DemonstrationPeople } from '../features/people';
import { SETTINGS, type Settings } from '../platform/config/settings';
import { TerritoryDirectory } from '../platform/context/territory-directory';
import type { Command } from './command';
import { withDemonstration } from './demonstration';

/** Wide enough for the longest role. */
const COLUMN = 11;

export const demoAccounts: Command = {
  name: 'demo accounts',
  usage: 'demo accounts: the six people of the demonstration, and the page where one click signs in as any of them',
  async run(args) {
    if (args.length > 0) {
      process.stderr.write(`${demoAccounts.usage}\n`);
      return 2;
    }
    return withDemonstration(async ({ app, contextOf }) => {
      const territory = await app.get(TerritoryDirectory).bySlug(orvelle.slug);
      if (territory === null) {
        process.stderr.write('The demonstration is not loaded: run "demo load" first.\n');
        return 1;
      }
      const people = await app.get(DemonstrationPeople, { strict: false }).ensure(contextOf(territory));
      const { publicOrigin } = app.get<Settings>(SETTINGS);
      const lines = Object.entries(people).map(([role, { name }]) => `  ${role.padEnd(COLUMN)}${name ?? ''}`);
      process.stdout.write(
        `Sign in with one click: ${publicOrigin}/${orvelle.slug}/fr/demonstration\n${lines.join('\n')}\n`,
      );
      return 0;
    });
  },
};
