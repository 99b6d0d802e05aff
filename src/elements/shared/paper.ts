/** What a canvas is on paper: the picture that is put beside it while the page is printed. */
import { css } from 'lit';

export const paperStyles = css`
  .canvas > .paper {
    display: none;
  }
  @media print {
    .zoom {
      display: none;
    }
    .printed > :not(.paper) {
      display: none !important;
    }
    .canvas > .paper {
      color-scheme: light;
      display: block;
      inline-size: 100%;
      block-size: 100%;
    }
  }
`;
