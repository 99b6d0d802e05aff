/** Styles of what is said around an embedded diagram. */
import { css, unsafeCSS } from 'lit';
import { frameCss, TWO_LINES } from '../../look/index.ts';

export const frameStyles = css`
  ${unsafeCSS(frameCss)}
  .head {
    align-items: baseline;
    gap: 0 12px;
  }
  .verdict {
    flex: 1 1 auto;
  }
  .refuted.verdict {
    color: var(--_refuted-ink);
  }
  .supported.verdict {
    color: var(--_supported-ink);
  }
  .disputed.verdict {
    color: var(--_disputed-ink);
  }
  .verdict,
  .as-of {
    color: var(--_ink-2);
  }
  .as-of {
    flex: none;
    margin-inline-start: auto;
    color: var(--_ink-3);
  }
  .caption {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px 20px;
    color: var(--_ink-3);
    font-size: var(--_text-s);
  }
  .said {
    min-width: 0;
  }
  .caption .button {
    flex: none;
  }
  .said p {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .sources a {
    color: var(--_ink-2);
  }
  .touch {
    display: none;
  }
  /* they lie over the picture: where a page only shows it, they come with the reader's hand */
  .frame:not(:hover, :focus-within) .zoom {
    opacity: 0;
  }
  .toolbar {
    flex: none;
    padding: 0 20px 8px;
  }
  .search {
    max-width: 520px;
  }
  .instead-of-canvas {
    position: absolute;
    inset: 0;
  }
  .instead-of-canvas > * {
    box-sizing: border-box;
    width: 100%;
    height: 100%;
    min-height: 0;
    overflow: auto;
  }
  .instead-of-canvas > .outline {
    padding: 4px 20px 16px;
  }
  @media (pointer: coarse) {
    .touch {
      display: inline;
    }
    .mouse {
      display: none;
    }
  }
  @container (max-width: 479px) {
    .head > * {
      max-width: 100%;
    }
    .as-of,
    .verdict {
      flex: none;
      margin-inline-start: 0;
    }
    .caption {
      flex-direction: column;
      align-items: start;
      justify-content: center;
    }
    .said {
      max-width: 100%;
    }
    /* a caption is as high as one with a button */
    .said:only-child .sources {
      ${unsafeCSS(TWO_LINES)}
    }
  }
  @media print {
    :host {
      background: none;
    }
    .zoom,
    .mouse,
    .touch {
      display: none;
    }
  }
`;
