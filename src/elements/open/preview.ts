/** What is in the files: how they were understood, what they hold, what is wrong, and what they share with the open graph. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { STANDARD_VOCABULARY } from '../../../graph/index.ts';
import type { Preview, Sample } from '../../files/index.ts';
import { NOT_TRUE } from '../shared/claim-sentence.ts';
import { icon } from '../shared/icon.ts';
import { relationLook } from '../../look/index.ts';
import { counted } from '../shared/words.ts';
import { holdsView } from './holds.ts';
import { overlapView } from './overlap.ts';
import { problemsView } from './problems.ts';
import type { Reading } from './recognised.ts';
import { recognisedView } from './recognised.ts';
import type { Phase } from './session.ts';

export interface PreviewContext extends Reading {
  /** No graph is open that it could be added to. */
  readonly isEmpty: boolean;
  readonly openTitle: string;
}

export function previewView(preview: Preview, context: PreviewContext): TemplateResult {
  const { kinds, families, relations } = preview.vocabulary;
  const vocabulary = STANDARD_VOCABULARY.extended(kinds, families, relations);
  const sample = ({ subject, relation: id, verb, object, time, isRefuted }: Sample): TemplateResult => {
    const relation = vocabulary.relations.get(id);
    const hue = relation === undefined ? 'other' : relationLook(relation).hue;
    return html`<li>
      <span class="sentence ${isRefuted ? 'struck' : ''}"
        >${isRefuted ? html`<span class="spoken">${NOT_TRUE}</span>` : nothing}${subject}
        <span class="verb hue-${hue}">${verb}</span> ${object}${
          time === undefined ? nothing : html` <span class="time">${time}</span>`
        }</span
      >
    </li>`;
  };
  return html`
    ${recognisedView(preview, context)} ${preview.outcome === 'nothing' ? nothing : holdsView(preview, vocabulary)}
    ${
      preview.samples.length === 0
        ? nothing
        : html`<section>
            <h3>For example</h3>
            <ul class="samples">
              ${preview.samples.map(sample)}
            </ul>
          </section>`
    }
    ${problemsView(preview)} ${context.isEmpty ? nothing : overlapView(preview, context.openTitle)}
  `;
}

export interface FootActions {
  /** What the graph is called that it can be added to; missing where none is open. */
  readonly openTitle: string | undefined;
  readonly accept: (accepts: boolean) => void;
  readonly choose: () => void;
  readonly open: () => void;
  readonly add: () => void;
}

/** What can be done with it. What is faulty is left out only where the reader says so. */
export function previewFoot(
  { preview, accepts }: Extract<Phase, { type: 'preview' }>,
  { openTitle, accept, choose, open, add }: FootActions,
): TemplateResult {
  if (preview.outcome === 'nothing')
    return html`<span class="spacer"></span>
      <button class="button" type="button" @click=${choose}>Choose something else</button>`;
  const mayTake = preview.outcome === 'whole' || accepts;
  return html`
    ${
      preview.outcome === 'whole'
        ? html`<span class="spacer"></span>`
        : html`<label class="accept">
            <input
              type="checkbox"
              .checked=${accepts}
              @change=${(event: Event) => accept((event.currentTarget as HTMLInputElement).checked)}
            />
            <span>Leave out ${counted(preview.leftOutCount, 'faulty item')}</span>
          </label>`
    }
    <button class="button filled" type="button" ?disabled=${!mayTake} @click=${open}>
      ${icon('network', 15)}Open as a new graph
    </button>
    ${
      openTitle === undefined
        ? nothing
        : html`<button class="button add" type="button" ?disabled=${!mayTake} title="Add to ${openTitle}" @click=${add}>
            ${icon('plus', 15)}<span>Add to ${openTitle}</span>
          </button>`
    }
  `;
}
