// @ts-check
// Ctrl-C once: stop in order. Twice: stop now. A terminal, npm and our own runner may each pass on the same Ctrl-C,
// so what comes within a second is one wish.

const sameWishMs = 1_000;

/** @returns {{ signal: AbortSignal, asked: Promise<'asked'>, forced: Promise<'forced'> }} */
export function stopSignals() {
  const controller = new AbortController();
  /** @type {PromiseWithResolvers<'asked'>} */
  const asked = Promise.withResolvers();
  /** @type {PromiseWithResolvers<'forced'>} */
  const forced = Promise.withResolvers();
  let first = 0;
  const onSignal = () => {
    if (first === 0) {
      first = Date.now();
      asked.resolve('asked');
      controller.abort();
    } else if (Date.now() - first > sameWishMs) forced.resolve('forced');
  };
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(name, onSignal);
  return { signal: controller.signal, asked: asked.promise, forced: forced.promise };
}
