import type { CountRequest, RecountOutcome, WorkerReport } from '../worker/messages';

export type Progress = Extract<WorkerReport, { kind: 'reading' | 'counting' }>;

/** The worker could not be loaded, or broke. */
export class CounterBroken extends Error {
  override readonly name = 'CounterBroken';
}

/** In the language of the page. */
export class CountRefused extends Error {
  override readonly name = 'CountRefused';
}

/**
 * Workers that have their program already, so that counting works once the network is gone. A count is stopped by ending its worker:
 * a second one stands by, and whoever is ended is replaced from the browser's cache.
 */
export class Counters {
  private waiting: Worker[] = [this.newWorker(), this.newWorker()];

  /** @throws CountRefused, CounterBroken, or the reason of the signal */
  async count(
    request: CountRequest,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
  ): Promise<RecountOutcome> {
    const worker = this.waiting.shift() ?? this.newWorker();
    try {
      const outcome = await answerOf(worker, request, onProgress, signal);
      this.waiting.push(worker);
      return outcome;
    } catch (error) {
      if (error instanceof CountRefused) this.waiting.push(worker);
      else this.replace(worker);
      throw error;
    }
  }

  private replace(worker: Worker): void {
    worker.terminate();
    this.waiting.push(this.newWorker());
  }

  private newWorker(): Worker {
    const worker = new Worker(new URL('../worker/counting.worker.ts', import.meta.url), { type: 'module' });
    // One whose program did not arrive would never answer: the next count asks for another.
    worker.addEventListener('error', () => {
      this.waiting = this.waiting.filter((other) => other !== worker);
    });
    return worker;
  }
}

function answerOf(
  worker: Worker,
  request: CountRequest,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<RecountOutcome> {
  const over = new AbortController();
  const answered = new Promise<RecountOutcome>((resolve, reject) => {
    const listening = { signal: over.signal };
    const onMessage = ({ data }: MessageEvent<WorkerReport>): void => {
      if (data.kind === 'counted') resolve(data.outcome);
      else if (data.kind === 'refused') reject(new CountRefused(data.sentence));
      else onProgress(data);
    };
    worker.addEventListener('message', onMessage, listening);
    worker.addEventListener('error', () => reject(new CounterBroken()), listening);
    signal.addEventListener('abort', () => reject(signal.reason as Error), listening);
    worker.postMessage(request);
  });
  return answered.finally(() => over.abort());
}
