import { type Command, EXIT, type ExitCode } from './command';
import { HELP } from './count-help';
import { type CountArguments, readCountArguments } from './counting/count-arguments';
import { countFile, type Steps } from './counting/count-file';
import type { FileError } from './counting/file-error';
import { type Compared, errorLine, resultLine } from './counting/json-line';
import { progressOf } from './counting/progress';
import { compareWithPublished } from './counting/published-result';
import { compareWithTwin } from './counting/twin';

export const countCommand: Command = {
  help: HELP,
  run: async (args) => {
    const options = readCountArguments(args);
    let exit: ExitCode = EXIT.checked;
    for (const file of options.files) exit = worst(exit, await countOne(file, options));
    return exit;
  },
};

async function countOne(file: string, options: CountArguments): Promise<ExitCode> {
  const steps = options.json ? {} : progressOf(file);
  const result = await countFile(file, options.rule, steps);
  if ('error' in result) return refuse(file, result, options, steps);
  const { counted } = result;
  const comparison = options.against === undefined ? undefined : compareWithPublished(counted, options.against);
  if (comparison && 'error' in comparison)
    return refuse(file, { ...comparison, exit: EXIT.unreadable }, options, steps);
  const agreement = comparison?.agreement;
  if (options.twin) steps.onTwin?.();
  const twin = options.twin ? await compareWithTwin(counted) : undefined;
  if (twin && 'error' in twin) return refuse(file, { ...twin, exit: EXIT.unreadable }, options, steps);
  steps.onEnd?.();
  const compared: Compared = { agreement, twin };
  if (options.json) process.stdout.write(`${resultLine(counted, compared)}\n`);
  else {
    // Sentences and their catalogue are not loaded for a program that only reads JSON.
    const { readableReport } = await import('./counting/readable-report');
    process.stdout.write(`${readableReport(counted, compared)}\n`);
  }
  return agreement?.agrees === false || twin?.agrees === false ? EXIT.wrong : EXIT.checked;
}

interface Refusal {
  readonly error: FileError;
  readonly exit: ExitCode;
}

function refuse(file: string, { error, exit }: Refusal, { json }: CountArguments, steps: Steps): ExitCode {
  steps.onEnd?.();
  if (json) process.stdout.write(`${errorLine(file, error)}\n`);
  else process.stderr.write(readableError(file, error));
  return exit;
}

function readableError(file: string, { line, field, message }: FileError): string {
  const place = [line === null ? undefined : `line ${line}`, field ?? undefined].filter((part) => part !== undefined);
  return `${file}: ${place.length > 0 ? `${place.join(', ')}: ` : ''}${message}\n`;
}

/** One bad file among many must show in the exit, whatever the others say: unreadable, then not provable, then wrong. */
function worst(a: ExitCode, b: ExitCode): ExitCode {
  return SEVERITY.indexOf(a) > SEVERITY.indexOf(b) ? a : b;
}

const SEVERITY: readonly ExitCode[] = [EXIT.checked, EXIT.wrong, EXIT.notProvable, EXIT.unreadable];
