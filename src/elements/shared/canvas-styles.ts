/** What the diagram and the lanes have alike: a canvas that is dragged, and the buttons on it that zoom. */
import { css } from 'lit';

export const canvasStyles = css`
  .canvas {
    position: absolute;
    inset: 0;
    overflow: hidden;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
    -webkit-tap-highlight-color: transparent;
  }
  .canvas:active {
    cursor: grabbing;
  }
  .canvas:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    border-radius: 0;
  }
  .zoom {
    position: absolute;
    left: 16px;
    bottom: 16px;
    display: flex;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-m);
    background: var(--_surface);
    overflow: clip;
  }
  .zoom button {
    display: grid;
    place-items: center;
    width: 32px;
    height: 30px;
    color: var(--_ink-2);
    transition: background-color var(--_fast);
  }
  .zoom button + button {
    border-left: 1px solid var(--_hairline);
  }
  .zoom button:hover {
    background: var(--_surface-2);
    color: var(--_ink);
  }
  .zoom button:focus-visible {
    outline-offset: -3px;
  }
  @media (pointer: coarse) {
    .zoom button {
      width: 44px;
      height: 44px;
    }
  }
`;
