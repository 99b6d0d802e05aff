/**
 * A view as the text after `#` in an address, and back. The keys are those of the elements' attributes and of a
 * document's views. What cannot be read is passed over and counted, so that the reader can be told.
 */
import { layoutById, parseWhen } from '../../graph/index.ts';
import type { Along, Look, Mode, Selection, View } from './view.ts';
import { FIRST_VIEW, lookedAt, pickedIn } from './view.ts';

/** Longer texts are not read: nobody made them by looking at a graph. */
const LONGEST = 8192;

/** What is looked at, as far as an address can say it. */
export interface Place {
  /** A data set that ships. */
  readonly data?: string | undefined;
  /** An address that it was fetched from. */
  readonly src?: string | undefined;
  /** The name of a file that was opened; the file itself is in no address. */
  readonly file?: string | undefined;
}

export interface Address extends Place {
  readonly look: Look;
  /** What the maker of the link saw; see `sharing/seen.ts`. */
  readonly seen?: string;
  /** What part of the text meant nothing. */
  readonly ignored: readonly string[];
}

/** `focus=xen&focus=hyper-v&as-of=2008`; parts that are as at first are left out. */
export function toHash(view: View, place: string | Place = {}): string {
  const params = new URLSearchParams();
  const add = (key: string, value: string | undefined): void => {
    if (value !== undefined) params.append(key, value);
  };
  const { data, src, file } = typeof place === 'string' ? { data: place } : place;
  add('data', data);
  add('src', src);
  add('file', file);
  for (const id of view.focus) add('focus', id);
  add('depth', view.depth?.toString());
  for (const id of view.expanded) add('expanded', id);
  for (const { id, relation, direction } of view.along ?? [])
    add('along', `${direction === 'in' ? BACKWARDS : ''}${relation} ${id}`);
  add('as-of', view.lens.asOf);
  for (const voice of view.lens.accordingTo) add('according-to', voice);
  for (const id of view.lens.hide) add('hide', id);
  if (view.layout !== FIRST_VIEW.layout) add('layout', view.layout);
  if (view.mode !== FIRST_VIEW.mode) add('view', view.mode);
  if (view.selection !== undefined) add(view.selection.type, view.selection.id);
  add('ask', view.question);
  return params.toString();
}

/**
 * The text for the page's address: none for the view that a graph opens in, and for what is picked out in that view
 * just this. Another view is never so short, so that a copied address leads to what was seen.
 */
export function toAddress(view: View, opening: View, data?: string | Place): string {
  const text = toHash(view, data);
  if (text === toHash(opening, data)) return toHash(FIRST_VIEW, data);
  const picked = pickedIn(view);
  const short = toHash({ ...FIRST_VIEW, ...picked }, data);
  if (text === toHash(lookedAt(picked, opening), data)) return short;
  return text === short ? [text, `view=${view.mode}`].filter(Boolean).join('&') : text;
}

/** The text for an address that is handed on: with what its maker saw. */
export function withSeen(address: string, seen: string | undefined): string {
  return seen === undefined ? address : [address, `${SEEN}=${seen}`].filter(Boolean).join('&');
}

/** Reads what {@link toHash} wrote; never throws. */
export function fromHash(hash: string): Address {
  const text = hash.startsWith('#') ? hash.slice(1) : hash;
  if (text.length > LONGEST) return { look: {}, ignored: ['a link of more than 8,192 characters'] };
  const params = new URLSearchParams(text);
  const ignored: string[] = [];
  const all = (key: string): readonly string[] => params.getAll(key).filter((value) => value !== '');
  const asOf = readOr(
    params.get('as-of'),
    (value) => ('when' in parseWhen(value) ? value : undefined),
    'as-of',
    ignored,
  );
  const depth = readOr(params.get('depth'), wholeNumber, 'depth', ignored);
  const mode = readOr(params.get('view'), modeOf, 'view', ignored);
  const layout = readOr(params.get('layout'), layoutById, 'layout', ignored);
  const selection = selectionOf(params);
  const along = [...new Set(all('along'))].flatMap((text) => readOr(text, alongOf, 'along', ignored) ?? []);
  const place = PLACES.flatMap((key) => {
    const value = params.get(key);
    return value === null ? [] : [[key, value] as const];
  });
  const seen = params.get(SEEN);
  const question = params.get('ask');
  const keys = new Set(params.keys());
  for (const key of keys) if (!KEYS.has(key)) ignored.push(key);
  const picked = {
    ...(selection === undefined ? {} : { selection }),
    ...(question === null ? {} : { question }),
  };
  const view = (): View => ({
    focus: all('focus'),
    ...(depth === undefined ? {} : { depth }),
    expanded: all('expanded'),
    ...(along.length === 0 ? {} : { along }),
    lens: { ...(asOf === undefined ? {} : { asOf }), accordingTo: all('according-to'), hide: all('hide') },
    layout: layout ?? FIRST_VIEW.layout,
    mode: mode ?? FIRST_VIEW.mode,
    ...picked,
  });
  return {
    ...Object.fromEntries(place),
    ...(seen === null ? {} : { seen }),
    look: WAYS.some((key) => keys.has(key)) ? view() : picked,
    ignored,
  };
}

const SELECTABLE = ['claim', 'entity', 'source'] as const;
/** Before a relation that is followed from its object to its subjects. */
const BACKWARDS = '^';
/** Says what was seen, and not how to look. */
const SEEN = 'seen';
const PLACES = ['data', 'src', 'file'] as const;
/** What says how to look. */
const WAYS = ['focus', 'depth', 'expanded', 'along', 'as-of', 'according-to', 'hide', 'layout', 'view'] as const;
const KEYS: ReadonlySet<string> = new Set([...PLACES, ...WAYS, SEEN, 'ask', ...SELECTABLE]);

function selectionOf(params: URLSearchParams): Selection | undefined {
  for (const type of SELECTABLE) {
    const id = params.get(type);
    if (id !== null) return { type, id };
  }
  return undefined;
}

/** `acquired citrix`, `^acquired xensource`: the ids of relations hold no spaces. */
function alongOf(text: string): Along | undefined {
  const [, backwards, relation, id] = /^(\^?)([a-z][a-z0-9-]*) (.+)$/s.exec(text) ?? [];
  if (relation === undefined || id === undefined) return undefined;
  return { id, relation, direction: backwards === BACKWARDS ? 'in' : 'out' };
}

function modeOf(text: string): Mode | undefined {
  return text === 'diagram' || text === 'outline' ? text : undefined;
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,2}$/.test(text) ? Number(text) : undefined;
}

function readOr<Value>(
  text: string | null,
  read: (text: string) => Value | undefined,
  key: string,
  ignored: string[],
): Value | undefined {
  if (text === null) return undefined;
  const value = read(text);
  if (value === undefined) ignored.push(`${key}=${text.slice(0, 40)}`);
  return value;
}
