import { open } from 'node:fs/promises';
import { RecordRecovery } from '../features/public-record';
import type { Command } from './command';
import { inTerritory, readOptions } from './territory-options';

/** After a restore: the published copy of the record holds the acts that the backup does not. */
export const recordRecover: Command = {
  name: 'record recover',
  usage: 'record recover --territory T --entries FILE: brings acts lost in a restore back from a copy of entries.jsonl',
  run: async (args) => {
    const options = readOptions(args, ['territory', 'entries']);
    if (options === null) return 2;
    const file = await open(options.entries).catch((error: Error) => error);
    if (file instanceof Error) {
      process.stderr.write(`${file.message}\n`);
      return 2;
    }
    return inTerritory(options.territory, async (app, ctx) => {
      const recovery = await app.get(RecordRecovery, { strict: false }).bringBack(ctx, file.readLines());
      const { broughtBack, stillLost } = recovery;
      process.stderr.write(
        `${broughtBack} acts are back, ${stillLost} are still lost. The sealer goes on when none is.\n`,
      );
      process.stdout.write(`${JSON.stringify(recovery)}\n`);
      return stillLost === 0 ? 0 : 1;
    }).finally(() => file.close());
  },
};
