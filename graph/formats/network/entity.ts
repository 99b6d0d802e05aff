/** From a node to an entity: attributes that carry a field of the model become it, the others are kept as `extra`. */
import type { DatedName, EntityInput, Note } from '../../model/index.ts';
import { firstOf } from '../first-of.ts';
import { extraKey, NODE_KEYS } from './elements.ts';
import type { NodeDraft, Point } from './elements.ts';
import { allOf, isDate, isMap, parsed, parsedList, textUnder } from './evidence-text.ts';
import type { EvidenceReader } from './evidence-text.ts';
import type { Words } from './words.ts';

export interface ReadNode {
  readonly entity: EntityInput;
  readonly notes: readonly Note[];
}

export function entityOf(node: NodeDraft, words: Words, reader: EvidenceReader): ReadNode {
  const extra = new Map(node.attributes);
  /** Takes an attribute out, where it can be read. */
  const take = <Value>(key: string, read: (text: string) => Value | undefined): Value | undefined => {
    const text = extra.get(key);
    const value = text === undefined ? undefined : read(text);
    if (value !== undefined) extra.delete(key);
    return value;
  };
  const asIs = (text: string): string | undefined => (text === '' ? undefined : text);
  const kind =
    take(NODE_KEYS.kind, (word) => words.kind(word) ?? asIs(word)) ??
    firstOf(spellings(extra, 'kind', 'type'), (key) => take(key, (word) => words.kind(word))) ??
    'thing';
  const name = asIs(node.label ?? '') ?? firstOf(spellings(extra, 'label', 'name'), (key) => take(key, asIs));
  const also = take(NODE_KEYS.also, textList);
  const names = take(NODE_KEYS.names, datedNames);
  const about = take(NODE_KEYS.about, asIs);
  const existed = take(NODE_KEYS.existed, (text) => (isDate(text) ? text : undefined)) ?? node.existed;
  const url = take(NODE_KEYS.url, asIs);
  const ids = take(NODE_KEYS.ids, textMap);
  const notToBeConfusedWith = take(NODE_KEYS.confusions, textList);
  const notes = take(NODE_KEYS.notes, (text) => reader.notes(node.id, text)) ?? [];
  const rest = [...extra].filter(([, text]) => text !== '').map(([key, text]) => [extraKey(key), text] as const);
  const entity: EntityInput = {
    id: node.id,
    kind,
    ...(name === undefined ? {} : { name }),
    ...(also === undefined ? {} : { also }),
    ...(names === undefined ? {} : { names }),
    ...(about === undefined ? {} : { about }),
    ...(existed === undefined ? {} : { existed }),
    ...(url === undefined ? {} : { url }),
    ...(ids === undefined ? {} : { ids }),
    ...(notToBeConfusedWith === undefined ? {} : { notToBeConfusedWith }),
    ...(rest.length === 0 ? {} : { extra: new Map(rest) }),
  };
  return { entity, notes };
}

/** The attributes that are called like one of the words, in their order, however they are capitalised. */
export function spellings(attributes: ReadonlyMap<string, string>, ...words: readonly string[]): readonly string[] {
  return words.flatMap((word) => [...attributes.keys()].filter((key) => key.toLowerCase() === word));
}

/** The position that attributes called `x` and `y` give, and the attributes without them. */
export function positioned(attributes: ReadonlyMap<string, string>): {
  readonly attributes: ReadonlyMap<string, string>;
  readonly position?: Point;
} {
  const x = numberOf(attributes.get('x'));
  const y = numberOf(attributes.get('y'));
  if (x === undefined || y === undefined) return { attributes };
  return {
    attributes: new Map([...attributes].filter(([key]) => key !== 'x' && key !== 'y')),
    position: { x, y },
  };
}

/** The number that a text plainly is. */
export function numberOf(text: string | undefined): number | undefined {
  const trimmed = text?.trim() ?? '';
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : undefined;
}

/** A JSON list of texts; any other text is a list of one. */
function textList(text: string): readonly string[] | undefined {
  if (text === '') return undefined;
  const list = allOf(parsedList(text), (item) => (typeof item === 'string' && item !== '' ? item : undefined));
  return list ?? [text];
}

function textMap(text: string): ReadonlyMap<string, string> | undefined {
  const map = parsed(text);
  if (!isMap(map)) return undefined;
  const entries = Object.keys(map).flatMap((key) => {
    const value = textUnder(map, key);
    return value === undefined ? [] : [[key, value] as const];
  });
  return entries.length === Object.keys(map).length ? new Map(entries) : undefined;
}

function datedNames(text: string): readonly DatedName[] | undefined {
  return allOf(parsedList(text), (item) => {
    const name = textUnder(item, 'name');
    const when = textUnder(item, 'when');
    const language = textUnder(item, 'language');
    if (name === undefined || (when !== undefined && !isDate(when))) return undefined;
    return { name, ...(when === undefined ? {} : { when }), ...(language === undefined ? {} : { language }) };
  });
}
