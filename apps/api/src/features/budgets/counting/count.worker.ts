import { parentPort, workerData } from 'node:worker_threads';
import type { EngineMessage } from '../../../platform/jobs/engine-worker';
import { runCount, type CountInput, type CountRun } from './count-run';

/** The thread that counts: a build input of its own (apps/api/vite.config.ts), started through `EngineWorker`. */
const post = (message: EngineMessage<CountRun>): void => parentPort?.postMessage(message);

/** A message per project decided would cost more than the decision. */
const STEP = 0.01;
let told = 0;

const output = runCount(workerData as CountInput, (progress) => {
  if (progress - told < STEP) return;
  told = progress;
  post({ kind: 'progress', progress });
});
post({ kind: 'result', output });
