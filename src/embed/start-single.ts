/**
 * Stands in for `src/layout/start.ts` in the build that is one file: a worker would be a second one, so the work is done on
 * the main thread.
 */

export function startWorker(): never {
  throw new DOMException('One file has no worker.', 'NotSupportedError');
}

export function startLanesWorker(): never {
  return startWorker();
}
