/** The ways to arrange the diagram, and the field to choose one. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { icon } from '../shared/icon.ts';
import type { Shell } from './shell.ts';

/** The layout that is a view of its own: time runs along it. */
export const LANES = 'lanes';

/** The ways to arrange the diagram. */
const LAYOUTS = [
  { id: 'composed', label: 'Composed', about: 'As its author placed it, or as the diagram composes itself' },
  { id: 'layered', label: 'Layers', about: 'From owner and ancestor down to what is owned and derived' },
  { id: 'force', label: 'Free', about: 'What is related lies close together' },
  { id: 'dagre', label: 'Ranks', about: 'The classic drawing in ranks, by dagre' },
  { id: LANES, label: 'Lineage', about: 'What comes from what, along time' },
] as const;

export function layouts({ state, explorer }: Shell): TemplateResult | typeof nothing {
  if (state.graph.entityCount === 0) return nothing;
  const chosen = (event: Event): void =>
    explorer.dispatch({ type: 'layout-chosen', layout: (event.target as HTMLSelectElement).value });
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
