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
