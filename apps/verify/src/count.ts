import type { CountProgress } from '@parvis/budget-counting';
import { type Command, EXIT, type ExitCode } from './command';
import { readCountArguments, type CountArguments } from './counting/count-arguments';
import { countFile, type FileError } from './counting/count-file';
import { errorLine, resultLine } from './counting/json-line';
import { compareWithPublished } from './counting/published-result';
import { readableError, readableReport } from './counting/readable-report';

const HELP = `Usage: node main.js count FILE.pb [FILE.pb …] --rule greedy|equal-shares [options]

Counts participatory-budget elections in the .pb format of Pabulib, exactly.

  --rule greedy|equal-shares      greedy takes projects by utility per unit of cost; equal-shares gives each voter the same money
  --utility cost|cardinality      what a listed project is worth: its cost (default) or 1.
                                  Greedy with cost is "most votes first"
  --ties LIST                     comma list of min-cost, max-votes, lexicographic (default: by id, in code point order)
  --against official|RESULT.json  also compare: with the selection that the file itself reports, or with a published result
  --json                          one JSON object a line, amounts in units of the file

Equal shares only:
  --completion none|greedy|add1|add1-greedy   what becomes of the money left (default none)
  --start exact|floor             first share: the envelope ÷ ballots, exactly (default) or in whole currency units
  --stop exhaustive-supported|infeasible|exhaustive-all   when add1 stops (default exhaustive-supported)
  --increment N                   whole currency units that add1 gives each voter at a time (default 1)

Exit: 0 counted (and agrees), 1 differs from the published result, 2 a file or an argument cannot be used;
the other files are still counted.
`;

export const countCommand: Command = {
  name: 'count',
  summary: 'counts participatory-budget elections again from their ballots',
  help: HELP,
  run: (args) => {
    const options = readCountArguments(args);
    return options.files.map((file) => countOne(file, options)).reduce<ExitCode>(worst, EXIT.checked);
  },
};

function countOne(file: string, options: CountArguments): ExitCode {
  const result = countFile(file, options.rule, progress(file, options));
  if ('error' in result) return refuse(file, result.error, options);
  const comparison = options.against === undefined ? undefined : compareWithPublished(result.counted, options.against);
  if (comparison && 'error' in comparison) return refuse(file, comparison.error, options);
  const agreement = comparison?.agreement;
  process.stdout.write(
    options.json ? `${resultLine(result.counted, agreement)}\n` : `${readableReport(result.counted, agreement)}\n`,
  );
  return agreement?.agrees === false ? EXIT.wrong : EXIT.checked;
}

function refuse(file: string, error: FileError, { json }: CountArguments): ExitCode {
  if (json) process.stdout.write(`${errorLine(file, error)}\n`);
  else process.stderr.write(readableError(file, error));
  return EXIT.unreadable;
}

/** Long counts say where they are, to a person at a terminal only. */
function progress(file: string, { json }: CountArguments): ((progress: CountProgress) => void) | undefined {
  if (json || !process.stderr.isTTY) return undefined;
  let lastRun = 0;
  return ({ run }) => {
    if (run - lastRun < PROGRESS_EVERY_RUNS) return;
    lastRun = run;
    process.stderr.write(`\r${file}: count ${run} …\r`);
  };
}

const PROGRESS_EVERY_RUNS = 50;

function worst(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
