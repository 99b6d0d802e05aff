/**
 * Stands in for `src/layout/start.ts` in the builds for script tags: a worker cannot be started from another origin, so
 * its code travels along and is started from a blob. Where the page forbids that, the work is done on the main thread.
 */
import LanesWorker from '../layout/lanes/lanes.worker.ts?worker&inline';
import LayoutWorker from '../layout/layout.worker.ts?worker&inline';

export function startWorker(): Worker {
  return new LayoutWorker();
}

export function startLanesWorker(): Worker {
  return new LanesWorker();
}
