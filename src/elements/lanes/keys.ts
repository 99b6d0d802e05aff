/** The keys that the lanes know, as a table. */
import type { Step } from '../../lanes/walk.ts';

/** What a key asks for. */
export type Command =
  | { readonly type: 'walk'; readonly step: Step }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'pan'; readonly x: number; readonly y: number }
  | { readonly type: 'select' | 'compare' | 'fold' | 'fit' | 'ancestors' | 'descendants' | 'all' | 'leave' };

const ZOOM = 1.4;
const PAN = 80;

const KEYS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['ArrowRight', { type: 'walk', step: 'later' }],
  ['ArrowLeft', { type: 'walk', step: 'earlier' }],
  ['ArrowUp', { type: 'walk', step: 'parent' }],
  ['ArrowDown', { type: 'walk', step: 'child' }],
  ['PageDown', { type: 'walk', step: 'next' }],
  ['PageUp', { type: 'walk', step: 'previous' }],
  ['Home', { type: 'walk', step: 'first' }],
  ['End', { type: 'walk', step: 'last' }],
  ['Enter', { type: 'select' }],
  [' ', { type: 'compare' }],
  ['f', { type: 'fold' }],
  ['a', { type: 'ancestors' }],
  ['d', { type: 'descendants' }],
  ['e', { type: 'all' }],
  ['+', { type: 'zoom', factor: ZOOM }],
  ['=', { type: 'zoom', factor: ZOOM }],
  ['-', { type: 'zoom', factor: 1 / ZOOM }],
  ['0', { type: 'fit' }],
  ['Escape', { type: 'leave' }],
]);

const ALT: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['ArrowDown', { type: 'walk', step: 'next' }],
  ['ArrowUp', { type: 'walk', step: 'previous' }],
]);

const SHIFTED: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['Enter', { type: 'compare' }],
  ['+', { type: 'zoom', factor: ZOOM }],
  ['ArrowRight', { type: 'pan', x: -PAN, y: 0 }],
  ['ArrowLeft', { type: 'pan', x: PAN, y: 0 }],
  ['ArrowDown', { type: 'pan', x: 0, y: -PAN }],
  ['ArrowUp', { type: 'pan', x: 0, y: PAN }],
]);

/** What a key asks for; nothing where it is the page's or the browser's. */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): Command | undefined {
  if (event.ctrlKey || event.metaKey) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.altKey) return event.shiftKey ? undefined : ALT.get(key);
  return (event.shiftKey ? SHIFTED : KEYS).get(key);
}

/** The same for who cannot see a table. */
export const KEY_HELP =
  'Right and left arrow go along what happens on a track, up arrow goes to what it comes from, down arrow to the first that ' +
  'comes from it, page up and page down to what is beside it. Enter selects, space compares with another. ' +
  'F folds and unfolds what comes from it. A shows only what it comes from, D only what comes from it, E everything. ' +
  'Plus, minus and zero zoom. Escape leaves.';
