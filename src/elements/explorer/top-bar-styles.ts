/** Styles of the bar at the top. */
import { css } from 'lit';

export const topBarStyles = css`
  .top {
    position: relative;
    z-index: 3;
    flex: none;
    display: grid;
    grid-template-columns: minmax(max-content, 1fr) minmax(200px, 520px) minmax(max-content, 1fr);
    align-items: center;
    gap: 20px;
    height: 52px;
    padding: 0 14px 0 16px;
    border-bottom: 1px solid var(--_hairline);
    background: var(--_surface);
  }
  .brand {
    display: flex;
    align-items: center;
    gap: 9px;
    min-width: 0;
  }
  .wordmark {
    padding-right: 12px;
    border-right: 1px solid var(--_hairline);
    font-size: 17px;
    font-weight: 700;
    letter-spacing: -0.015em;
    line-height: 20px;
  }
  button.title {
    display: flex;
    align-items: center;
    gap: 4px;
    min-width: 0;
    max-width: 260px;
    min-height: var(--_target, 30px);
    padding: 0 6px 0 3px;
    border-radius: var(--_radius-s);
    color: var(--_ink-3);
    font-size: 14px;
  }
  button.title > span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  button.title:hover {
    color: var(--_ink);
  }
  .actions {
    display: flex;
    justify-content: flex-end;
    align-items: center;
    gap: 12px;
  }
  .icons {
    display: flex;
    gap: 1px;
    margin-right: -6px;
  }
  .modes {
    display: inline-flex;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-m);
    background: var(--_surface);
    overflow: clip;
  }
  .modes button {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    justify-content: center;
    min-width: var(--_target, 0);
    min-height: var(--_target, 30px);
    padding: 0 11px;
    color: var(--_ink-2);
  }
  .modes button:hover {
    color: var(--_ink);
  }
  .modes button + button {
    border-left: 1px solid var(--_hairline);
  }
  .modes button:focus-visible {
    outline-offset: -3px;
  }
  .modes [aria-pressed='true'] {
    background: var(--_surface-2);
    color: var(--_ink);
    font-weight: 700;
  }
  /* the bold word takes no more room than the plain one */
  .button.lens {
    max-width: 230px;
  }
  .button.lens > span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .button.lens.set {
    border-color: var(--_accent);
    color: var(--_ink);
  }

  .button.edits {
    position: relative;
  }
  .unsaved {
    width: 7px;
    height: 7px;
    border-radius: 50%;
    background: var(--_accent);
  }

  /* the room */
`;
