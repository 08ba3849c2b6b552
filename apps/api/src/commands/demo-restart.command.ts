import type { Command } from './command';
import { refuseTakenName } from './demo-load.command';
import { withDemonstration } from './demonstration';

export const demoRestart: Command = {
  name: 'demo restart',
  usage: 'demo restart: brings the dates of the demonstration back to today; imported editions stay',
  async run(args) {
    if (args.length > 0) {
      process.stderr.write(`${demoRestart.usage}\n`);
      return 2;
    }
    return withDemonstration(async ({ demonstration }) => {
      const started = performance.now();
      const loaded = await demonstration.restart(new Date());
      process.stdout.write(`${JSON.stringify({ loaded, ms: Math.round(performance.now() - started) })}\n`);
      return 0;
    }).catch(refuseTakenName);
  },
};
