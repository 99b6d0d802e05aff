/** The menu behind the title: the graphs that ship, and the views and stories of the one that is open. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { NamedView } from '../../../graph/index.ts';
import { viewOf } from '../../explorer/index.ts';
import { icon } from '../shared/icon.ts';
import type { Shell } from './shell.ts';

/** Where what the reader opened is from. */
const FROM = {
  file: 'Opened from a file; in this page only',
  address: 'Fetched from an address',
  paste: 'Pasted; in this page only',
} as const;

export function graphMenu(shell: Shell): TemplateResult {
  const { views } = shell.state.graph.document;
  return html`
    ${
      shell.sets.length + shell.opened.length > 1
        ? html`<h2>Graphs</h2>
            ${shell.sets.map((set) => row(set.title, () => shell.openData(set.id), set.about, set.id === shell.data))}
            ${shell.opened.map(({ source, title, origin }) => {
              const isOpen = shell.data === undefined && shell.state.layers[0]?.source === source;
              return row(title, () => shell.openAgain(source), FROM[origin ?? 'file'], isOpen);
            })}`
        : nothing
    }
    ${row('Open data …', shell.openFiles, 'Files, an address; dropping and pasting work too')}
    ${row('Export …', shell.exportGraph, 'What is shown, what is chosen, or all of it')}
    <hr />
    ${
      views.length > 0
        ? html`<h2>Views</h2>
            ${views.map((view) => row(view.title, () => open(shell, view)))}`
        : nothing
    }
    ${row('Changes', shell.showEdits)} ${row('The same thing twice?', shell.showSame)}
    ${row('About this graph', shell.showAbout)}
  `;
}

function open({ explorer, state }: Shell, view: NamedView): void {
  explorer.dispatch({ type: 'view-opened', view: viewOf(view, state.graph) });
}

function row(title: string, go: () => void, about?: string, current = false): TemplateResult {
  return html`<button class="menu-row" type="button" aria-current=${current ? 'true' : nothing} @click=${closing(go)}>
    <span class="words">
      <span>${title}</span>
      ${about === undefined ? nothing : html`<span class="quiet">${about}</span>`}
    </span>
    ${current ? icon('check', 16) : nothing}
  </button>`;
}

/** Does it, and closes the menu that it is in. */
function closing(go: () => void): (event: Event) => void {
  return (event) => {
    (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]')?.hidePopover();
    go();
  };
}
