/** Styles of the lanes: legend above, picture, what is said of the selection below. */
import { css } from 'lit';

export const lanesStyles = css`
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    height: 480px;
    min-height: 160px;
    contain: content;
    background: var(--_canvas);
    container-type: size;
  }
  .legend {
    flex: none;
    display: flex;
    justify-content: space-between;
    gap: 4px 24px;
    flex-wrap: wrap;
    padding: 10px 28px 6px;
    color: var(--_ink-2);
    font-size: var(--_text-s);
  }
  .owners,
  .forms {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 16px;
    min-width: 0;
  }
  .owners button,
  .rest {
    display: inline-flex;
    align-items: center;
    gap: 7px;
    min-height: 24px;
    border-radius: var(--_radius-s);
  }
  .owners button:hover .owner {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .owner {
    max-width: 26ch;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .swatch {
    width: 20px;
    height: 5px;
    border-radius: 1px;
    background: var(--hue);
  }
  .form {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-height: 24px;
    white-space: nowrap;
    color: var(--_ink-3);
  }
  .toggle {
    padding: 0 8px 0 4px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-s);
    color: var(--_refuted-ink);
  }
  .toggle[aria-pressed='true'] {
    background: var(--_refuted-tint);
    border-color: var(--_refuted);
  }
  .forms svg {
    fill: none;
    stroke: var(--_ink-3);
    stroke-width: 1.25;
  }
  .forms .thick {
    stroke-width: 2;
  }
  .forms .dashed {
    stroke-dasharray: 3 2.5;
  }
  .forms .dotted {
    stroke-dasharray: 1.5 2;
  }
  .forms .head {
    fill: var(--_ink-3);
    stroke: none;
  }
  .forms .dot {
    fill: var(--_canvas);
  }
  .forms .ring {
    stroke: var(--_ink);
    stroke-width: 1.75;
    fill: var(--_canvas);
  }
  .forms .track {
    stroke: var(--_likeness);
    stroke-width: 4.5;
  }
  .forms .vague {
    stroke-width: 3.4;
    stroke-dasharray: 4 3;
    opacity: 0.7;
  }
  .forms .bar {
    stroke: var(--_likeness);
    stroke-width: 2;
  }
  .forms .myth {
    stroke: var(--_refuted);
    stroke-width: 2;
    stroke-dasharray: 5 3;
  }
  .forms .disc {
    fill: var(--_refuted);
    stroke: none;
  }
  .forms .cross {
    stroke: var(--_on-solid);
    stroke-width: 1.75;
  }

  .view {
    position: relative;
    flex: 1;
    min-height: 0;
  }
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
  .tip {
    position: absolute;
    z-index: 1;
    max-width: 300px;
    padding: 7px 10px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-m);
    background: var(--_surface);
    box-shadow: var(--_shadow-menu);
    color: var(--_ink-2);
    font-size: var(--_text-s);
    pointer-events: none;
  }
  .tip strong {
    display: block;
    color: var(--_ink);
  }
  .zoom {
    position: absolute;
    left: 16px;
    bottom: 42px;
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
  slot[name='tools'] {
    position: absolute;
    left: 124px;
    bottom: 42px;
    display: block;
  }
  .instead {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 8px;
    padding: 24px;
    text-align: center;
    color: var(--_ink-3);
  }
  .instead > p {
    max-width: 46ch;
  }

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

  @container (max-width: 720px) {
    .legend {
      flex-wrap: nowrap;
      padding: 8px 12px 4px;
      overflow-x: auto;
      scrollbar-width: none;
    }
    .owners,
    .forms {
      flex-wrap: nowrap;
      flex: none;
    }
    .zoom {
      display: none;
    }
    .descent {
      flex-wrap: wrap;
      gap: 6px 10px;
      padding: 8px 12px;
    }
    .words {
      flex-basis: calc(100% - 48px);
    }
    .parts {
      order: 1;
    }
  }
  @container (max-width: 720px) and (max-height: 460px) {
    .parts,
    .words .quiet {
      display: none;
    }
    .descent {
      flex-wrap: nowrap;
      min-height: 40px;
      padding: 2px 6px 2px 12px;
    }
  }
  @media (pointer: coarse) {
    .parts button,
    .owners button,
    .toggle {
      min-height: 44px;
    }
    .zoom button {
      width: 44px;
      height: 44px;
    }
  }
`;
