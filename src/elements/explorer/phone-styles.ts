/** Styles of the phone's composition. */
import { css } from 'lit';

/** The phone: diagram above, sheet below, everything that can be pressed 44 px high. */
export const phoneStyles = css`
  .top:has(.burger) {
    --_target: 44px;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 8px;
    height: 60px;
    padding: 0 8px 0 14px;
    border-bottom: 0;
    background: none;
  }
  .top:has(.burger) .question {
    --stemma-field-height: 44px;
    --stemma-field-radius: 22px;
    --stemma-field-hint: none;
    position: static;
  }
  .narrow {
    --_target: 44px;
    --_head-top: 0; /* the sheet's handle is room enough above it */
    /* the panels set their own measures from these */
    --stemma-text-s: 14px;
    --stemma-text-m: 15px;
    --stemma-text-l: 17px;
    font-size: 15px;
  }
  .narrow .middle {
    position: absolute;
    inset: 0 0 48.4%;
  }
  .narrow.peek .middle {
    bottom: 96px;
  }
  .narrow .chips {
    position: absolute;
    inset-inline: 12px;
    bottom: calc(48.4% + 12px);
    display: flex;
    gap: 8px;
    overflow-x: auto;
    scrollbar-width: none;
    padding-block: 4px;
  }
  /* above the chips */
  .narrow stemma-graph::part(zoom) {
    bottom: 64px;
  }
  .narrow stemma-lanes.canvas {
    bottom: 56px;
  }
  .narrow.peek .chips {
    bottom: 108px;
  }
  .narrow.full .chips {
    display: none;
  }
  /* a phone that lies, or a window that is magnified: the sheet beside the diagram, for below it there is no room */
  @media screen and (max-height: 480px) and (min-width: 560px) {
    .narrow:is(.half, .full) .middle {
      inset: 0 50% 0 0;
    }
    .narrow.peek .middle {
      bottom: 0;
    }
    .narrow .chips,
    .narrow.peek .chips {
      inset-inline: 12px calc(50% + 12px);
      bottom: 12px;
    }
    .narrow.full .chips {
      display: flex;
    }
    .narrow.peek .chips {
      right: 12px;
    }
    .narrow stemma-sheet {
      inset: 0 0 0 50%;
      height: auto !important; /* it sets its own */
    }
    .narrow.peek stemma-sheet {
      display: none;
    }
    .narrow stemma-sheet::part(handle) {
      display: none;
    }
    .narrow {
      --_head-top: 4px;
    }
  }
  .chips .button {
    flex: none;
    max-width: 46vw;
    min-height: 36px;
    padding: 0 12px;
    border-radius: 99px;
    box-shadow: 0 1px 3px #0000000f;
    font-size: 14px;
  }
  .narrow .outlined {
    overflow: hidden;
  }
  .chips .button {
    min-width: 0;
  }
  /* the lens in words gives way to the others */
  .chips .button:first-child {
    flex: 0 1 auto;
    min-width: 100px;
  }
  .chips .button > span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  /* a finger's height, of which a part is not drawn */
  .chips .button {
    position: relative;
  }
  .chips .button::after {
    content: '';
    position: absolute;
    inset: -4px 0;
  }
  .chips .button:last-child {
    margin-left: auto;
  }
  .chips [aria-pressed='true'] {
    border-color: var(--_accent);
  }
  .aside {
    padding-bottom: 20px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  /* its foot sticks to the edge, and nothing shows below it */
  .aside:has(stemma-lens) {
    padding-bottom: 0;
  }
  .aside-head {
    display: flex;
    justify-content: space-between;
    align-items: center;
    padding: 0 12px 0 20px;
  }
  .aside stemma-legend {
    padding: 0 20px;
  }
`;
