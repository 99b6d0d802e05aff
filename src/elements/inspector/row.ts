/** One claim in a line: its line as in the diagram, the sentence, the speakers. */
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { tallyOf } from '../../explorer/index.ts';
import { claimSentence } from '../shared/claim-sentence.ts';
import { relationLine } from '../shared/drawn.ts';
import { exception, speakerDots } from '../shared/standing.ts';
import type { Desk } from './desk.ts';

export function claimRow(claim: number, desk: Desk): TemplateResult {
  const { graph, reading } = desk;
  const { standing = 'unsourced', certainty } = reading.judge(claim);
  return html`<li
    class="claim"
    @pointerenter=${() => desk.light({ claims: [claim] })}
    @pointerleave=${() => desk.light(undefined)}
  >
    ${relationLine(graph.relationOf(claim), standing, 34)}
    <button class="whole" type="button" @click=${() => desk.openClaim(claim)}>
      ${claimSentence(graph, claim, { standing })}
    </button>
    ${exception(standing, certainty)} ${speakerDots(tallyOf(reading, claim))}
  </li>`;
}
