/** Styles of the compositions of a phone, and of a tablet that is held upright. */
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
  /* where the panel is a sheet: its height at half, and what the panels set their own measures from */
  .sheeted {
    --_target: 44px;
    --_half: 48.4%;
    --_head-top: 0; /* the sheet's handle is room enough above it */
    --stemma-text-s: 14px;
    --stemma-text-m: 15px;
    --stemma-text-l: 17px;
    font-size: 15px;
  }
  /* a tablet held upright: what is said of it is wide, and needs less height */
  .sheeted.roomy {
    --_half: 40%;
  }
  .sheeted .middle {
    position: absolute;
    inset: 0 0 var(--_half);
  }
  .sheeted.peek .middle {
    bottom: 96px;
  }
  /* there is nothing to be said of anything */
  .sheeted.bare .middle {
    bottom: 0;
  }
  .sheeted .chips {
    position: absolute;
    inset-inline: 12px;
    bottom: calc(var(--_half) + 12px);
    display: flex;
    gap: 8px;
    overflow-x: auto;
    scrollbar-width: none;
    padding-block: 4px;
  }
  .sheeted.peek .chips {
    bottom: 108px;
  }
  .sheeted.full .chips {
    display: none;
  }
  /* beside the buttons that zoom, in a line with them */
  .sheeted.roomy .chips {
    left: auto;
    margin-bottom: 4px;
  }
  /* above the chips */
  .sheeted.narrow stemma-graph::part(zoom) {
    bottom: 64px;
  }
  .sheeted stemma-lanes.canvas {
    bottom: 56px;
  }
  /* a phone that lies, or a window that is magnified: the sheet beside the diagram, for below it there is no room */
  @media screen {
    .beside:is(.half, .full) .middle {
      inset: 0 50% 0 0;
    }
    .beside.peek .middle {
      bottom: 0;
    }
    .beside .chips,
    .beside.peek .chips {
      inset-inline: 12px calc(50% + 12px);
      bottom: 12px;
    }
    .beside.full .chips {
      display: flex;
    }
    .beside.peek .chips {
      right: 12px;
    }
    .beside stemma-sheet {
      inset: 0 0 0 50%;
      height: auto !important; /* it sets its own */
      border-left: 1px solid var(--_hairline);
      border-radius: 0;
      box-shadow: none;
    }
    .beside.peek stemma-sheet {
      display: none;
    }
    .beside stemma-sheet::part(handle) {
      display: none;
    }
    .beside {
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
  .sheeted .outlined {
    overflow: hidden;
  }
  .chips .button {
    min-width: 0;
  }
  /* the lens in words gives way to the others */
  .narrow .chips .button:first-child {
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
    inset: -5px 0;
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
    --_key-columns: repeat(auto-fit, minmax(200px, 1fr));
    padding: 0 20px;
  }
`;
