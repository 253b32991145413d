const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Has something stopped before this process ends, be it by a signal or by its own exit.
 *
 * After a signal the process ends with it as it would have without, unless it listens to the signal elsewhere too.
 *
 * @param stop - Stops in good order; awaited after a signal.
 * @param stopNow - Stops within the call; used where there is no time left.
 * @returns What ends the watch, to be called when all has been stopped.
 * @example
 * const endWatch = onParentEnd(async () => {}, () => {});
 * endWatch();
 */
export function onParentEnd(stop: () => Promise<void>, stopNow: () => void): () => void {
  const endWatch = () => {
    process.off('exit', stopNow);
    for (const signal of signals) process.off(signal, onSignal);
  };
  const onSignal = async (signal: NodeJS.Signals) => {
    await stop();
    endWatch();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  process.on('exit', stopNow);
  for (const signal of signals) process.on(signal, onSignal);
  return endWatch;
}
