/** The text of the document that an element names, fetched once: the picture and the full reader share it. */

/** A document as text, and what it is called in messages. */
export interface DocumentText {
  readonly text: string;
  readonly name: string;
}

/** More is refused while it comes, bytes: a page should not pay for what its author did not measure. */
const MOST = 8 * 1024 * 1024;

/** A document that cannot be had: why, or the status that the server answered. What is said of it is in failing.ts. */
export class Unavailable extends Error {
  readonly why: 'unreachable' | 'too-large' | number;

  constructor(address: string, why: Unavailable['why'], cause?: unknown) {
    super(address, { cause });
    this.why = why;
  }
}

/** The JSON that stands in a script inside of the element, if one does. */
export function inlineDocument(element: HTMLElement): DocumentText | null {
  const script = element.querySelector(':scope > script[type="application/json"]');
  return script && { text: script.textContent ?? '', name: 'the data in <stemma-graph>' };
}

/** What a script gave as data: text as it is, an object as the JSON it stands for; where there is none the full reader says why. */
export function givenDocument(data: unknown): DocumentText | undefined {
  try {
    return { text: typeof data === 'string' ? data : String(JSON.stringify(data)), name: 'the data of the page' };
  } catch {
    return undefined;
  }
}

/** With nothing of the reader in the request. */
function request(address: string, signal: AbortSignal | null = null): Promise<Response> {
  return fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
}

/** What elements name that stand in the page already is asked for before the class is made that reads it. */
const early = new Map<Element, Promise<Response>>();

for (const element of document.querySelectorAll<HTMLElement>('stemma-graph:not([loading])')) {
  const src = element.getAttribute('src');
  if (src && !element.shadowRoot && !inlineDocument(element)) early.set(element, request(src));
}

/**
 * Fetches a document for an element.
 * @throws Unavailable; the signal's reason where it was aborted
 */
export async function fetchDocument(element: Element, address: string, signal: AbortSignal): Promise<DocumentText> {
  let response: Response;
  try {
    const asked = early.get(element) ?? request(address, signal);
    early.delete(element);
    response = await asked;
  } catch (error) {
    signal.throwIfAborted();
    throw new Unavailable(address, 'unreachable', error);
  }
  if (!response.ok) throw new Unavailable(address, response.status);
  return { text: await textOf(response, address), name: address };
}

/** The text of an answer, counted as it comes: a server need not say how long it is, and may never end it. */
async function textOf({ body }: Response, address: string): Promise<string> {
  let length = 0;
  const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(part, controller) {
      length += part.length;
      if (length > MOST) controller.terminate();
      else controller.enqueue(part);
    },
  });
  const text = await new Response(body?.pipeThrough(counted)).text();
  if (length > MOST) throw new Unavailable(address, 'too-large');
  return text;
}

/** The document as JSON, or `undefined` where it is something else, which is the full reader's business. */
export function asJson({ text }: DocumentText): unknown {
  if (text.length > MOST || !text.trimStart().startsWith('{')) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
