/** Workers under Trusted Types: their addresses pass through the policy named `stemma`. */

/** What a page with Trusted Types has; not yet in TypeScript's libraries. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): URL };
}

/** Made once: a page may allow each policy name only once. */
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** A class that is called `Worker` where it is used, because bundlers look for the words `new Worker(new URL(…))`. */
export function trustedWorker(): new (url: URL, options: WorkerOptions) => Worker {
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
