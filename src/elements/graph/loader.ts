/** Loads the document that an element names: by `fetch`, with nothing of the reader in the request. */
import type { Problem, ReadResult } from '../../../graph/index.ts';
import { EMBED_LIMITS, hasErrors, loadJsonReader, STANDARD_VOCABULARY } from '../../../graph/index.ts';
import { GIVEN, givenText } from './given.ts';

/** Nobody waits longer, ms. */
const PATIENCE = 60_000;

export type Loaded =
  | { readonly fragment: NonNullable<ReadResult['fragment']>; readonly problems: readonly Problem[] }
  | { readonly fragment: undefined; readonly problems: readonly Problem[] };

/** Reads a document. What is wrong is in the answer; it throws only when the signal is aborted. */
export async function loadDocument(address: string, signal: AbortSignal): Promise<Loaded> {
  const asked = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
  let bytes: Uint8Array;
  try {
    const response = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: asked });
    if (!response.ok) return failed(address, `The server answered ${String(response.status)}.`);
    bytes = await within(response, EMBED_LIMITS.bytes);
  } catch (error) {
    signal.throwIfAborted();
    return failed(address, reasonFor(error));
  }
  return readDocument({ text: bytes, name: address }, signal);
}

/** A document that is there already: its text, and what it is called in messages. */
export interface DocumentText {
  readonly text: string | Uint8Array;
  readonly name: string;
}

/** Reads a document that is there already. */
export async function readDocument({ text, name }: DocumentText, signal: AbortSignal): Promise<Loaded> {
  const { fragment, problems } = await read(text, name);
  signal.throwIfAborted();
  return fragment === undefined || hasErrors(problems) ? { fragment: undefined, problems } : { fragment, problems };
}

/** A document in JSON needs no more than its own reader. */
async function read(text: string | Uint8Array, name: string): Promise<Pick<ReadResult, 'fragment' | 'problems'>> {
  const options = { file: name, limits: EMBED_LIMITS, vocabulary: STANDARD_VOCABULARY };
  if (typeof text === 'string' && text.length <= EMBED_LIMITS.bytes && /^\s*\{\s*"stemma"\s*:/.test(text))
    return (await loadJsonReader()).readJson(text, options);
  return (await import('./any-format.ts')).readText(text, options);
}

/** What a script gave as data, as a document. @throws an Error with a sentence where that is none */
export function textOf(data: unknown): DocumentText {
  return isDocumentText(data) ? data : { text: givenText(data), name: GIVEN };
}

function isDocumentText(data: unknown): data is DocumentText {
  if (typeof data !== 'object' || data === null || !('text' in data && 'name' in data)) return false;
  return typeof data.name === 'string' && (typeof data.text === 'string' || data.text instanceof Uint8Array);
}

/** The bytes of an answer; stops reading as soon as there are too many. */
async function within(response: Response, most: number): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    length += part.value.length;
    if (length > most) {
      await reader?.cancel();
      throw new RangeError(`It is larger than ${String(Math.round(most / 1024 / 1024))} MiB.`);
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function reasonFor(error: unknown): string {
  if (error instanceof RangeError) return error.message;
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'No answer came within a minute.';
  return 'It could not be fetched. Its server must be reachable and allow this page to read it (CORS).';
}

export function failed(address: string, message: string): Loaded {
  const problem: Problem = { code: 'data-unreachable', severity: 'error', message, file: address };
  return { fragment: undefined, problems: [problem] };
}
