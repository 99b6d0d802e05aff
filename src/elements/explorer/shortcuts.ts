/** The keys of the explorer as a whole; the diagram has its own. */

export type Shortcut = 'ask' | 'help' | 'next' | 'previous' | 'let-go';

/** What a key asks for; nothing where it is typed text, or somebody else's. */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  if (event.defaultPrevented || event.altKey) return undefined;
  const isTyping = isEditable(event.composedPath()[0]);
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' ? 'ask' : undefined;
  if (event.key === 'F6') return event.shiftKey ? 'previous' : 'next';
  return isTyping ? undefined : KEYS.get(event.key);
}

const KEYS: ReadonlyMap<string, Shortcut> = new Map<string, Shortcut>([
  ['/', 'ask'],
  ['?', 'help'],
  ['Escape', 'let-go'],
]);

function isEditable(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
