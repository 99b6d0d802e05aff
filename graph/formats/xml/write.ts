/** Text as XML may hold it, in elements and in attributes. */
import type { Problem } from '../../model/index.ts';

/** What XML 1.0 has no way of writing: control characters, halves of characters, two that are none. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/** Whether XML can hold the text as it is. */
function isWritable(text: string): boolean {
  return text.search(UNWRITABLE) === -1;
}

/** A text between tags; characters that XML cannot hold become U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>\r]/g, (char) => ESCAPES.get(char) ?? char);
}

/** A text within double quotes; characters that XML cannot hold become U+FFFD. */
export function xmlValue(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"\t\n\r]/g, (char) => ESCAPES.get(char) ?? char);
}

/** Watches for texts that XML cannot hold as they are. */
export class LostCharacters {
  #texts = 0;

  see(text: string): void {
    if (!isWritable(text)) this.#texts++;
  }

  report(report: ((problem: Problem) => void) | undefined): void {
    if (this.#texts === 0) return;
    const message = `Control characters in ${this.#texts} ${this.#texts === 1 ? 'text' : 'texts'} are written as U+FFFD.`;
    report?.({ code: 'lost-characters', severity: 'warning', message });
  }
}
