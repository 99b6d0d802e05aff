/** What the bars of the strip mean, with their numbers. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Timeline } from '../../explorer/index.ts';
import type { Form } from './chart.ts';
import { bar, countForms, FORMS, isLow } from './chart.ts';
import type { Scale } from './scale.ts';

const MEANINGS: Readonly<Record<Form, readonly [one: string, several: string]>> = {
  begins: ['begins', 'begin'],
  changes: ['changes hands', 'change hands'],
  ends: ['ends', 'end'],
};

/** Room for a sign with the space around it, and for a letter, px. */
const SIGN = 34;
const LETTER = 6.2;

/** At the side of the strip where no bar is in its way; nowhere, where one is at both: "■ 34 begin ◨ 2 change hands □ 8 end" */
export function meaning(timeline: Timeline, scale: Scale): TemplateResult | typeof nothing {
  const counts = countForms(timeline.marks);
  const parts = FORMS.flatMap((form) => {
    const count = counts[form];
    return count === 0 ? [] : [{ form, words: `${count} ${MEANINGS[form][count === 1 ? 0 : 1]}` }];
  });
  const width = parts.reduce((sum, { words }) => sum + SIGN + words.length * LETTER, 0);
  const atStart = isLow(timeline, scale, 0, width);
  if (!atStart && !isLow(timeline, scale, scale.width - width, scale.width)) return nothing;
  return html`<p class="means ${atStart ? '' : 'at-end'}">
    ${parts.map(
      ({ form, words }) =>
        html`<span
          ><svg width="13" height="8" aria-hidden="true">${bar(form, undefined, 0.5, 7.5, 12, 7)}</svg> ${words}</span
        >`,
    )}
  </p>`;
}
