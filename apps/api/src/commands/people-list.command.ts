import { staffOf } from '../features/people';
import type { Command } from './command';
import { inTerritory, readOptions } from './territory-options';

export const peopleList: Command = {
  name: 'people list',
  usage: 'people list --territory T: who holds a role, one JSON object a line',
  run: async (args) => {
    const options = readOptions(args, ['territory']);
    if (options === null) return 2;
    return inTerritory(options.territory, async (_app, ctx) => {
      for (const line of await staffOf(ctx)) process.stdout.write(`${JSON.stringify(line)}\n`);
      return 0;
    });
  },
};
