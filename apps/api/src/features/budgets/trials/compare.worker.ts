import { parentPort, workerData } from 'node:worker_threads';
import type { EngineMessage } from '../../../platform/jobs/engine-worker';
import { compareOutcomes, type ComparedInput, type ComparedOutcomes } from './compared-outcomes';

/** The thread that reads what outcomes mean for voters: a build input of its own (apps/api/vite.config.ts). */
const message: EngineMessage<ComparedOutcomes> = {
  kind: 'result',
  output: compareOutcomes(workerData as ComparedInput),
};
parentPort?.postMessage(message);
