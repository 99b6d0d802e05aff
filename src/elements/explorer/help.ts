/** The sheet of gestures, keys and of what the signs mean, behind `?`. */
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { icon } from '../shared/icon.ts';

const GESTURES: readonly (readonly [gesture: string, does: string])[] = [
  ['Press', 'select an entity or a claim'],
  ['Press twice', 'show what is near an entity, or hide it again'],
  ['Press long, or right button', 'menu of an entity, a claim or the diagram'],
  ['Drag', 'move an entity, or the diagram'],
  ['Two fingers, or wheel', 'nearer and farther'],
];

const KEYS: readonly { readonly title: string; readonly rows: readonly (readonly [keys: string, does: string])[] }[] = [
  {
    title: 'Anywhere',
    rows: [
      ['/ or Ctrl K', 'ask a question, or search for a name'],
      ['Ctrl Z', 'undo the last change, or what was dragged; with Shift, do it again'],
      ['F6', 'go on: question, diagram, panel, time'],
      ['S', 'share this view'],
      ['Ctrl O', 'open data: files, or an address'],
      ['Ctrl V', 'open what was copied'],
      ['Ctrl S', 'export the graph'],
      ['?', 'this sheet'],
      ['Esc', 'close what is open, then let go of the selection'],
    ],
  },
  {
    title: 'In the diagram',
    rows: [
      ['→ ←', 'follow a relation out, or back in'],
      ['↑ ↓', 'the next or previous relation of the same entity'],
      ['Home', 'back to what the view is about'],
      ['Enter', 'select the entity; R selects the relation'],
      ['E', 'show what is near it, or hide it again'],
      ['Shift F10', 'menu'],
      ['+ − 0', 'nearer, farther, all of it'],
    ],
  },
  {
    title: 'In the lineage',
    rows: [
      ['→ ←', 'along what happens on a track'],
      ['↑ ↓', 'what it comes from, the first that comes from it'],
      ['Page ↑ ↓', 'the one before or after it'],
      ['Enter', 'select; Space compares with another'],
      ['F', 'fold or unfold what comes from it'],
      ['A D E', 'only what it comes from, only what comes from it, everything'],
    ],
  },
  {
    title: 'On the strip of time',
    rows: [
      ['→ ←', 'the next or previous change'],
      ['Home End', 'the first or last change'],
      ['Delete', 'all of time'],
    ],
  },
];

const SIGNS: readonly (readonly [word: string, meaning: string])[] = [
  ['Supported', 'somebody says so, and nobody in view denies it'],
  ['Refuted', 'somebody denies it, and nobody in view says so: drawn in red, and struck out'],
  ['Disputed', 'some say so, some deny it'],
  ['Unsourced', 'stated without saying who says so'],
  ['Possibly', 'the dates leave it open whether it held at the time you ask for'],
  ['Not in view', 'your lens leaves it out; that says nothing about whether it is true'],
];

function meanings(rows: readonly (readonly [word: string, meaning: string])[]): TemplateResult {
  return html`<dl>
    ${rows.map(
      ([word, meaning]) =>
        html`<dt>${word}</dt>
          <dd>${meaning}</dd>`,
    )}
  </dl>`;
}

export function helpDialog(): TemplateResult {
  return html`<dialog class="help" aria-labelledby="help-title">
    <form method="dialog">
      <h2 id="help-title">Keys and signs</h2>
      <button class="icon-button" aria-label="Close" title="Close">${icon('x', 17)}</button>
    </form>
    <div class="columns">
      <section class="gestures">
        <h3>By mouse or touch</h3>
        ${meanings(GESTURES)}
      </section>
      ${KEYS.map(
        ({ title, rows }) =>
          html`<section>
            <h3>${title}</h3>
            <dl>
              ${rows.map(
                ([keys, does]) =>
                  html`<dt><kbd>${keys}</kbd></dt>
                    <dd>${does}</dd>`,
              )}
            </dl>
          </section>`,
      )}
      <section class="signs">
        <h3>How a claim stands</h3>
        ${meanings(SIGNS)}
      </section>
    </div>
  </dialog>`;
}
