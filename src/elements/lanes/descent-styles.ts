/** Styles of what is said of the selected track. */
import { css } from 'lit';

export const descentStyles = css`
  .descent {
    flex: none;
    display: flex;
    align-items: center;
    gap: 16px;
    min-height: 54px;
    padding: 7px 14px 7px 28px;
    border-top: 1px solid var(--_hairline);
    background: var(--_surface);
  }
  .words {
    flex: 1;
    min-width: 0;
  }
  .descent .icon-button {
    flex: none;
  }
  .words .quiet {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: var(--_text-s);
  }
  .line {
    font-size: 14px;
    overflow-wrap: anywhere;
    max-height: 3.2em;
    overflow-y: auto;
  }
  .line .arrow {
    color: var(--_ink-3);
  }
  .line .claim {
    color: var(--_ink-3);
    border-radius: 3px;
  }
  .line .claim:hover {
    color: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 2.5px;
  }
  .parts {
    flex: none;
    display: inline-flex;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-m);
    overflow: clip;
    font-size: var(--_text-s);
  }
  .parts button {
    min-height: 30px;
    padding: 0 10px;
    color: var(--_ink-2);
  }
  .parts button + button {
    border-left: 1px solid var(--_hairline);
  }
  .parts button:focus-visible {
    outline-offset: -3px;
  }
  .parts [aria-pressed='true'] {
    background: var(--_surface-2);
    color: var(--_ink);
    font-weight: 700;
  }
  .fold {
    flex: none;
    min-height: 30px;
    padding: 0 10px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-m);
    color: var(--_ink-2);
    font-size: var(--_text-s);
    white-space: nowrap;
  }
  .fold:hover {
    background: var(--_surface-2);
    color: var(--_ink);
  }
  .fold[aria-pressed='true'] {
    background: var(--_surface-2);
    font-weight: 700;
  }
`;
