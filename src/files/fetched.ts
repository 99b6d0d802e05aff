/** Fetches a file from an address that the reader gave, with nothing of the reader in the request. Says what went wrong. */
import type { GivenFile } from './contract.ts';

/** Nobody waits longer for an answer to begin, or for all of it, ms. */
const PATIENCE = { header: 15_000, whole: 300_000 } as const;

export interface FetchOptions {
  readonly onBytes?: (bytes: number) => void;
  readonly signal?: AbortSignal;
}

/** What keeps a text from being an address that is fetched, in a sentence; nothing where it can be. */
export function addressProblem(text: string): string | undefined {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return 'This is no address. One begins with https://.';
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return `Addresses that begin with ${url.protocol} are not opened. One begins with https://.`;
  if (url.username !== '' || url.password !== '')
    return 'An address with a name or a password in it is not opened: it would give them away.';
  return undefined;
}

/** @throws Error with a sentence for the reader, or what the signal was aborted with */
export async function fetchedFile(address: string, { onBytes, signal }: FetchOptions = {}): Promise<GivenFile> {
  const problem = addressProblem(address);
  if (problem !== undefined) throw new Error(problem);
  const url = new URL(address);
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(new DOMException('', 'TimeoutError')), PATIENCE.header);
  const signals = [late.signal, AbortSignal.timeout(PATIENCE.whole), ...(signal === undefined ? [] : [signal])];
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any(signals),
    });
    clearTimeout(timer);
    if (!response.ok) throw new Refused(answered(response.status, url.host));
    const type = response.headers.get('content-type') ?? '';
    if (/^text\/html\b/i.test(type))
      throw new Refused(
        `${url.host} answered with a web page, not with data. On a site that shows files, take the address of the raw file.`,
      );
    return { name: nameOf(url), blob: await whole(response, type, onBytes) };
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof Refused) throw error;
    throw new Error(reasonFor(error, url.host), { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

class Refused extends Error {}

async function whole(response: Response, type: string, onBytes?: (bytes: number) => void): Promise<Blob> {
  const reader = response.body?.getReader();
  const parts: Blob[] = [];
  let bytes = 0;
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    bytes += part.value.length;
    parts.push(new Blob([part.value]));
    onBytes?.(bytes);
  }
  return new Blob(parts, { type });
}

/** The last part of the path, or the host where there is none. */
function nameOf(url: URL): string {
  const last = url.pathname.split('/').filter(Boolean).at(-1);
  try {
    return last === undefined ? url.host : decodeURIComponent(last);
  } catch {
    return last ?? url.host; // a stray `%`
  }
}

function answered(status: number, host: string): string {
  if (status === 404 || status === 410) return `There is nothing at this address: ${host} answered ${status}.`;
  if (status === 401 || status === 403)
    return `${host} does not give this file to everybody (${status}). Download it while signed in, and open the file.`;
  if (status === 429) return `${host} asks for patience: too many requests (429). Try again in a minute.`;
  return `${host} answered ${status}, which is ${status >= 500 ? 'a failure of the server' : 'no file'}.`;
}

function reasonFor(error: unknown, host: string): string {
  if (error instanceof DOMException && error.name === 'TimeoutError') return `${host} did not answer in time.`;
  return (
    `It could not be fetched. Either ${host} cannot be reached, or it does not allow other pages to read its files ` +
    '(CORS). Download the file in a tab of its own, and open it from there.'
  );
}
