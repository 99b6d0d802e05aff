/**
 * Tells the page around how high this one is, so that a frame has no scroll bar. Only the parent is told, only after it
 * has asked, and by its exact origin: nobody else can read the message. A page from disk or in a sandbox has none that
 * could be named, and is told all the same: were another page to take the parent's place, this one would be gone with it.
 */

/** What the parent sends: `{ type: 'stemma:height?', id }`; what it gets: `{ type: 'stemma:height', id, height }`. */
const QUESTION = 'stemma:height?';
const ANSWER = 'stemma:height';
/** What stands in the place of an origin that has no name. */
const OPAQUE = 'null';
/** Longer names are not repeated to anybody. */
const LONGEST_ID = 200;

/** @param allowed the origins that are answered, `null` for those without a name; any parent's where there are none */
export function tellHeight(element: HTMLElement, allowed: readonly string[]): void {
  if (window.parent === window) return;
  const asked = new Map<string, string>();
  const tell = (): void => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    for (const [origin, id] of asked)
      window.parent.postMessage({ type: ANSWER, id, height }, origin === OPAQUE ? '*' : origin);
  };
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || (allowed.length > 0 && !allowed.includes(origin))) return;
    const id = idIn(data);
    if (id === undefined) return;
    asked.clear(); // a parent has one origin
    asked.set(origin, id);
    tell();
  });
  new ResizeObserver(tell).observe(element);
}

function idIn(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== QUESTION) return undefined;
  return 'id' in data && typeof data.id === 'string' && data.id.length <= LONGEST_ID ? data.id : undefined;
}
