/** `<stemma-layers>`: what the graph was put together from, each part to be taken away and put back. */
import type { TemplateResult } from 'lit';
import { css, html, nothing } from 'lit';
import type { LayerRow, State } from '../../explorer/index.ts';
import { selectLayers } from '../../explorer/index.ts';
import { base } from '../shared/base.ts';
import { icon } from '../shared/icon.ts';
import { Panel } from '../shared/panel.ts';
import { tokens } from '../shared/tokens.ts';
import { counted } from '../shared/words.ts';

const FROM: Readonly<Record<NonNullable<LayerRow['origin']>, string>> = {
  file: 'a file, in this page only',
  address: 'fetched from an address',
  paste: 'pasted, in this page only',
};

/**
 * @summary The layers of the graph: data set, files, what was fetched or pasted; with their counts. Each can be taken
 *   away; what the reader opened before can be put back.
 * @csspart layer - One layer.
 *
 * @example
 * <stemma-explorer id="xen" data="xen"></stemma-explorer>
 * <stemma-layers for="xen"></stemma-layers>
 */
export class LayersElement extends Panel {
  static override styles = [
    tokens,
    base,
    css`
      li {
        display: grid;
        grid-template-columns: 24px minmax(0, 1fr) auto;
        align-items: center;
        gap: 0 8px;
        padding: 9px 0;
      }
      li + li {
        border-top: 1px solid var(--_hairline);
      }
      li > .icon {
        align-self: start;
        margin-top: 2px;
        color: var(--_ink-2);
      }
      .title {
        overflow-wrap: anywhere;
      }
      .counts {
        font-size: var(--_text-s);
      }
      .away .title {
        color: var(--_ink-3);
      }
      .button {
        min-height: var(--_target, 28px);
        padding: 0 9px;
        font-size: var(--_text-s);
      }
    `,
  ];

  protected override slice(current: State): readonly unknown[] {
    return [selectLayers(current)];
  }

  #remove({ source, title }: LayerRow): void {
    this.dispatch({ type: 'departed', source });
    this.announce(`${title} was taken away`);
  }

  #row(row: LayerRow, mayGo: boolean): TemplateResult {
    const { title, origin, entities, claims } = row;
    const counts = `${counted(entities, 'entity', 'entities')}, ${counted(claims, 'claim')}`;
    return html`<li part="layer">
      ${icon(origin === undefined ? 'network' : 'file-text', 16)}
      <div>
        <p class="title">${title}</p>
        <p class="counts quiet">${counts}${origin === undefined ? nothing : `; ${FROM[origin]}`}</p>
      </div>
      ${
        mayGo
          ? html`<button
              class="icon-button"
              type="button"
              aria-label="Take ${title} away"
              title="Take it away"
              @click=${() => this.#remove(row)}
            >
              ${icon('x', 16)}
            </button>`
          : nothing
      }
    </li>`;
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.isConnectedToExplorer) return nothing;
    const rows = selectLayers(this.current);
    const there = new Set(rows.map(({ source }) => source));
    const away = (this.provider?.opened ?? []).filter(({ source }) => !there.has(source));
    return html`<ul>
      ${rows.map((row) => this.#row(row, rows.length > 1))}
      ${away.map(
        ({ source, title }) =>
          html`<li class="away" part="layer">
            ${icon('file-text', 16)}
            <p class="title">${title}</p>
            <button class="button" type="button" @click=${() => this.provider?.addAgain?.(source)}>Add it</button>
          </li>`,
      )}
    </ul>`;
  }
}
