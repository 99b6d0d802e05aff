/** Styles of the legend of the lanes. */
import { css } from 'lit';

export const legendStyles = css`
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
`;
