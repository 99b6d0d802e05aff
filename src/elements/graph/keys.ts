/** The keys that the diagram knows, as a table. */
import type { Step } from './walk.ts';

/** What a key asks for. */
export type Command =
  | { readonly type: 'walk'; readonly step: Step }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'pan'; readonly x: number; readonly y: number }
  | { readonly type: 'select' | 'select-claim' | 'expand' | 'fit' | 'menu' | 'leave' };

const ZOOM = 1.25;
const PAN = 60;

const KEYS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['ArrowRight', { type: 'walk', step: 'out' }],
  ['ArrowLeft', { type: 'walk', step: 'in' }],
  ['ArrowDown', { type: 'walk', step: 'next' }],
  ['ArrowUp', { type: 'walk', step: 'previous' }],
  ['Home', { type: 'walk', step: 'first' }],
  ['End', { type: 'walk', step: 'last' }],
  ['Enter', { type: 'select' }],
  [' ', { type: 'expand' }],
  ['e', { type: 'expand' }],
  ['r', { type: 'select-claim' }],
  ['+', { type: 'zoom', factor: ZOOM }],
  ['=', { type: 'zoom', factor: ZOOM }],
  ['-', { type: 'zoom', factor: 1 / ZOOM }],
  ['0', { type: 'fit' }],
  ['ContextMenu', { type: 'menu' }],
  ['Escape', { type: 'leave' }],
]);

const SHIFTED: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['F10', { type: 'menu' }],
  ['Enter', { type: 'select-claim' }],
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
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return (event.shiftKey ? SHIFTED : KEYS).get(key);
}

/** The same for who cannot see a table. */
export const KEY_HELP =
  'Right arrow follows a relation, left arrow goes back along one, up and down choose among relations. ' +
  'Home goes to the start. Enter selects, R selects the relation, E shows what is near. ' +
  'Plus, minus and zero zoom. Shift and F10 open a menu. Escape leaves.';
