/** Styles of the diagram's element: the box, the buttons on it, the menu, and what stands there before and instead. */
import { css } from 'lit';
import { canvasStyles } from '../shared/canvas-styles.ts';
import { paperStyles } from '../shared/paper.ts';
import { raised } from '../shared/raised.ts';

export const graphStyles = [
  raised('.menu'),
  paperStyles,
  canvasStyles,
  css`
    :host {
      position: relative;
      height: 420px;
      min-height: 120px;
      contain: content;
      background: var(--_canvas);
      container-type: size;
      /* as wide as a frame where nothing around says how wide */
      contain-intrinsic-size: 300px;
      min-width: 0;
      border-radius: var(--_radius-l);
    }
    .written {
      position: absolute;
      inset: 0;
      background: var(--_canvas);
      pointer-events: none;
    }
    .canvas.waiting {
      visibility: hidden;
    }

    @container (max-width: 479px) {
      .zoom {
        display: none;
      }
    }

    .arranging {
      position: absolute;
      inset: auto 0 50%;
      color: var(--_ink-3);
      text-align: center;
      pointer-events: none;
      /* most layouts are there before anybody could read it */
      animation: appear var(--_base) 500ms backwards;
    }
    .arranging[hidden] {
      display: none;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }

    .before,
    .instead {
      position: absolute;
      inset: 0;
      display: grid;
      place-content: center;
      justify-items: center;
      gap: 8px;
      padding: 24px;
      text-align: center;
      overflow: auto;
      color: var(--_ink-2);
    }
    .before[hidden],
    .instead[hidden] {
      display: none;
    }
    .before ::slotted(*) {
      max-width: 100%;
      max-height: 100%;
    }
    .instead li {
      max-width: 60ch;
      overflow-wrap: anywhere;
    }

    .menu {
      position: fixed;
      inset: auto;
      width: max-content;
      min-width: 190px;
      max-width: min(320px, calc(100vw - 16px));
      max-height: calc(100vh - 16px);
      margin: 0;
      padding: 6px;
      overflow-y: auto;
      overscroll-behavior: contain;
    }
    .menu[popover='manual'] {
      pointer-events: none;
    }
    .menu .title {
      padding: 5px 10px 6px;
      color: var(--_ink-3);
      font-size: var(--_text-s);
      overflow-wrap: anywhere;
    }
    .menu button {
      display: flex;
      align-items: start;
      gap: 10px;
      width: 100%;
      min-height: var(--_target, 32px);
      padding: 6px 10px;
      border-radius: var(--_radius-s);
    }
    .menu button .icon {
      margin-top: 1px;
      color: var(--_ink-2);
    }
    .menu button:hover,
    .menu button:focus-visible {
      background: var(--_surface-2);
      outline-offset: -2px;
    }
    .menu small {
      display: block;
      color: var(--_ink-3);
      font-size: var(--_text-s);
    }
    .menu .part {
      min-height: 26px;
      padding: 3px 10px 3px 36px;
      color: var(--_ink-2);
    }
    .menu .count {
      margin-left: auto;
      padding-left: 14px;
    }
    @media (pointer: coarse) {
      .menu .part {
        min-height: var(--_target);
      }
      .menu {
        --_target: 44px;
        font-size: 15px;
      }
      .menu .title,
      .menu small {
        font-size: 14px;
      }
      .menu button {
        align-items: center;
      }
    }
    @media (forced-colors: active) {
      .menu button:focus-visible {
        outline: 2px solid Highlight;
      }
    }
  `,
];
