/** The keys of the explorer as a whole; the diagram has its own. */

export type Shortcut = 'ask' | 'help' | 'share' | 'next' | 'previous' | 'let-go' | 'undo' | 'redo' | 'open' | 'export';

/** What a key asks for; nothing where it is typed text, or somebody else's. */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  if (event.defaultPrevented || event.altKey) return undefined;
  const isTyping = isEditable(event.composedPath()[0]);
  if (event.ctrlKey || event.metaKey) {
    const key = event.key.toLowerCase();
    if (key === 'k') return event.shiftKey ? undefined : 'ask';
    const held = event.shiftKey ? `shift ${key}` : key;
    return FILE_KEYS.get(held) ?? (isTyping ? undefined : LOG_KEYS.get(held));
  }
  if (event.key === 'F6') return event.shiftKey ? 'previous' : 'next';
  return isTyping ? undefined : KEYS.get(event.key);
}

const KEYS: ReadonlyMap<string, Shortcut> = new Map<string, Shortcut>([
  ['/', 'ask'],
  ['?', 'help'],
  ['s', 'share'],
  ['Escape', 'let-go'],
]);

/** With Ctrl, or ⌘, also while one types. */
const FILE_KEYS: ReadonlyMap<string, Shortcut> = new Map<string, Shortcut>([
  ['o', 'open'],
  ['s', 'export'],
]);

/** With Ctrl, or ⌘. */
const LOG_KEYS: ReadonlyMap<string, Shortcut> = new Map<string, Shortcut>([
  ['z', 'undo'],
  ['shift z', 'redo'],
  ['y', 'redo'],
]);

function isEditable(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

/** Whether a dialog lies above everything: where it has lost the focus, its keys come to who lies below. */
export function isBehindDialog(root: ParentNode): boolean {
  const isOpen = (each: Element): boolean =>
    each.matches('dialog[open]') || Boolean(each.shadowRoot?.querySelector('dialog[open]'));
  return [...root.querySelectorAll('dialog, stemma-open, stemma-share, stemma-export')].some(isOpen);
}

/** The views of the graph, of which one is there. */
export const VIEWS = 'stemma-graph, stemma-lanes, stemma-outline';
const REGIONS = ['stemma-search', VIEWS, '.panel', 'stemma-timeline:not([empty])'];

/** What goes, and what is there again in its place, or stands beside it. */
const REPLACED = [
  ['.panel', '.panel'],
  ['.layouts select', '.layouts select'],
  ['.edits', '.lens'],
] as const;

/** Where the focus goes from what is gone: to what took its place, else to the view. */
export function landing(root: ParentNode, gone: Element): HTMLElement | null {
  const [, next = VIEWS] = REPLACED.find(([selector]) => gone.matches(selector)) ?? [];
  return root.querySelector<HTMLElement>(next) ?? root.querySelector<HTMLElement>(VIEWS);
}

/** The region after the one that has the focus, or before it, and around. */
export function regionAfter(root: ParentNode, by: 1 | -1): HTMLElement | undefined {
  const regions = REGIONS.map((selector) => root.querySelector<HTMLElement>(selector)).filter(
    (region) => region !== null,
  );
  const at = regions.findIndex((region) => region.matches(':focus-within'));
  return regions.at((at + by) % regions.length);
}
