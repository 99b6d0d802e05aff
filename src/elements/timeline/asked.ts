/** The left of the strip: the date that is looked at in words, and the buttons that change it. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Span } from '../../../graph/index.ts';
import { dayInWords, timeInWords } from '../../../graph/index.ts';
import type { IconName } from '../../look/index.ts';
import { icon } from '../shared/icon.ts';

export interface AskedParts {
  /** EDTF; `undefined` is all of time. */
  readonly asOf: string | undefined;
  /** The two dates, where two are asked for. */
  readonly range: Span | undefined;
  readonly isPlaying: boolean;
  readonly speed: number;
  readonly step: (by: 1 | -1) => void;
  readonly play: () => void;
  readonly faster: () => void;
  readonly toggleRange: () => void;
  readonly clear: () => void;
}

export function asked(parts: AskedParts): TemplateResult {
  const { asOf, range, isPlaying, speed, step, play, faster, toggleRange, clear } = parts;
  const isRange = range !== undefined;
  return html`<div class="asked">
    <p>
      ${isRange ? nothing : html`<span class="quiet">As of</span>`}
      <strong>${asOf === undefined ? 'all of time' : isRange ? rangeInWords(range) : timeInWords(asOf)}</strong>
    </p>
    <div class="buttons" role="group" aria-label="Time">
      ${button('chevron-left', 'Previous change', () => step(-1))}
      ${button('chevron-right', 'Next change', () => step(1))}
      ${button(isPlaying ? 'pause' : 'play', isPlaying ? 'Pause' : 'Play', play)}
      <button class="more" type="button" aria-label="Speed: ${speed} times" title="Speed" @click=${faster}>
        ${speed}×
      </button>
      <button
        class="more"
        type="button"
        aria-label="Between two dates"
        title="Between two dates"
        aria-pressed=${isRange ? 'true' : 'false'}
        @click=${toggleRange}
      >
        <svg class="pair" width="15" height="14" aria-hidden="true">
          <path d="M2.5 1V13M12.5 1V13M5 7H10M8 4.8L10.2 7L8 9.2" />
        </svg>
      </button>
      ${asOf === undefined ? nothing : button('x', 'All of time', clear)}
    </div>
  </div>`;
}

function button(name: IconName, label: string, act: () => void): TemplateResult {
  return html`<button type="button" aria-label=${label} title=${label} @click=${act}>${icon(name, 15)}</button>`;
}

/** "Oct 2007 – Feb 2008"; the days as well where the months are one. */
function rangeInWords({ from, to }: Span): string {
  const [start, end] =
    monthOf(from) === monthOf(to) ? [dayInWords(from), dayInWords(to)] : [monthOf(from), monthOf(to)];
  return `${start} – ${end}`;
}

/** "Oct 2007": enough beside another one; the handles say the days. */
function monthOf(day: number): string {
  return dayInWords(day).split(' ').slice(1).join(' ');
}
