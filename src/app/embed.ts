/**
 * The page of embed.html: one diagram for frames. What follows `#` in its address says what is shown, in the keys of the
 * explorer's addresses. It reads nothing from a network but what the page itself names or allows.
 */
import '../embed/define.ts';
import { DATA_SETS, dataSetById } from '../../graph/index.ts';
import { attributesOf, FIRST_VIEW } from '../explorer/index.ts';
import type { Address, Selection } from '../explorer/index.ts';
import type { EmbeddedGraph } from '../embed/graph.ts';
import { explorerAddress, followHash } from './address.ts';
import { allowedSource } from './allowed-source.ts';
import { tellHeight } from './height.ts';

const graph = document.querySelector<EmbeddedGraph>('stemma-graph');
const main = document.querySelector('main');
/** Attributes that are lists. */
const LISTS: ReadonlySet<string> = new Set(['focus', 'according-to', 'hide']);

if (graph !== null && main !== null) {
  /** What the page itself shows; a link may choose a data set that ships where it shows none, or what `allow-src` admits. */
  const own = graph.getAttribute('src');
  let selection: Selection | undefined;

  const show = ({ data, src, file, look }: Address): void => {
    const view = 'focus' in look ? look : undefined;
    const given = new Map(view === undefined ? [] : [...attributesOf(view, FIRST_VIEW), ['layout', view.layout]]);
    for (const name of ['focus', 'depth', 'as-of', 'according-to', 'hide', 'layout']) {
      // where a link says how to look, an empty list is meant to be one
      const value = given.get(name) ?? (view !== undefined && LISTS.has(name) ? '' : undefined);
      if (value === undefined) graph.removeAttribute(name);
      else graph.setAttribute(name, value);
    }
    const source = sourceOf(src ?? file ?? data);
    if (typeof source === 'object') notice(main, source.refused);
    else if (graph.getAttribute('src') !== source) graph.setAttribute('src', source);
    ({ selection } = look);
    if (look.question === undefined) graph.removeAttribute('ask');
    else graph.setAttribute('ask', look.question);
    if (selection !== undefined) void graph.wake();
    graph.setAttribute('href', explorerAddress());
  };

  /** The address of what is shown, or a sentence that says why it is not. */
  const sourceOf = (data: string | undefined): string | { readonly refused: string } => {
    if (data === undefined) return own ?? String(DATA_SETS[0]?.url);
    const set = own === null ? dataSetById(data) : undefined;
    return set === undefined ? allowedSource(data, main.getAttribute('allow-src') ?? '') : String(set.url);
  };

  graph.addEventListener('stemma-ready', () => {
    const title = graph.explorer?.state.graph.document.title;
    if (title !== undefined) document.title = title;
    if (selection !== undefined) graph.explorer?.dispatch({ type: 'selected', selection });
  });
  tellHeight(main, (main.getAttribute('allow-origins') ?? '').split(/\s+/u).filter(Boolean));
  followHash(show);
}

/** Says in the place of the diagram why there is none. */
function notice(main: HTMLElement, words: string): void {
  const said = document.createElement('p');
  said.className = 'notice';
  said.setAttribute('role', 'alert');
  said.textContent = words;
  main.querySelector('.notice')?.remove();
  main.prepend(said);
}
