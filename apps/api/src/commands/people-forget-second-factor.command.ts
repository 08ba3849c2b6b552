import { PersonService, SecondFactorService, tidyEmail } from '../features/people';
import type { Command } from './command';
import { inTerritory, readOptions } from './territory-options';

/** For a lost telephone. The operator checks who asks: whoever reads the e-mail then adds the next one. */
export const peopleForgetSecondFactor: Command = {
  name: 'people forget-second-factor',
  usage: 'people forget-second-factor --territory T --email E: ends the sessions; another is added at the next sign-in',
  run: async (args) => {
    const options = readOptions(args, ['territory', 'email']);
    if (options === null) return 2;
    return inTerritory(options.territory, async (app, ctx) => {
      const person = await app.get(PersonService, { strict: false }).findByEmail(ctx, tidyEmail(options.email));
      const had = person !== null && (await app.get(SecondFactorService, { strict: false }).forget(ctx, person.id));
      process.stderr.write(
        had ? `${options.email} has no second factor any more.\n` : `${options.email} had no second factor.\n`,
      );
      return had ? 0 : 1;
    });
  },
};
