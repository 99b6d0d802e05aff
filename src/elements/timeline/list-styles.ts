/** Styles of the list of changes: over the view, or below the strip in the phone's sheet. */
import { css } from 'lit';

export const listStyles = css`
  .list {
    position: absolute;
    z-index: 4;
    right: 12px;
    bottom: calc(100% + 8px);
    width: min(420px, calc(100% - 24px));
    max-height: min(360px, 46vh);
    padding: 10px 14px 12px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .list h3 {
    position: sticky;
    top: -10px;
    display: flex;
    justify-content: space-between;
    align-items: center;
    margin: -10px -14px 0;
    padding: 8px 8px 4px 14px;
    background: var(--_surface);
  }
  .list h4 {
    display: flex;
    align-items: center;
    gap: 6px;
    margin: 8px 0 2px;
  }
  .list li button {
    display: block;
    width: 100%;
    min-height: var(--_target, 0);
    padding: 4px 6px;
    margin-left: -6px;
    border-radius: var(--_radius-s);
  }
  .list li button:hover {
    background: var(--_surface-2);
  }
  .list small {
    display: block;
    color: var(--_ink-3);
    font-size: var(--_text-s);
  }
  :host([stacked]) .list {
    position: static;
    width: 100%;
    max-height: none;
    padding: 4px 0;
    border: 0;
    box-shadow: none;
  }
  :host([stacked]) .list h3 {
    position: static;
    margin: 0;
    padding: 0;
  }
  :host([stacked]) .list h3 button {
    display: none;
  }
`;
