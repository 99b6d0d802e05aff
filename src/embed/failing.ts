/** What a shell says when its document cannot be had. */
import type { GraphEvents } from '../elements/graph/events.ts';
import { fallbackOf } from '../elements/shared/fallback.ts';
import { Unavailable } from './document.ts';
import { box, slot } from './frame.ts';

/** Whether the author wrote something for this case, and nothing else in place of the message. */
export function hasInstead(shell: HTMLElement): boolean {
  return fallbackOf(shell).length > 0 && shell.querySelector(':scope > [slot=error]') === null;
}

/** Tells the page; and the reader, where what the author wrote does not. */
export function tell(shell: HTMLElement, picture: HTMLElement, error: unknown): void {
  const message = error instanceof Unavailable ? sentence(error) : `This diagram could not be drawn: ${String(error)}`;
  const detail: GraphEvents['stemma-error']['detail'] = {
    problems: [{ code: 'data-unreachable', severity: 'error', message }],
  };
  shell.dispatchEvent(new CustomEvent('stemma-error', { detail, bubbles: true, composed: true }));
  if (hasInstead(shell)) return;
  const note = box('');
  note.style.padding = '12px 16px';
  note.setAttribute('role', 'alert');
  const instead = slot('error');
  instead.textContent = message;
  note.append(instead);
  picture.replaceChildren(note);
}

function sentence({ message: address, why }: Unavailable): string {
  switch (why) {
    case 'unreachable':
      return `${address} could not be fetched. Its server must be reachable and allow this page to read it (CORS).`;
    case 'too-large':
      return `${address} is larger than 8 MiB.`;
    default:
      return `${address} could not be fetched: the server answered ${String(why)}.`;
  }
}
