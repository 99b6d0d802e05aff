/** What is said of the track under the pointer: its name, its life, why it is drawn as uncertain. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Hit } from '../../lanes/hit.ts';
import type { Frame } from '../../lanes/projection.ts';
import { doubtInWords, lifeInWords } from '../../lanes/words.ts';
import { capitalised } from '../shared/words.ts';

export function tip(hit: Hit | undefined): TemplateResult | typeof nothing {
  if (hit?.type !== 'track') return nothing;
  const { track } = hit.track;
  const earlier = track.names.slice(0, -1).map(({ name }) => name);
  const sentences = [
    ...(earlier.length === 0 ? [] : [`once ${earlier.join(', ')}`]),
    lifeInWords(track),
    doubtInWords(track) ?? '',
  ];
  return html`<div class="tip">
    <strong>${track.name}</strong>
    ${sentences.filter((each) => each !== '').map((each) => `${capitalised(each)}. `)}
  </div>`;
}

/** Puts it beside the pointer, inside of the window. */
export function placeTip(
  box: HTMLElement,
  at: { readonly x: number; readonly y: number },
  { width, height }: Frame,
): void {
  const left = Math.min(at.x + 14, width - box.offsetWidth - 8);
  const isLow = at.y + 18 + box.offsetHeight > height;
  box.style.left = `${String(Math.max(4, left))}px`;
  box.style.top = `${String(Math.max(4, isLow ? at.y - box.offsetHeight - 10 : at.y + 18))}px`;
}
