import type { Steps } from './count-file';

const EVERY_MS = 100;

/** Long counts say where they are: to a person at a terminal only, on the line that the report then takes. */
export function progressOf(file: string): Steps {
  if (!process.stderr.isTTY) return {};
  let shown = 0;
  const say = (text: string): void => {
    if (performance.now() - shown < EVERY_MS) return;
    shown = performance.now();
    process.stderr.write(`\r\u001B[K${file}: ${text}`);
  };
  return {
    onRead: () => {
      say('ballots are read, counting …');
    },
    onStep: ({ run, done, total }) => {
      say(`counting${run > 1 ? `, run ${run}` : ''}: ${done} of ${total} projects decided …`);
    },
    onTwin: () => {
      shown = 0;
      say('counting again, slowly …');
    },
    onEnd: () => {
      if (shown > 0) process.stderr.write('\r\u001B[K');
    },
  };
}
