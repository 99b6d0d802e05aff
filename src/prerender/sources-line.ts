/** Who says what a picture shows, in the words of the element's caption: for pages in which no script has run. */
import { timeInWords } from '../../graph/index.ts';
import { seen } from '../picture/index.ts';
import { fields, own, text } from '../picture/plain.ts';

/** Of a name or a title no more is written: a line has no room for it. */
const LONGEST = 200;

/** `Source: Keith Ward, Xen and the Art of Demystification, 22 Feb 2008 and 2 others`; `undefined` where there are none. */
export function sourcesLine(document: unknown): string | undefined {
  const root = fields(document);
  const [first, ...others] = Object.values(fields(root['sources'])).map(fields);
  if (first === undefined) return undefined;
  const [author, published] = [text(first['author']), text(first['published'])];
  const name =
    author === undefined ? undefined : (text(fields(own(fields(root['entities']), author))['name']) ?? author);
  const said = [name, text(first['title']), published === undefined ? undefined : timeInWords(published)];
  const one = seen(said.flatMap((part) => part?.slice(0, LONGEST) ?? []).join(', '));
  if (others.length === 0) return `Source: ${one}`;
  return `Sources: ${one} and ${NUMBERS.format(others.length)} ${others.length === 1 ? 'other' : 'others'}`;
}

const NUMBERS = new Intl.NumberFormat('en');
