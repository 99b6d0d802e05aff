/** `<stemma-sources>`: on whose word the graph rests: every source with what it supports and refutes. */
import type { TemplateResult } from 'lit';
import { css, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { timeInWords } from '../../../graph/index.ts';
import type { SourceCount, State } from '../../explorer/index.ts';
import { selectCounts, selectSources, voiceName } from '../../explorer/index.ts';
import { base } from '../shared/base.ts';
import { icon } from '../shared/icon.ts';
import { safeHref, shownAddress } from '../shared/links.ts';
import { Panel } from '../shared/panel.ts';
import { standingStyles } from '../shared/standing.ts';
import { tokens } from '../shared/tokens.ts';
import { UNKNOWN_YET } from '../shared/waiting.ts';
import { count, counted, share } from '../shared/words.ts';

/** Sources that are listed at first, and that come when others are asked for. */
const MANY = 200;

/**
 * @summary The sources, each with what it supports and refutes; pressing one looks according to it alone.
 * @csspart source - One source.
 *
 * @example
 * <stemma-explorer id="xen" data="xen"></stemma-explorer>
 * <stemma-sources for="xen"></stemma-sources>
 */
export class SourcesElement extends Panel {
  static override styles = [
    tokens,
    base,
    standingStyles,
    css`
      .share {
        display: flex;
        justify-content: space-between;
        gap: 12px;
        margin-bottom: 6px;
      }
      meter {
        display: block;
        width: 100%;
        height: 6px;
        border: 0;
        border-radius: 3px;
        background: var(--_surface-2);
      }
      meter::-webkit-meter-inner-element,
      meter::-webkit-meter-bar {
        height: 6px;
        border: 0;
        border-radius: 3px;
        background: var(--_surface-2);
      }
      meter::-webkit-meter-optimum-value {
        border-radius: 3px;
        background: var(--_ink-2);
      }
      meter::-moz-meter-bar {
        border-radius: 3px;
        background: var(--_ink-2);
      }
      .source {
        display: grid;
        grid-template-columns: 24px minmax(0, 1fr) auto;
        gap: 0 8px;
        padding: 12px 0;
        border-top: 1px solid var(--_hairline);
        content-visibility: auto;
        contain-intrinsic-size: auto 76px;
      }
      ul {
        margin-top: 14px;
      }
      .source > .icon {
        margin-top: 2px;
        color: var(--_ink-2);
      }
      .title {
        text-decoration: underline;
        text-decoration-color: var(--_control);
        text-underline-offset: 2.5px;
        overflow-wrap: anywhere;
      }
      .title:hover {
        text-decoration-color: currentColor;
      }
      .byline {
        font-size: var(--_text-s);
      }
      .bears {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 14px;
        grid-column: 2 / -1;
        margin-top: 2px;
        font-size: var(--_text-s);
      }
      .only {
        color: var(--_ink-2);
        text-decoration: underline;
        text-decoration-color: var(--_control);
        text-underline-offset: 2.5px;
      }
      .only[aria-pressed='true'] {
        font-weight: 700;
        color: var(--_ink);
      }
    `,
  ];

  /** How many are listed. @internal */
  @state() protected most = MANY;

  protected override slice(current: State): readonly unknown[] {
    return [selectSources(current), selectCounts(current), current.view.lens];
  }

  #listenTo(id: string): void {
    const { accordingTo } = this.current.view.lens;
    const isAlone = accordingTo.length === 1 && accordingTo[0] === id;
    this.dispatch({ type: 'lens-changed', lens: { accordingTo: isAlone ? [] : [id] } });
  }

  #source({ source, supports, refutes, pending }: SourceCount, index: number): TemplateResult {
    const { graph, view } = this.current;
    const href = safeHref(source.url) ?? safeHref(source.archived);
    const byline = [
      source.author === undefined ? undefined : voiceName(graph, source.author),
      source.publisher,
      source.published === undefined ? undefined : timeInWords(source.published),
    ].filter(Boolean);
    const isAlone = view.lens.accordingTo.length === 1 && view.lens.accordingTo[0] === source.id;
    return html`<li class="source" part="source">
      ${icon('file-text', 16)}
      <div>
        <button class="title" id="title-${index}" type="button" @click=${() => this.select('source', source.id)}>
          ${source.title}
        </button>
        <p class="byline quiet">${byline.join(', ')}</p>
      </div>
      ${
        href === undefined
          ? html`<span></span>`
          : html`<a
              class="icon-button"
              href=${href}
              rel="noopener noreferrer"
              target="_blank"
              aria-label="Open ${source.title} (${shownAddress(href)})"
              >${icon('external-link', 15)}</a
            >`
      }
      <p class="bears">
        <span class="stance supports"
          >${icon('check', 12)}supports ${pending === true ? UNKNOWN_YET : count(supports)}</span
        >
        ${refutes > 0 ? html`<span class="stance refutes">${icon('x', 12)}refutes ${count(refutes)}</span>` : nothing}
        <button
          class="only"
          type="button"
          aria-pressed=${isAlone ? 'true' : 'false'}
          aria-describedby="title-${index}"
          @click=${() => this.#listenTo(source.id)}
        >
          according to it alone
        </button>
      </p>
    </li>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.isConnectedToExplorer) return nothing;
    const { claims, sourced, pending } = selectCounts(this.current);
    const sources = selectSources(this.current);
    const left = sources.length - this.most;
    if (sources.length === 0) return html`<p class="quiet">This graph names no source.</p>`;
    return html`
      <p class="share">
        <span id="share">Claims with a source</span>
        <span
          >${
            pending === true
              ? UNKNOWN_YET
              : html`${share(sourced, claims)}
                  <span class="quiet">${count(sourced)} of ${counted(claims, 'claim')}</span>`
          }</span
        >
      </p>
      <meter aria-labelledby="share" min="0" max=${Math.max(1, claims)} .value=${sourced}></meter>
      <ul>
        ${sources.slice(0, this.most).map((source, index) => this.#source(source, index))}
      </ul>
      ${
        left > 0
          ? html`<button class="only" type="button" @click=${() => (this.most += MANY)}>
              and ${count(left)} more
            </button>`
          : nothing
      }
    `;
  }
}
