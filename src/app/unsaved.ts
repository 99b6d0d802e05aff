/** Asks before the page is left while changes are in no file. The question is asked only then: it keeps a page out of the browser's memory of pages. */
import type { Explorer, State } from '../explorer/index.ts';
import { isUnsaved } from '../explorer/index.ts';

export function guardUnsaved(explorer: Explorer): void {
  let isGuarded = false;
  explorer.subscribe((state) => {
    const wanted = hasUnsaved(state);
    if (wanted === isGuarded) return;
    isGuarded = wanted;
    if (wanted) window.addEventListener('beforeunload', ask);
    else window.removeEventListener('beforeunload', ask);
  });
}

/** In this graph, or in one that was open before. */
function hasUnsaved({ log, shelf }: State): boolean {
  return isUnsaved(log) || [...shelf.values()].some((other) => isUnsaved(other));
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
