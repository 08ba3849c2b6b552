import { speakerOf } from '@parvis/messages';
import { faultInWords } from './fault';
import type { CountRequest, WorkerReport } from './messages';
import { outcomeInWords } from './outcome';
import { recount } from './recount';

/**
 * Reads, counts and tells, away from the page so that it never freezes. It asks nothing of the network: what it needs came with its
 * file, and its ballots come from the page.
 */
addEventListener('message', ({ data }: MessageEvent<CountRequest>) => {
  // What nobody expected must reach the page as an error of the worker: a rejected promise would stay here.
  answer(data).then(report, reportError);
});

async function answer(request: CountRequest): Promise<WorkerReport> {
  const t = speakerOf(request.language, request.sentences);
  try {
    return { kind: 'counted', outcome: outcomeInWords(await recount(request, report), request, t) };
  } catch (error) {
    return { kind: 'refused', sentence: faultInWords(error, t) };
  }
}

function report(message: WorkerReport): void {
  postMessage(message);
}
