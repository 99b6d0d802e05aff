/**
 * XML as a tree of maps, lists and texts: an element is a map of its attributes (`@id`), its elements (those of one
 * name in a list) and its text (`#text`); one with text alone is that text. Names are without their prefixes.
 */
import { addTo } from '../../model/index.ts';
import type { Entry, Fault, Node, ParseResult } from '../text/tree.ts';
import { parseXml } from './xml.ts';

interface Open {
  readonly at: number;
  readonly name: string;
  readonly children: Map<string, Node[]>;
  readonly attributes: Entry[];
  text: string;
}

export function parseXmlTree(text: string, maxDepth: number): ParseResult {
  const root: Open = { at: 0, name: '', children: new Map(), attributes: [], text: '' };
  const open: Open[] = [root];
  const fault: Fault | undefined = parseXml(
    text,
    { depth: maxDepth },
    {
      open: ({ local, attributes, at }) => {
        const entries = attributes.map(({ local: key, value }) => ({
          key: `@${key}`,
          keyAt: at,
          value: textNode(value, at),
        }));
        open.push({ at, name: local, children: new Map(), attributes: entries, text: '' });
      },
      text: (more) => {
        const innermost = open.at(-1);
        if (innermost !== undefined) innermost.text += more;
      },
      close: () => {
        const closed = open.pop();
        const outer = open.at(-1);
        if (closed === undefined || outer === undefined) return;
        addTo(outer.children, closed.name, nodeOf(closed));
      },
    },
  );
  return fault === undefined ? { tree: nodeOf(root), faults: [] } : { tree: undefined, faults: [fault] };
}

function nodeOf({ at, children, attributes, text }: Open): Node {
  const trimmed = text.trim();
  if (children.size === 0 && attributes.length === 0) return textNode(trimmed, at);
  const elements = [...children].map(([key, nodes]): Entry => {
    const [first = textNode('', at)] = nodes;
    return { key, keyAt: first.at, value: nodes.length === 1 ? first : { type: 'list', at: first.at, items: nodes } };
  });
  const own = trimmed === '' ? [] : [{ key: '#text', keyAt: at, value: textNode(trimmed, at) }];
  return { type: 'map', at, entries: unique([...attributes, ...elements, ...own]) };
}

/** Attributes whose names differ by prefix alone: the first stays. */
function unique(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ key }) => !seen.has(key) && seen.add(key));
}

function textNode(text: string, at: number): Node {
  return { type: 'text', at, text, written: 'text' };
}
