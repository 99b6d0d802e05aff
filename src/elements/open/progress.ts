/** How far fetching and reading are. */
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { inBytes } from '../shared/words.ts';
import { counted } from '../shared/words.ts';
import type { Phase } from './session.ts';

export function progressView(phase: Exclude<Phase, { type: 'choose' | 'preview' }>): TemplateResult {
  if (phase.type === 'fetching')
    return bar('Fetching', undefined, phase.bytes === 0 ? 'Waiting for an answer …' : `${inBytes(phase.bytes)} so far`);
  if (phase.type === 'taking') return bar('Opening', undefined, 'It is being opened …');
  const { progress } = phase;
  if (progress === undefined) return bar('Reading', undefined, 'It is being read …');
  const { bytes, of, entities, claims } = progress;
  return bar(
    'Reading',
    of === 0 ? undefined : bytes / of,
    `${inBytes(bytes)} of ${inBytes(of)}: ${counted(entities, 'entity', 'entities')}, ${counted(claims, 'claim')}`,
  );
}

function bar(label: string, share: number | undefined, words: string): TemplateResult {
  return html`<div class="progress">
    ${
      share === undefined
        ? html`<progress aria-label=${label}></progress>`
        : html`<progress aria-label=${label} max="1" .value=${share}></progress>`
    }
    <p class="quiet">${words}</p>
  </div>`;
}
