/** Starting the worker: the one place that names its file, so that a build for another origin can put a different file here. */

/** What a page with Trusted Types has; not yet in TypeScript's libraries. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): URL };
}

/** Made once: a page may allow each policy name only once. */
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

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

/** A class that is called `Worker` where it is used, because bundlers look for the words `new Worker(new URL(…))`. */
function trustedWorker(): new (url: URL, options: WorkerOptions) => Worker {
  return class extends globalThis.Worker {
    constructor(url: URL, options: WorkerOptions) {
      super(trusted(url), options);
    }
  };
}

/** The address as the page wants it. Nothing but the address above ever comes here. */
function trusted(url: URL): URL {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy('stemma', { createScriptURL: (address) => address });
  return policy.createScriptURL(url.href);
}
