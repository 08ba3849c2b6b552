import { EXIT, type ExitCode, type ListedCommand, UsageError } from './command';

/** The offline verifier: published files in, verdict out. It opens no socket and writes no file. */
const COMMANDS: readonly ListedCommand[] = [
  {
    name: 'count',
    summary: 'counts participatory-budget elections again from their ballots',
    load: async () => (await import('./count')).countCommand,
  },
  {
    name: 'record',
    summary: 'checks the public record: entries, tree, signature, what was kept',
    load: async () => (await import('./record')).recordCommand,
  },
];

const HELP = `Usage: node main.js COMMAND …

Checks published results from published files, on this machine, without a network.

Commands:
${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(8)}${summary}`).join('\n')}

node main.js COMMAND --help says more.
Exit: 0 all checked, 1 something is wrong, 2 an input cannot be read, 3 not provable from what was given.
`;

async function run([name, ...args]: readonly string[]): Promise<ExitCode> {
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(HELP);
    return EXIT.checked;
  }
  const listed = COMMANDS.find((candidate) => candidate.name === name);
  if (!listed) throw new UsageError(name === undefined ? 'which command?' : `there is no command ${name}`);
  const command = await listed.load();
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(command.help);
    return EXIT.checked;
  }
  return await command.run(args);
}

/** Whoever reads our output may stop reading: `verify … | head` is not an error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\nTry --help.\n`);
  process.exitCode = EXIT.unreadable;
}
