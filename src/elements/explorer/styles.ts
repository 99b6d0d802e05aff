/** Styles of the explorer: its shell, and the room with canvas and panel. */
import { css } from 'lit';
import { modalStyles } from '../shared/modal-styles.ts';
import { raised } from '../shared/raised.ts';
import { menuStyles } from './menu-styles.ts';
import { noticeStyles } from './notice-styles.ts';
import { phoneStyles } from './phone-styles.ts';
import { printStyles } from './print.ts';
import { sinceStyles } from './since.ts';
import { topBarStyles } from './top-bar-styles.ts';

const shell = css`
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    height: 640px;
    min-height: 320px;
    overflow: hidden;
    background: var(--_canvas);
    isolation: isolate;
  }
  .skip {
    position: absolute;
    z-index: 5;
    top: 8px;
    left: 8px;
    min-height: var(--_target, 0);
    padding: 8px 14px;
    border-radius: var(--_radius-m);
    background: var(--_ink);
    color: var(--_surface);
  }
  .skip:not(:focus-visible) {
    clip-path: inset(50%);
    pointer-events: none;
  }

  /* the bar at the top */
  .room {
    position: relative;
    flex: 1;
    min-height: 0;
    display: flex;
  }
  .middle {
    position: relative;
    flex: 1;
    min-width: 0;
    display: flex;
    flex-direction: column;
  }
  .stage {
    position: relative;
    flex: 1;
    min-height: 0;
    display: flex;
  }
  .key {
    position: relative;
    flex: none;
    width: max-content; /* counts of a large graph are long */
    min-width: 188px;
    max-width: 232px;
    max-height: calc(100% - 56px);
    padding: 14px 16px 8px;
    overflow-y: auto;
    scrollbar-width: none;
    /* what passes below it stays below it */
    background: linear-gradient(to left, transparent, var(--_canvas) 16px);
  }
  .canvas {
    position: absolute;
    inset: 0;
    height: auto;
  }
  stemma-outline {
    flex: 1;
    min-width: 0;
  }
  .layouts {
    position: absolute;
    left: 124px;
    bottom: 16px;
    color: var(--_ink-2);
  }
  .layouts select {
    appearance: none;
    height: 32px;
    padding: 0 26px 0 10px;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-m);
    background: var(--_surface);
    font: inherit;
    font-size: var(--_text-s);
    cursor: pointer;
  }
  .layouts .icon {
    position: absolute;
    right: 8px;
    top: 9px;
    color: var(--_ink-3);
    pointer-events: none;
  }
  .layouts:hover {
    color: var(--_ink);
  }
  [slot='tools'] .layouts {
    position: static;
  }
  /* beside the buttons that zoom, which are a finger's size too */
  @media (pointer: coarse) {
    .layouts {
      left: 160px;
    }
    .layouts select {
      height: 46px; /* as they are with their border */
      font-size: 14px;
    }
    .layouts .icon {
      top: 16px;
    }
    /* it has more than fits: that it goes on is seen */
    .key {
      max-height: calc(100% - 72px);
      padding-bottom: 24px;
      mask-image: linear-gradient(to top, transparent, #000 28px);
    }
  }
  .side {
    flex: none;
    width: clamp(340px, 28cqi, 372px);
    display: flex;
    border-left: 1px solid var(--_hairline);
    background: var(--_surface);
    animation: slide var(--_base) var(--_ease-out);
  }
  .panel {
    flex: 1;
    min-width: 0;
    min-height: 0;
  }
  .panel:focus-visible {
    outline-offset: -3px;
    border-radius: 0;
  }
  @keyframes slide {
    from {
      opacity: 0;
      transform: translateX(12px);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .side,
    .toast span {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .modes [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .toast span {
      border: 1px solid CanvasText;
    }
  }
`;

/** Between the phone and a wide window: words give way to signs. */
const middling = css`
  :host {
    container-type: inline-size;
  }
  @container (max-width: 1180px) {
    .modes span {
      display: none;
    }
    .side {
      width: 336px;
    }
  }
  @container (max-width: 960px) {
    /* a long title gives way */
    .top {
      grid-template-columns: minmax(0, max-content) minmax(160px, 1fr) max-content;
      gap: 12px;
    }
    .top .brand {
      overflow: hidden;
    }
    .question {
      --stemma-field-list: 400px; /* the field is narrower than what it offers */
    }
    .wordmark {
      display: none;
    }
    .button.lens {
      max-width: 120px;
    }
    .side {
      width: 300px;
    }
    .key {
      width: 164px;
      min-width: 0;
    }
  }
`;

export const explorerStyles = [
  topBarStyles,
  noticeStyles,
  shell,
  raised('[popover]'),
  menuStyles,
  modalStyles,
  middling,
  phoneStyles,
  sinceStyles,
  printStyles,
];
