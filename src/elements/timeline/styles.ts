/** Styles of the strip of time. */
import { css } from 'lit';

export const timelineStyles = css`
  :host {
    position: relative;
    flex: none;
    display: flex;
    gap: 12px;
    height: 72px;
    padding: 0 16px 0 18px;
    border-top: 1px solid var(--_hairline);
    background: var(--_canvas);
    container-type: inline-size;
  }
  :host([empty]) {
    display: none;
  }
  :host([stacked]) {
    flex-wrap: wrap;
    height: auto;
    padding-inline: 20px;
    border-top: 0;
    background: none;
  }
  :host([stacked]) .asked {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 8px;
    width: 100%;
    padding: 0;
  }
  :host([stacked]) .buttons {
    width: 100%;
  }
  :host([stacked]) .track {
    flex: 0 0 100%;
    height: 72px;
    margin-top: 14px;
  }
  /* above the handle, where it has the whole width */
  :host([stacked]) .sentence {
    top: -20px;
    max-width: 100%;
  }
  .asked {
    flex: none;
    width: 182px;
    padding-top: 7px;
  }
  .asked p {
    line-height: 22px;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .buttons {
    display: flex;
    gap: 4px;
    margin-top: 5px;
  }
  .buttons button {
    display: inline-grid;
    place-items: center;
    min-width: 26px;
    height: 26px;
    padding: 0 4px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-s);
    background: var(--_surface);
    color: var(--_ink-2);
    font-size: var(--_text-xs);
  }
  .buttons button:hover {
    background: var(--_surface-2);
    color: var(--_ink);
  }
  .buttons [aria-pressed='true'] {
    border-color: var(--_ink);
    color: var(--_ink);
  }
  .buttons svg.pair {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }

  .track {
    position: relative;
    flex: 1;
    min-width: 0;
    touch-action: pan-y;
    cursor: pointer;
    user-select: none;
    -webkit-user-select: none;
  }
  .chart {
    position: absolute;
    left: 0;
    top: 0;
    display: block;
    overflow: visible;
  }
  .chart text {
    fill: var(--_ink-3);
    font: var(--_text-s) var(--_font);
    font-variant-numeric: tabular-nums;
  }
  .axis line {
    stroke: var(--_control);
    stroke-width: 1;
  }
  .hatch {
    stroke: var(--_hairline);
    stroke-width: 1.5;
  }
  .begins {
    fill: var(--hue, var(--_ink-2));
  }
  .ends {
    fill: var(--_canvas);
    stroke: var(--hue, var(--_ink-2));
    stroke-width: 1.2;
  }
  .band {
    position: absolute;
    top: 0;
    height: 50px;
    background: var(--_ink);
    opacity: 0.07;
    pointer-events: none;
  }
  .handle {
    position: absolute;
    top: 1px;
    width: 20px;
    height: 56px;
    margin-left: -10px;
    cursor: ew-resize;
    touch-action: none;
    border-radius: var(--_radius-s);
  }
  .handle::before {
    content: '';
    position: absolute;
    left: 9.25px;
    top: 14px;
    width: 1.5px;
    height: 34px;
    background: var(--_ink);
  }
  .handle::after {
    content: '';
    position: absolute;
    left: 5.5px;
    top: 43.5px;
    width: 6px;
    height: 6px;
    border: 1.5px solid var(--_ink);
    border-radius: 50%;
    background: var(--_canvas);
  }
  .handle svg {
    position: relative;
    display: block;
  }
  .handle .grip {
    fill: var(--_ink);
  }
  .handle .lines {
    stroke: var(--_canvas);
    stroke-width: 1.5;
  }
  .handle.idle {
    opacity: 0.45;
  }
  .handle:focus-visible {
    outline-offset: 1px;
  }
  .sentence {
    position: absolute;
    top: 3px;
    max-width: min(46ch, 60%);
    padding: 1px 6px;
    border-radius: var(--_radius-s);
    background: color-mix(in srgb, var(--_canvas) 88%, transparent);
    color: var(--_ink-2);
    font-size: var(--_text-s);
    text-align: start;
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .waiting {
    position: absolute;
    top: 26px;
    left: 0;
  }
  .means {
    position: absolute;
    top: 4px;
    left: 0;
    display: flex;
    gap: 14px;
    color: var(--_ink-3);
    font-size: var(--_text-xs);
    white-space: nowrap;
    pointer-events: none;
  }
  .means.at-end {
    left: auto;
    right: 20px;
  }
  .means svg {
    margin-right: 3px;
  }
  .sentence:hover {
    color: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 2.5px;
  }

  @container (max-width: 560px) {
    :host(:not([stacked])) .asked {
      width: 118px;
    }
    :host(:not([stacked])) .more {
      display: none;
    }
  }
  @media (pointer: coarse) {
    .handle {
      width: 44px;
      margin-left: -22px;
      padding-left: 12px;
    }
    .handle::before {
      left: 21.25px;
    }
    .handle::after {
      left: 17.5px;
    }
    :host {
      height: 88px;
    }
    /* six buttons, or three in a narrow strip */
    .asked {
      width: 284px;
    }
    .buttons button {
      min-width: 44px;
      height: 44px;
      font-size: 14px;
    }
  }
  @media (pointer: coarse) {
    @container (max-width: 560px) {
      :host(:not([stacked])) .asked {
        width: 156px;
      }
    }
  }
  @media (forced-colors: active) {
    .handle::before,
    .handle::after {
      background: CanvasText;
    }
    .band {
      border: 1px solid Highlight;
    }
  }
`;
