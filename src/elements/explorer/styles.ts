/** Styles of the explorer's shell: the bar, and the room with canvas and panel. */
import { css } from 'lit';
import { menuStyles } from './menu-styles.ts';
import { phoneStyles } from './phone-styles.ts';
import { printStyles } from './print.ts';
import { sinceStyles } from './since.ts';

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
    min-height: 30px;
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
    min-height: 30px;
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
    width: 188px;
    max-height: calc(100% - 56px);
    padding: 14px 16px 8px;
    overflow-y: auto;
    scrollbar-width: none;
    /* what passes below it stays below it */
    background: linear-gradient(to right, var(--_canvas) 80%, transparent);
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
  .notice {
    position: absolute;
    inset: 0;
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 10px;
    padding: 24px;
    text-align: center;
    pointer-events: none;
  }
  .notice.solid {
    background: var(--_canvas);
  }
  .coming {
    position: absolute;
    inset: 14px auto auto 50%;
    padding: 6px 14px;
    border: 1px solid var(--_hairline);
    border-radius: 99px;
    background: var(--_surface);
    color: var(--_ink-2);
    transform: translateX(-50%);
  }
  .notice > * {
    max-width: 46ch;
    pointer-events: auto;
  }
  .notice h2 {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: var(--_text-xl);
    letter-spacing: -0.01em;
  }
  .problems {
    text-align: start;
    overflow-wrap: anywhere;
  }
  .ways-back {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 8px;
    margin-top: 6px;
  }
  .drop {
    position: absolute;
    z-index: 7;
    inset: 10px;
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 6px;
    border: 2px dashed var(--_accent);
    border-radius: var(--_radius-l);
    background: color-mix(in srgb, var(--_canvas) 88%, transparent);
    pointer-events: none;
  }
  .drop p {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .drop strong {
    font-size: var(--_text-xl);
    letter-spacing: -0.01em;
  }
  .toast {
    position: absolute;
    z-index: 6;
    inset: auto 0 24px;
    display: flex;
    justify-content: center;
    pointer-events: none;
  }
  .toast span {
    padding: 9px 16px;
    border-radius: var(--_radius-m);
    background: var(--_ink);
    color: var(--_surface);
    box-shadow: var(--_shadow-menu);
    animation: rise var(--_base) var(--_ease-out);
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(8px);
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
    .top {
      gap: 12px;
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
    }
  }
`;

export const explorerStyles = [shell, menuStyles, middling, phoneStyles, sinceStyles, printStyles];
