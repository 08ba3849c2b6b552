// @ts-check
import { handOver } from '../bootstrap/commands.mjs';
import { main } from '../bootstrap/terminal.mjs';

main(() =>
  handOver('prettier', [
    '--write',
    '--log-level',
    'warn',
    ...(process.argv.length > 2 ? process.argv.slice(2) : ['.']),
  ]),
);
