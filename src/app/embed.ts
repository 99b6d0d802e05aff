/**
 * The page of embed.html: one diagram for frames. What follows `#` in its address says what is shown, in the keys of the
 * explorer's addresses. It reads nothing from a network but what the page itself names or allows.
 */
import '../embed/define.ts';
import { DATA_SETS, dataSetById } from '../../graph/index.ts';
import { attributesOf, FIRST_VIEW } from '../explorer/index.ts';
import type { Address } from '../explorer/index.ts';
import type { EmbeddedGraph } from '../embed/graph.ts';
import { explorerAddress, followHash } from './address.ts';
import { allowedSource } from './allowed-source.ts';
import { tellHeight } from './height.ts';

const graph = document.querySelector<EmbeddedGraph>('stemma-graph');
const main = document.querySelector('main');
/** What a link says of a view; where it does, an empty list is meant to be one, and nothing is selected but what it names. */
const ATTRIBUTES = ['focus', 'depth', 'as-of', 'according-to', 'hide', 'layout', 'ask', 'select'];
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['focus', 'according-to', 'hide', 'select']);

if (graph !== null && main !== null) {
  /** What the page itself shows; a link may choose a data set that ships where it shows none, or what `allow-src` admits. */
  const own = graph.getAttribute('src');

  const set = (name: string, value: string | undefined): void => {
    if (value === undefined) graph.removeAttribute(name);
    else graph.setAttribute(name, value);
  };

  const show = ({ data, src, file, look }: Address): void => {
    const isWhole = 'focus' in look;
    const given = new Map(attributesOf({ ...FIRST_VIEW, ...look }, FIRST_VIEW));
    if (isWhole) given.set('layout', look.layout);
    for (const name of ATTRIBUTES) set(name, given.get(name) ?? (isWhole && MAY_BE_EMPTY.has(name) ? '' : undefined));
    set('href', explorerAddress());
    const source = sourceOf(src ?? file ?? data);
    const refused = typeof source === 'object' ? source.refused : undefined;
    notice(main, refused);
    graph.hidden = refused !== undefined;
    if (typeof source === 'string' && graph.getAttribute('src') !== source) graph.setAttribute('src', source);
    if (look.selection !== undefined && refused === undefined) void graph.wake();
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
  });
  tellHeight(main, (main.getAttribute('allow-origins') ?? '').split(/\s+/u).filter(Boolean));
  followHash(show);
}

/** Says in the place of the diagram why there is none, or no longer. */
function notice(main: HTMLElement, words: string | undefined): void {
  main.querySelector('.notice')?.remove();
  if (words === undefined) return;
  const said = document.createElement('p');
  said.className = 'notice';
  said.setAttribute('role', 'alert');
  said.textContent = words;
  main.prepend(said);
}
