/** Styles that all elements share: text, buttons, rows, hairlines, the focus ring, and what only a screen reader reads. */
import { css } from 'lit';

export const base = css`
  /* what texts would inherit from the page around ends here */
  :host {
    all: initial;
    color-scheme: inherit;
    pointer-events: inherit;
    visibility: inherit;
    direction: ltr;
    display: block;
    box-sizing: border-box;
    color: var(--_ink);
    font: var(--_text-m) / var(--_leading) var(--_font);
    font-variant-numeric: tabular-nums;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    /* colours mean something here, on paper too */
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  :host([hidden]) {
    display: none;
  }
  /* the page's own words are its own matter */
  :host(:dir(rtl)) ::slotted(*) {
    direction: rtl;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2,
  h3,
  h4 {
    font-size: var(--_text-m);
    font-weight: 700;
    line-height: var(--_leading);
  }
  .icon {
    flex: none;
    display: block;
  }
  .quiet {
    color: var(--_ink-3);
  }
  .spoken {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* what can be pressed */
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    cursor: pointer;
    touch-action: manipulation;
  }
  button:is(:disabled, [aria-disabled='true']) {
    cursor: default;
    color: var(--_ink-3);
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_control);
    text-decoration-thickness: 1px;
    text-underline-offset: 2.5px;
  }
  a:hover {
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: var(--_radius-s);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 7px;
    min-width: var(--_target, 0);
    min-height: var(--_target, 32px);
    padding: 0 11px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-m);
    background: var(--_surface);
    color: var(--_ink-2);
    white-space: nowrap;
    text-decoration: none;
    transition:
      background-color var(--_fast),
      border-color var(--_fast);
  }
  .button:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--_surface-2);
    color: var(--_ink);
  }
  .button.filled {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_surface);
  }
  .button.filled:is(:disabled, [aria-disabled='true']) {
    border-color: var(--_hairline);
    background: var(--_surface-2);
    color: var(--_ink-3);
  }
  .button.filled:hover:not(:disabled, [aria-disabled='true']) {
    background: var(--_ink-2);
    border-color: var(--_ink-2);
    color: var(--_surface);
  }
  .icon-button {
    display: inline-grid;
    place-items: center;
    width: var(--_target, 30px);
    height: var(--_target, 30px);
    border-radius: var(--_radius-m);
    color: var(--_ink-2);
    transition: background-color var(--_fast);
  }
  .icon-button:hover {
    background: var(--_surface-2);
    color: var(--_ink);
  }
  .name {
    cursor: pointer;
    border-radius: 3px;
  }
  .name:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2.5px;
  }

  @media (forced-colors: active) {
    .button,
    .icon-button {
      border: 1px solid ButtonText;
    }
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;

/** The blocks of the panels at the side: sections between hairlines, with a heading and perhaps a remark at right. */
export const sections = css`
  section {
    padding: var(--_space-4) 0;
    border-top: 1px solid var(--_hairline);
  }
  .headline + section,
  .head + section {
    margin-top: var(--_space-4);
  }
  section > p + h3 {
    margin-top: var(--_space-4);
  }
  section > h3 {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: var(--_space-3);
    margin-bottom: var(--_space-2);
  }
  section > h3 > .quiet {
    font-weight: 400;
  }
  .eyebrow {
    color: var(--_ink-3);
  }
  .lead {
    margin-top: var(--_space-2);
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }
  .more {
    margin-top: var(--_space-2);
    color: var(--_ink-2);
    text-decoration: underline;
    text-decoration-color: var(--_control);
    text-underline-offset: 2.5px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    padding-top: var(--_space-4);
  }
`;
