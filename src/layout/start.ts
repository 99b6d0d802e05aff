/** Starting the worker: the one place that names its file, so that a build for another origin can put a different file here. */
import { trustedWorker } from './trusted-worker.ts';

/**
 * Starts the layout worker. Throws where the page does not allow it: no workers, another origin, or a content security policy
 * without `worker-src`. Under Trusted Types it needs the policy named `stemma`.
 */
export function startWorker(): Worker {
  const Worker = trustedWorker();
  return new Worker(new URL('./layout.worker.js', import.meta.url), { type: 'module' });
}

/** Starts the worker that lays out lineage lanes; throws like {@link startWorker}. */
export function startLanesWorker(): Worker {
  const Worker = trustedWorker();
  return new Worker(new URL('./lanes/lanes.worker.js', import.meta.url), { type: 'module' });
}
