/** How a claim stands, in words and signs: the stamp, the tally of speakers, the sign on a row. */
import type { CSSResult, TemplateResult } from 'lit';
import { css, html, nothing } from 'lit';
import type { Certainty, Standing } from '../../../graph/index.ts';
import type { Tally } from '../../explorer/index.ts';
import type { IconName } from '../../look/index.ts';
import { icon } from './icon.ts';
import { count, counted, listed } from './words.ts';

/** `unknown` is a verdict: nothing says so. */
export type Stamp = Standing | 'unknown' | 'out-of-view';

const STAMPS: Readonly<Record<Stamp, { readonly words: string; readonly icon: IconName }>> = {
  supported: { words: 'Supported', icon: 'check' },
  refuted: { words: 'Refuted: a myth', icon: 'x' },
  disputed: { words: 'Disputed', icon: 'scale' },
  unsourced: { words: 'Stated without a source', icon: 'circle-help' },
  unknown: { words: 'Unknown', icon: 'circle-help' },
  'out-of-view': { words: 'Not in view under this lens', icon: 'eye-off' },
};

/** The stamp of a standing: a word on a tint. */
export function stamp(standing: Stamp, certainty: Certainty = 'certain'): TemplateResult {
  const { words, icon: name } = STAMPS[standing];
  return html`<span class="stamp ${standing}">
    ${icon(name, 14)}${words}${certainty === 'possible' ? html`<span class="possibly">, possibly</span>` : nothing}
  </span>`;
}

/** What a row says of a claim that is not simply supported. */
export function exception(standing: Standing, certainty: Certainty): TemplateResult | typeof nothing {
  if (standing === 'supported' && certainty === 'certain') return nothing;
  const words = { supported: 'possibly', refuted: 'myth', disputed: 'disputed', unsourced: 'no source' }[standing];
  return html`<span class="exception ${standing}">${words}</span>`;
}

/** Filled dots, one for each speaker: who supports and who refutes. More than five are a number alone. */
export function tally({ supporting, refuting }: Tally): TemplateResult {
  if (supporting.length + refuting.length === 0)
    return html`<span class="tally"><i class="dot open"></i> nobody</span>`;
  return html`<span class="tally">
    ${refuting.length > 0 ? side('refuted', refuting, 'refutes', 'refute') : nothing}
    ${supporting.length > 0 ? side('supported', supporting, 'supports', 'support') : nothing}
    ${supporting.length === 0 ? html`<span><i class="dot open"></i> none support</span>` : nothing}
  </span>`;
}

function side(standing: Standing, names: readonly string[], one: string, many: string): TemplateResult {
  return html`<span title=${listed(names)}>
    ${dots(standing, names.length)} ${count(names.length)} ${names.length === 1 ? one : many}
  </span>`;
}

/** Dots alone, for the end of a row; read as "2 speakers". */
export function speakerDots({ supporting, refuting }: Tally): TemplateResult {
  const all = [...refuting, ...supporting];
  return html`<span class="dots" title=${listed(all)}>
    ${refuting.length > 0 ? dots('refuted', refuting.length) : nothing}${
      supporting.length > 0 ? dots('supported', supporting.length) : nothing
    }
    <span class="spoken">${counted(all.length, 'speaker')}</span>
  </span>`;
}

function dots(standing: Standing, many: number): TemplateResult {
  return html`<span class="dots ${standing}" aria-hidden="true"
    >${Array.from({ length: Math.min(many, 5) }, () => html`<i class="dot"></i>`)}</span
  >`;
}

export const standingStyles: CSSResult = css`
  .stamp {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-height: 24px;
    padding: 2px 9px 2px 7px;
    border-radius: var(--_radius-s);
    font-weight: 700;
    color: var(--_ink-2);
    background: var(--_surface-2);
  }
  .stamp.refuted {
    color: var(--_refuted-ink);
    background: var(--_refuted-tint);
  }
  .stamp.supported {
    color: var(--_supported-ink);
    background: var(--_supported-tint);
  }
  .stamp.disputed {
    color: var(--_disputed-ink);
    background: var(--_disputed-tint);
  }
  .stamp .possibly {
    font-weight: 400;
    font-style: italic;
    margin-left: -5px;
  }
  .tally {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 2px 10px;
    color: var(--_ink-2);
    font-size: var(--_text-s);
  }
  .tally > span {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    white-space: nowrap;
  }
  .dots {
    display: inline-flex;
    gap: 3px;
    align-items: center;
  }
  .dot {
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: var(--_ink-3);
  }
  .refuted > .dot {
    background: var(--_refuted);
  }
  .supported > .dot {
    background: var(--_supported-ink);
  }
  .dot.open {
    background: none;
    border: 1.25px solid var(--_ink-3);
  }
  .exception {
    flex: none;
    padding: 0 6px;
    border-radius: var(--_radius-s);
    font-size: var(--_text-s);
    color: var(--_ink-2);
    background: var(--_surface-2);
  }
  .exception.refuted {
    color: var(--_refuted-ink);
    background: var(--_refuted-tint);
  }
  .exception.disputed {
    color: var(--_disputed-ink);
    background: var(--_disputed-tint);
  }
  .stance {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    white-space: nowrap;
  }
  .stance.refutes {
    color: var(--_refuted-ink);
  }
  .stance.supports {
    color: var(--_supported-ink);
  }
  @media (forced-colors: active) {
    .stamp,
    .exception {
      border: 1px solid CanvasText;
    }
    .dot {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
