/** Styles of the sheet for sharing. */
import { css } from 'lit';

export const shareStyles = css`
  :host {
    display: contents;
  }
  dialog {
    width: min(860px, calc(100vw - 32px));
    max-height: calc(100dvh - 32px);
    padding: 18px 24px 22px;
  }
  form {
    display: flex;
    justify-content: space-between;
    align-items: center;
    margin-bottom: 14px;
  }
  h2 {
    font-size: var(--_text-xl);
    letter-spacing: -0.015em;
  }
  .columns {
    display: grid;
    grid-template-columns: 300px minmax(0, 1fr);
    gap: 20px 28px;
  }
  .parts {
    display: grid;
    gap: 18px;
    align-content: start;
    min-width: 0;
  }
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    align-content: start;
    min-width: 0;
  }
  h3 {
    display: flex;
    justify-content: space-between;
    align-items: center;
    min-height: 26px;
  }
  .frame {
    display: grid;
    place-items: center;
    aspect-ratio: 4 / 3;
    padding: 10px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-m);
    background: var(--_canvas);
    text-align: center;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
  }
  .frame img {
    width: 100%;
    height: 100%;
    object-fit: contain;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .picture .row > * {
    flex: 1;
  }
  .row > .quiet {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
    font-size: var(--_text-s);
  }
  section > .quiet {
    font-size: var(--_text-s);
  }
  .refusal {
    grid-column: 1 / -1;
    color: var(--_refuted-ink);
  }
  input,
  pre {
    min-width: 0;
    margin: 0;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-m);
    background: var(--_surface-2);
    color: var(--_ink-2);
    font:
      var(--_text-s) / 1.5 ui-monospace,
      'SF Mono',
      Menlo,
      Consolas,
      'Noto Sans Mono',
      monospace;
  }
  input {
    flex: 1;
    height: var(--_target, 32px);
    padding: 0 10px;
    text-overflow: ellipsis;
  }
  pre {
    max-height: 118px;
    padding: 8px 10px;
    overflow: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  pre.prose {
    font: var(--_text-m) / var(--_leading) var(--_font);
  }
  .forms {
    display: inline-flex;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-m);
    overflow: clip;
    font-weight: 400;
  }
  .forms button {
    min-height: var(--_target, 24px);
    padding: 0 10px;
    color: var(--_ink-2);
    font-size: var(--_text-s);
  }
  .forms button + button {
    border-left: 1px solid var(--_hairline);
  }
  .forms [aria-pressed='true'] {
    background: var(--_surface-2);
    color: var(--_ink);
    font-weight: 700;
  }
  .forms button:focus-visible {
    outline-offset: -3px;
  }
  .button {
    min-width: 92px;
  }
  @media (max-width: 760px) {
    dialog {
      padding: 14px 18px 24px;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .picture {
      order: 2;
    }
  }
`;
