/** The ways to arrange the diagram, and the field to choose one. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { LayoutId } from '../../../graph/index.ts';
import { layoutById } from '../../../graph/index.ts';
import { icon } from '../shared/icon.ts';
import type { Shell } from './shell.ts';

/** The ways to arrange the diagram. */
const LAYOUTS = [
  { id: 'composed', label: 'Composed', about: 'As its author placed it, or as the diagram composes itself' },
  { id: 'layered', label: 'Layers', about: 'From owner and ancestor down to what is owned and derived' },
  { id: 'force', label: 'Free', about: 'What is related lies close together' },
  { id: 'dagre', label: 'Ranks', about: 'The classic drawing in ranks, by dagre' },
  { id: 'lineage', label: 'Lineage', about: 'What comes from what, along time' },
] as const satisfies readonly { readonly id: LayoutId; readonly label: string; readonly about: string }[];

export function layouts({ state, explorer }: Shell): TemplateResult | typeof nothing {
  if (state.graph.entityCount === 0) return nothing;
  const chosen = (event: Event): void => {
    const layout = layoutById((event.target as HTMLSelectElement).value);
    if (layout !== undefined) explorer.dispatch({ type: 'layout-chosen', layout });
  };
  return html`<span class="layouts">
    <select aria-label="Layout" @change=${chosen}>
      ${LAYOUTS.map(
        ({ id, label, about }) =>
          html`<option value=${id} title=${about} ?selected=${state.view.layout === id}>${label}</option>`,
      )}
    </select>
    ${icon('chevron-down', 14)}
  </span>`;
}
