/** The bar at the top: mark and data set, the question, diagram or outline, the lens, theme, share and help. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { LayoutId } from '../../../graph/index.ts';
import { isOpen } from '../../../graph/index.ts';
import type { Mode } from '../../explorer/index.ts';
import { COMPOSED, lensInWords, LINEAGE, titleOf as nameOf } from '../../explorer/index.ts';
import type { IconName } from '../../look/index.ts';
import { icon, mark } from '../shared/icon.ts';
import { giveFocusBack, isOpened, openerOf, placePopover } from '../shared/popover.ts';
import { graphMenu } from './graph-menu.ts';
import { editsButton } from './edits-button.ts';
import { sameButton } from './same-button.ts';
import type { Shell } from './shell.ts';

export function topBar(shell: Shell): TemplateResult {
  const { narrow } = shell.composition;
  return html`<header class="top" part="top">
    <div class="brand">
      <span class="mark">${mark(26)}</span>
      ${narrow ? html`<span class="spoken">Stemma</span>` : html`<span class="wordmark">Stemma</span>`}
      ${narrow ? nothing : title(shell)}
    </div>
    <stemma-search class="question"></stemma-search>
    ${narrow ? narrowActions(shell) : wideActions(shell)}
  </header>`;
}

/** The title of what is open, and the way to another. */
function title(shell: Shell): TemplateResult {
  return html`<button class="title" type="button" popovertarget="graphs" aria-haspopup="true">
      <span>${titleOf(shell)}</span>${icon('chevron-down', 14)}
    </button>
    <div id="graphs" class="menu" popover @beforetoggle=${giveFocusBack} @toggle=${place('start')}>
      ${graphMenu(shell)}
    </div>`;
}

export function titleOf({ state, loading }: Shell): string {
  const own = nameOf(state);
  if (own !== undefined) return own;
  return loading.status === 'loading' || loading.status === 'failed' ? loading.title : 'No graph';
}

function wideActions(shell: Shell): TemplateResult {
  return html`<div class="actions">
    ${modes(shell)} ${lensButton(shell)} ${sameButton(shell)} ${editsButton(shell, place('end'))}
    <div class="icons">
      <button
        class="icon-button"
        type="button"
        aria-label=${themeLabel(shell)}
        title=${themeLabel(shell)}
        @click=${shell.toggleTheme}
      >
        ${icon(shell.dark ? 'sun' : 'moon', 17)}
      </button>
      <button
        class="icon-button"
        type="button"
        aria-label="Share this view"
        title="Share this view: link, embed, picture, citation (S)"
        aria-haspopup="dialog"
        @click=${shell.share}
      >
        ${icon('share-2', 17)}
      </button>
      <button
        class="icon-button"
        type="button"
        aria-label="Help and keys"
        title="Help and keys (?)"
        @click=${shell.help}
      >
        ${icon('circle-help', 17)}
      </button>
    </div>
  </div>`;
}

function modes({ state, choose }: Shell): TemplateResult {
  const mode = (id: Mode, label: string, name: IconName): TemplateResult =>
    html`<button
      type="button"
      aria-pressed=${state.view.mode === id ? 'true' : 'false'}
      title=${label}
      @click=${() => choose(id)}
    >
      ${icon(name, 16)}<span>${label}</span>
    </button>`;
  return html`<div class="modes" role="group" aria-label="View">
    ${mode('diagram', 'Diagram', 'network')}${mode('outline', 'Outline', 'list-tree')}
  </div>`;
}

function lensButton({ state, lensOpen, setLensOpen }: Shell): TemplateResult {
  const words = lensInWords(state.view.lens, state.graph);
  return html`<button
      class="button lens ${isOpen(state.view.lens) ? '' : 'set'}"
      type="button"
      popovertarget="lens"
      aria-haspopup="dialog"
      aria-label="Lens: ${words}"
      title="Lens: whom to listen to, as of when, and without what"
    >
      ${icon('funnel', 15)}<span>${words}</span>
    </button>
    <div
      id="lens"
      class="menu lens-menu"
      popover
      role="dialog"
      aria-label="Lens"
      @beforetoggle=${(event: Event) => {
        giveFocusBack(event);
        setLensOpen(isOpened(event));
      }}
      @toggle=${place('end')}
    >
      ${lensOpen ? html`<stemma-lens></stemma-lens>` : nothing}
    </div>`;
}

/** On a phone all of it is behind one button. */
function narrowActions(shell: Shell): TemplateResult {
  const row = (name: IconName, words: string, go: () => void, isCurrent = false): TemplateResult =>
    html`<button
      class="menu-row"
      type="button"
      aria-current=${isCurrent ? 'true' : nothing}
      popovertarget="everything"
      popovertargetaction="hide"
      @click=${go}
    >
      ${icon(name, 18)} <span class="words">${words}</span> ${isCurrent ? icon('check', 16) : nothing}
    </button>`;
  const { mode, layout } = shell.state.view;
  const isLanes = layout === LINEAGE;
  const show = (next: Mode, layout?: LayoutId): void => {
    if (layout !== undefined) shell.explorer.dispatch({ type: 'layout-chosen', layout });
    shell.choose(next);
  };
  return html`<button class="icon-button burger" type="button" aria-label="Menu" popovertarget="everything">
      ${icon('menu', 22)}
    </button>
    <div id="everything" class="menu" popover @beforetoggle=${giveFocusBack} @toggle=${place('end')}>
      ${row('network', 'Diagram', () => show('diagram', isLanes ? COMPOSED : undefined), mode === 'diagram' && !isLanes)}
      ${row('git-branch', 'Lineage along time', () => show('diagram', LINEAGE), mode === 'diagram' && isLanes)}
      ${row('list-tree', 'Outline', () => show('outline'), mode === 'outline')}
      <hr />
      ${row(shell.dark ? 'sun' : 'moon', themeLabel(shell), shell.toggleTheme)}
      ${row('share-2', 'Share this view', shell.share)} ${row('circle-help', 'Help', shell.help)}
      <hr />
      ${graphMenu(shell)}
    </div>`;
}

function themeLabel({ dark }: Shell): string {
  return dark ? 'Light colours' : 'Dark colours';
}

/** Puts a popover beside the button that opened it. */
function place(align: 'start' | 'end'): (event: Event) => void {
  return (event) => {
    const popover = event.currentTarget as HTMLElement;
    const button = openerOf(popover);
    if (isOpened(event) && button !== null) placePopover(popover, button, align);
  };
}
