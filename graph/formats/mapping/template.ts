/** Templates: texts with the values of an item in braces. `{{` and `}}` stand for braces. */
import { shortened } from '../text/tree.ts';
import { MappingFault } from './item.ts';
import type { Item, Path } from './item.ts';

export interface Template {
  /** The texts it gives; none where one of its values is missing. */
  texts(item: Item): readonly string[];
  /** The text itself, where it has no braces. */
  readonly literal: string | undefined;
}

/** How many texts one template may give. */
const MOST = 1000;

/** @throws MappingFault where braces do not match */
export function parseTemplate(text: string): Template {
  const parts: (string | Path)[] = [];
  let literal = '';
  const pattern = /\{\{|\}\}|\{([^{}]*)\}|[{}]|[^{}]+/g;
  for (const [found, path] of text.matchAll(pattern)) {
    if (path !== undefined) {
      if (literal !== '') parts.push(literal);
      literal = '';
      parts.push(parsePath(path));
    } else if (found === '{' || found === '}')
      throw new MappingFault(`A brace stands alone in "${shortened(text)}".`, 'Write {{ or }} for a brace itself.');
    else literal += found === '{{' ? '{' : found === '}}' ? '}' : found;
  }
  if (parts.length === 0) return { texts: () => [literal], literal };
  if (literal !== '') parts.push(literal);
  return { texts: (item) => combined(parts, item), literal: undefined };
}

/** `category.name`, `"a.b".c`, or `.` for the item itself. */
function parsePath(text: string): Path {
  const trimmed = text.trim();
  if (trimmed === '.') return [];
  const path: string[] = [];
  const pattern = /\s*(?:"([^"]*)"|([^".]+))\s*(\.|$)/y;
  while (pattern.lastIndex < trimmed.length) {
    const match = pattern.exec(trimmed);
    if (match === null) break;
    path.push(match[1] ?? (match[2] ?? '').trim());
    if (match[3] === '') return path;
  }
  throw new MappingFault(`"{${shortened(text)}}" is not a path.`, 'Write keys with dots between: {category.name}.');
}

function combined(parts: readonly (string | Path)[], item: Item): readonly string[] {
  let texts: readonly string[] = [''];
  for (const part of parts) {
    const values = typeof part === 'string' ? [part] : item.texts(part);
    texts = texts.flatMap((text) => values.map((value) => text + value)).slice(0, MOST);
  }
  return texts;
}
