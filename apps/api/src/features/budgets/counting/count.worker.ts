import type { WelfareSolver } from '@parvis/budget-counting';
import { parentPort, workerData } from 'node:worker_threads';
import type { EngineMessage } from '../../../platform/jobs/engine-worker';
import { countOrRefuse, type CountAnswer, type CountInput } from './count-run';

/** The thread that counts: a build input of its own (apps/api/vite.config.ts), started through `EngineWorker`. */
const post = (message: EngineMessage<CountAnswer>): void => parentPort?.postMessage(message);

/** A message per project decided would cost more than the decision. */
const STEP = 0.01;
let told = 0;

const input = workerData as CountInput;
const output = countOrRefuse(input, tell, await solverFor(input));
post({ kind: 'result', output });

function tell(progress: number): void {
  if (progress - told < STEP) return;
  told = progress;
  post({ kind: 'progress', progress });
}

/** 3.5 MB of WebAssembly that only one rule is guided by. */
async function solverFor({ rule }: CountInput): Promise<WelfareSolver | undefined> {
  if (rule.kind !== 'max-welfare') return undefined;
  const { loadWelfareSolver } = await import('@parvis/welfare-solver');
  return loadWelfareSolver();
}
