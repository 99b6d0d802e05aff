/** The view on paper: its picture as lines and letters, and how to cite it. Print, or save as PDF. */
import type { TemplateResult } from 'lit';
import { css, html } from 'lit';

export interface PrintSheet {
  readonly title: string;
  /** The address of the picture: a `data:` address of an SVG. */
  readonly picture: string;
  readonly text: string;
}

export function printSheet({ title, picture, text }: PrintSheet): TemplateResult {
  return html`<section class="paper">
    <h1>${title}</h1>
    <img src=${picture} alt=${title} />
    <p>${text}</p>
  </section>`;
}

/** What tells that printing is over; some browsers do not say so themselves, but then the reader goes on. */
const OVER = ['afterprint', 'pointerdown', 'keydown'] as const;

/** Prints once the picture is there, and tells when that is over. */
export async function printed(root: ParentNode): Promise<void> {
  await root.querySelector<HTMLImageElement>('.paper img')?.decode();
  const over = new AbortController();
  await new Promise<void>((done) => {
    for (const type of OVER) window.addEventListener(type, () => done(), { signal: over.signal });
    window.print();
  });
  over.abort();
}

export const printStyles = css`
  .paper {
    display: none;
  }
  @media print {
    /* what is open, as it is: the title, the picture with its key, then all of the panel; nothing that is pressed */
    :host {
      display: block;
      height: auto;
      overflow: visible;
      background: none;
      container-type: normal;
    }
    .skip,
    .toast,
    .question,
    .icons,
    .modes,
    .actions .button:not(.set),
    .title .icon,
    .burger,
    .room .chips,
    .layouts,
    .coming,
    .aside,
    .room stemma-timeline,
    dialog,
    [popover] {
      display: none;
    }
    .top,
    .top:has(.burger) {
      display: flex;
      justify-content: space-between;
      height: auto;
      padding: 0 0 8pt;
      background: none;
    }
    .room,
    .room .middle {
      position: static;
      display: block;
    }
    .room .stage:not(.outlined) {
      align-items: start;
      margin-block: 4mm;
      break-inside: avoid;
    }
    .room .stage.outlined {
      display: block;
      overflow: visible;
    }
    .stage .canvas {
      position: relative;
      inset: auto;
      flex: 1;
      height: 118mm;
      min-width: 0;
    }
    .key {
      --_target: 19px;
      order: -1;
      width: 46mm;
      max-height: none;
      padding: 0 4mm 0 0;
      overflow: visible;
      background: none;
    }
    .side {
      display: block;
      width: auto;
      max-width: 150mm;
      border: 0;
      background: none;
      animation: none;
    }
    :host([printing]) > :not(.paper) {
      display: none;
    }
    :host([printing]) {
      display: block;
      height: auto;
      overflow: visible;
    }
    :host([printing]) .paper {
      display: block;
      color: #000;
      background: #fff;
    }
    .paper h1 {
      margin: 0 0 12pt;
      font: 700 18pt / 1.2 var(--_font);
    }
    .paper img {
      display: block;
      width: 100%;
      max-height: 75vh;
      object-fit: contain;
    }
    .paper p {
      margin-top: 12pt;
      font-size: 9pt;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  }
`;
