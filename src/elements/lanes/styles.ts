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
  .view {
    position: relative;
    flex: 1;
    min-height: 0;
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
    bottom: 42px;
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
  .instead[hidden] {
    display: none; /* it would lie over the canvas and take every click */
  }
  .instead > p {
    max-width: 46ch;
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
  }
  @container (max-width: 900px) {
    .descent {
      flex-wrap: wrap;
      gap: 6px 10px;
      padding: 8px 12px;
    }
    .words {
      flex-basis: calc(100% - 160px);
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
      padding: 4px 6px 4px 12px;
    }
  }
  @media (pointer: coarse) {
    .parts button,
    .owners button,
    .fold,
    .toggle {
      min-height: 44px;
    }
    slot[name='tools'] {
      left: 160px;
    }
  }
  /* beside no buttons */
  @container (max-width: 720px) {
    slot[name='tools'] {
      left: 16px;
    }
  }
`;
