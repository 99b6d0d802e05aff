/** How every dialog looks: a sheet of paper above the page; on a phone it lies at the bottom edge, as wide as the screen. */
import { css } from 'lit';
import { raised } from './raised.ts';

/** To be listed after the styles that give a dialog its width, so that a phone has its own. */
export const modalStyles = [
  raised('dialog'),
  css`
    dialog {
      overscroll-behavior: contain;
    }
    dialog::backdrop {
      background: #0b0c0e66;
    }
    @media (max-width: 600px) {
      dialog {
        --_target: 44px;
        width: 100vw;
        max-width: 100vw;
        max-height: 92dvh;
        margin: auto 0 0;
        border-width: 0;
        border-radius: var(--_radius-sheet) var(--_radius-sheet) 0 0;
        --_text-s: 14px;
        --_text-m: 15px;
        font-size: 15px;
      }
    }
    /* a phone that lies has no height to spare */
    @media (max-height: 480px) {
      dialog {
        max-height: calc(100dvh - 16px);
      }
    }
  `,
];
