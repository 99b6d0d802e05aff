/** The card of the graph itself, shown while nothing is chosen: what it is, how much, on whose word, where to begin. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { NamedView } from '../../../graph/index.ts';
import type { Counts } from '../../explorer/index.ts';
import { UNKNOWN_YET, waiting } from '../shared/waiting.ts';
import { count, share } from '../shared/words.ts';
import type { Desk } from './desk.ts';
import { way } from './way.ts';

export interface OverviewActions {
  readonly counts: Counts;
  readonly questions: readonly string[];
  /** The names of a large graph are being read: there may be more questions. */
  readonly isReading: boolean;
  /** What it is called. */
  readonly title: string | undefined;
  /** From more than one data set: its layers are listed. */
  readonly isPutTogether: boolean;
  readonly openView: (view: NamedView) => void;
}

export function overviewView(
  desk: Desk,
  { counts, questions, isReading, title, isPutTogether, openView }: OverviewActions,
): TemplateResult {
  const { graph } = desk;
  const { document: info } = graph;
  const sources = graph.sources.size;
  return html`
    <h2 class="title">${title ?? 'This graph'}</h2>
    ${info.about === undefined ? nothing : html`<p class="lead">${info.about}</p>`}
    <dl class="numbers">
      <div>
        <dt>${counts.entities === 1 ? 'entity' : 'entities'}</dt>
        <dd>${count(counts.entities)}</dd>
      </div>
      <div>
        <dt>${counts.claims === 1 ? 'claim' : 'claims'}</dt>
        <dd>${count(counts.claims)}</dd>
      </div>
      <div>
        <dt>sourced</dt>
        <dd>${counts.pending === true ? UNKNOWN_YET : share(counts.sourced, counts.claims)}</dd>
      </div>
    </dl>
    ${
      questions.length === 0 && !isReading
        ? nothing
        : html`<section>
            <h3>Ask</h3>
            <ul class="ways">
              ${questions.slice(0, 5).map((question) => way(question, () => desk.ask(question)))}
            </ul>
            ${isReading ? waiting('Reading the names') : nothing}
          </section>`
    }
    ${
      info.views.length === 0
        ? nothing
        : html`<section>
            <h3>Look at</h3>
            <ul class="ways">
              ${info.views.map((view) => way(view.title, () => openView(view)))}
            </ul>
          </section>`
    }
    ${
      isPutTogether
        ? html`<section>
            <h3>Layers</h3>
            <stemma-layers></stemma-layers>
          </section>`
        : nothing
    }
    ${
      sources === 0
        ? nothing
        : html`<section>
            <h3>Sources <span class="quiet">${count(sources)}</span></h3>
            <stemma-sources></stemma-sources>
          </section>`
    }
    ${info.license === undefined ? nothing : html`<p class="license quiet">Data: ${info.license}</p>`}
  `;
}
