/** Styles of the question bar. */
import { css } from 'lit';

export const searchStyles = css`
  :host {
    position: relative;
    min-width: 0;
  }
  .field {
    position: relative;
    display: flex;
    align-items: center;
  }
  .field > .icon {
    position: absolute;
    left: 11px;
    color: var(--_ink-3);
    pointer-events: none;
  }
  input {
    width: 100%;
    height: var(--stemma-field-height, var(--_target, 34px));
    padding: 0 38px 0 35px;
    border: 1px solid var(--_control);
    border-radius: var(--stemma-field-radius, var(--_radius-m));
    background: var(--_surface);
    font-size: 14px;
    text-overflow: ellipsis;
  }
  input::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }
  input:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
    border-radius: var(--stemma-field-radius, var(--_radius-m));
  }
  kbd,
  .clear {
    position: absolute;
    right: 7px;
    display: grid;
    place-items: center;
    min-width: 20px;
    height: 22px;
    color: var(--_ink-3);
  }
  kbd {
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-s);
    font: inherit;
    font-size: var(--_text-s);
    pointer-events: none;
  }
  kbd {
    display: var(--stemma-field-hint, grid);
  }
  .clear {
    width: 24px;
    height: 24px;
    border-radius: var(--_radius-s);
  }
  @media (pointer: coarse) {
    /* smaller letters make some browsers magnify the page around the field */
    input {
      font-size: 16px;
    }
    /* no key, so that there is room for what can be written */
    kbd {
      display: none;
    }
    input:placeholder-shown {
      padding-right: 12px;
    }
    .clear {
      right: 0;
      width: 44px;
      height: 100%;
    }
    .list {
      font-size: 15px;
    }
  }
  .clear:hover {
    background: var(--_surface-2);
    color: var(--_ink);
  }
  .list {
    position: absolute;
    z-index: 4;
    inset: calc(100% + 6px) 0 auto;
    min-width: var(--stemma-field-list, 0);
    max-height: min(440px, 62vh);
    padding: 6px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .list[hidden] {
    display: none;
  }
  li {
    display: flex;
    align-items: center;
    gap: 10px;
    min-height: var(--_target, 34px);
    padding: 4px 10px;
    border-radius: var(--_radius-s);
    cursor: pointer;
  }
  li:hover,
  li[aria-selected='true'] {
    background: var(--_surface-2);
  }
  .sign {
    flex: none;
    display: grid;
    place-items: center;
    width: 24px;
    color: var(--_ink-3);
  }
  .words {
    flex: none;
    max-width: 100%;
    overflow-wrap: anywhere;
    line-height: 1.3;
  }
  li .quiet {
    flex: 1;
    min-width: 0;
    line-height: 1.3;
    text-align: end;
    text-wrap: balance;
  }
  b {
    font-weight: 700;
  }
  .problem,
  .waiting {
    padding: 8px 10px;
    color: var(--_ink-2);
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    li[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
