/** Styles of the lens. */
import { css } from 'lit';

export const lensStyles = css`
  .body {
    padding: 14px 20px 6px;
  }
  fieldset {
    margin: 0 0 16px;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  legend {
    padding: 0;
    margin-bottom: 6px;
    font-weight: 700;
  }
  .type {
    margin: 8px 0 2px;
    font-size: var(--_text-s);
  }
  .date {
    position: relative;
  }
  .date input {
    width: 100%;
    min-height: var(--_target, 34px);
    padding: 0 40px 0 10px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-m);
    background: var(--_surface);
  }
  .date input::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }
  .date input[aria-invalid='true'] {
    border-color: var(--_ink);
    border-style: dashed;
  }
  .date .icon-button {
    position: absolute;
    top: 2px;
    right: 3px;
  }
  .hint {
    margin-top: 4px;
    font-size: var(--_text-s);
  }
  .wrong {
    color: var(--_ink);
    font-weight: 700;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 9px;
    min-height: var(--_target, 28px);
    cursor: pointer;
  }
  .choice input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .choice > span:nth-of-type(1) {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
    line-height: 1.3;
  }
  .counts {
    display: inline-flex;
    gap: 10px;
    color: var(--_ink-3);
  }
  .counts .refutes {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    color: var(--_refuted-ink);
  }
  .counts > :last-child {
    min-width: 3ch;
    text-align: end;
  }
  .link,
  summary {
    color: var(--_ink-2);
    cursor: pointer;
    border-radius: 3px;
  }
  .link {
    text-decoration: underline;
    text-decoration-color: var(--_control);
    text-underline-offset: 2.5px;
  }
  details {
    margin-bottom: 12px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: var(--_target, 28px);
    padding: 0 8px 0 11px;
    border: 1px solid var(--_hairline);
    border-radius: 99px;
  }
  .chip:hover {
    background: var(--_surface-2);
  }
  footer {
    position: sticky;
    bottom: 0;
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    padding: 10px 20px;
    border-top: 1px solid var(--_hairline);
    background: var(--_surface);
  }
`;
