/** Putting sentences together from parts: words, links to entities, relation words and citation marks. */
import type { Part, Statement } from '../answer.ts';

/** What {@link say} takes: words as they are, a part, or parts. */
export type Piece = string | Part | readonly Part[];

/** Joins words and parts; neighbouring words become one part. */
export function say(...pieces: readonly Piece[]): readonly Part[] {
  const parts: Part[] = [];
  for (const piece of pieces) {
    for (const part of typeof piece === 'string' ? [{ text: piece }] : 'text' in piece ? [piece] : piece) {
      const last = parts.at(-1);
      if (part.text === '') continue;
      if (last !== undefined && isPlain(last) && isPlain(part))
        parts[parts.length - 1] = { text: last.text + part.text };
      else parts.push(part);
    }
  }
  return parts;
}

function isPlain(part: Part): boolean {
  return !('entity' in part) && !('relation' in part) && !('citation' in part);
}

/** The sentence as plain text. */
export function plain(parts: readonly Part[]): string {
  return parts.map((part) => part.text).join('');
}

/** A sentence, with the claims that its citation marks point to and those given. */
export function statement(parts: readonly Part[], claims: readonly string[] = []): Statement {
  return { parts, text: plain(parts), claims };
}

/** "A", "A and B", "A, B and C"; with many, "A, B, C and 5 others". */
export function listed(items: readonly (readonly Part[])[], most = Infinity, joint = 'and'): readonly Part[] {
  return listedAs(items, (item) => item, most, joint);
}

/** As {@link listed}, putting into words only what is named. */
export function listedAs<Item>(
  items: readonly Item[],
  inWords: (item: Item) => readonly Part[],
  most = Infinity,
  joint = 'and',
): readonly Part[] {
  const shown = items.slice(0, most).map(inWords);
  const hidden = items.length - shown.length;
  const all = hidden === 0 ? shown : [...shown, say(`${String(hidden)} ${hidden === 1 ? 'other' : 'others'}`)];
  return say(...all.map((item, place) => say(place === 0 ? '' : place === all.length - 1 ? ` ${joint} ` : ', ', item)));
}

/** The sentence with a capital at its beginning, where it begins with words of ours: names stay as they are. */
export function capitalised(parts: readonly Part[]): readonly Part[] {
  const [first, ...rest] = parts;
  if (first === undefined || 'entity' in first) return parts;
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}

/** "a company", "an organization". */
export function withArticle(noun: string): string {
  return `${/^(?:[aeio]|u(?!ni|se|ti))/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
