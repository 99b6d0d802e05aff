/** Starting the worker for files: the one place that names its file. */
import { trustedWorker } from '../layout/trusted-worker.ts';

/** Throws where the page does not allow it: no workers, another origin, or a content security policy without `worker-src`. */
export function startFilesWorker(): Worker {
  const Worker = trustedWorker();
  return new Worker(new URL('./files.worker.js', import.meta.url), { type: 'module' });
}
