import { type Command, EXIT, type ExitCode, UsageError } from './command';
import { countCommand } from './count';
import { recordCommand } from './record';

/** The offline verifier: published files in, verdict out. It opens no socket and writes no file. */
const COMMANDS: readonly Command[] = [countCommand, recordCommand];

const HELP = `Usage: node main.js COMMAND …

Checks published results from published files, on this machine, without a network.

Commands:
${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(8)}${summary}`).join('\n')}

node main.js COMMAND --help says more.
Exit: 0 all checked, 1 something is wrong, 2 an input cannot be read, 3 not provable from what was given.
`;

function run([name, ...args]: readonly string[]): ExitCode {
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(HELP);
    return EXIT.checked;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) throw new UsageError(name === undefined ? 'which command?' : `there is no command ${name}`);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(command.help);
    return EXIT.checked;
  }
  return command.run(args);
}

/** Whoever reads our output may stop reading: `verify … | head` is not an error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\nTry --help.\n`);
  process.exitCode = EXIT.unreadable;
}
