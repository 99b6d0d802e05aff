/** Bytes that should be UTF-8: the mark at their beginning, and the first that is none. */

const BOM = '\uFEFF';

/** A text without its byte order mark. */
export function withoutMark(text: string): string {
  return text.startsWith(BOM) ? text.slice(1) : text;
}

/** The offset of the first byte that is no UTF-8: found by halving, as every prefix before it decodes as a stream. */
export function firstInvalid(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** Whether bytes are the beginning of a UTF-8 text. */
function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
