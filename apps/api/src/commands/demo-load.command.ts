import { parseArgs } from 'node:util';
import { NameTakenError } from '../demonstration';
import type { Command } from './command';
import { withDemonstration } from './demonstration';

export const demoLoad: Command = {
  name: 'demo load',
  usage:
    'demo load [--if-empty]: the invented commune, its agglomeration and the test bench; what is there already stays',
  async run(args) {
    const ifEmpty = readIfEmpty(args);
    if (ifEmpty === null) return 2;
    return withDemonstration(async ({ demonstration }) => {
      if (ifEmpty && !(await demonstration.isAlone()))
        return told('Other territories are served here: the demonstration is not loaded.');
      const started = performance.now();
      const loaded = await demonstration.load(new Date());
      process.stdout.write(`${JSON.stringify({ loaded, ms: Math.round(performance.now() - started) })}\n`);
      return 0;
    }).catch(refuseTakenName);
  },
};

function readIfEmpty(args: readonly string[]): boolean | null {
  try {
    return parseArgs({ args: [...args], options: { 'if-empty': { type: 'boolean' } } }).values['if-empty'] ?? false;
  } catch {
    process.stderr.write(`${demoLoad.usage}\n`);
    return null;
  }
}

function told(message: string): number {
  process.stderr.write(`${message}\n`);
  return 0;
}

export function refuseTakenName(error: unknown): number {
  if (!(error instanceof NameTakenError)) throw error;
  process.stderr.write(`${error.message}\n`);
  return 1;
}
