import { Inject, Injectable } from '@nestjs/common';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { SETTINGS, type Settings } from '../config/settings';

interface EngineRun<Input> {
  readonly input: Input;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: number) => void;
}

/** What a worker thread says to the thread that started it. */
export type EngineMessage<Output> =
  { readonly kind: 'progress'; readonly progress: number } | { readonly kind: 'result'; readonly output: Output };

/** Runs an engine beside the server, so that counting never slows a page down. */
export abstract class EngineWorker {
  /** @param name an explicit build input of the API: `dist/apps/api/{name}.worker.js` */
  abstract run<Input, Output>(name: string, run: EngineRun<Input>): Promise<Output>;
}

@Injectable()
export class ThreadEngineWorker extends EngineWorker {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {
    super();
  }

  run<Input, Output>(name: string, { input, signal, onProgress }: EngineRun<Input>): Promise<Output> {
    return new Promise((settle, fail) => {
      const worker = new Worker(resolve(this.settings.apiFolder, `${name}.worker.js`), { workerData: input });
      const stop = (): void => {
        void worker.terminate();
        fail(signal.reason instanceof Error ? signal.reason : new Error('The engine was stopped.'));
      };
      signal.addEventListener('abort', stop, { once: true });
      if (signal.aborted) stop();
      worker.on('message', (message: EngineMessage<Output>) => {
        if (message.kind === 'progress') onProgress(message.progress);
        else settle(message.output);
      });
      worker.on('error', fail);
      worker.on('exit', (code) => {
        signal.removeEventListener('abort', stop);
        if (code !== 0) fail(new Error(`The engine ${name} stopped with code ${code}.`));
      });
    });
  }
}
