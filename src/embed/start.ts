/**
 * Stands in for `src/layout/start.ts` in the build for script tags. A worker cannot be started from another origin, so there
 * it is started from a blob that imports it; on the page's own host it is started from its file, which asks for no `blob:`.
 * Where the page forbids either, the work is done on the main thread.
 */
import lanesFile from '../layout/lanes/lanes.worker.ts?worker&url';
import layoutFile from '../layout/layout.worker.ts?worker&url';
import { trustedWorker } from '../layout/trusted-worker.ts';

export function startWorker(): Worker {
  return started(layoutFile);
}

export function startLanesWorker(): Worker {
  return started(lanesFile);
}

function started(file: string): Worker {
  const Worker = trustedWorker();
  const url = new URL(file, import.meta.url);
  if (url.origin === globalThis.origin) return new Worker(url, { type: 'module' });
  const blob = new Blob([`import ${JSON.stringify(url.href)};`], { type: 'text/javascript' });
  const address = URL.createObjectURL(blob);
  try {
    return new Worker(new URL(address), { type: 'module' });
  } finally {
    // it has been read by the time a worker says anything
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }
}
