/** Styles of what lies above the canvas: menus, the lens, the sheet of keys. */
import { css } from 'lit';

export const menuStyles = css`
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 6px;
    font-size: var(--_text-m);
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .menu {
    width: 300px;
    max-width: calc(100vw - 16px);
  }
  .lens-menu {
    width: 340px;
    padding: 0;
  }
  .edits-menu {
    width: 430px;
  }
  .menu h2 {
    padding: 8px 10px 4px;
    color: var(--_ink-3);
    font-size: var(--_text-s);
    font-weight: 400;
  }
  .menu hr {
    margin: 6px 10px;
    border: 0;
    border-top: 1px solid var(--_hairline);
  }
  .menu-row {
    display: flex;
    align-items: center;
    gap: 10px;
    width: 100%;
    min-height: var(--_target, 34px);
    padding: 5px 10px;
    border-radius: var(--_radius-s);
  }
  .menu-row:hover,
  .menu-row:focus-visible {
    background: var(--_surface-2);
  }
  .menu-row .icon {
    color: var(--_ink-2);
  }
  .menu-row .words {
    flex: 1;
    display: grid;
    line-height: 1.35;
  }
  .menu-row .words .quiet {
    font-size: var(--_text-s);
  }
  #everything {
    --_target: 44px;
    font-size: 15px;
  }
  #everything .quiet,
  #everything h2 {
    font-size: 14px;
  }

  dialog {
    width: min(760px, calc(100vw - 32px));
    max-height: calc(100vh - 48px);
    padding: 20px 24px 24px;
  }
  dialog form {
    display: flex;
    justify-content: space-between;
    align-items: center;
    margin-bottom: 8px;
  }
  dialog h2 {
    font-size: var(--_text-xl);
    letter-spacing: -0.015em;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(280px, 1fr));
    gap: 4px 36px;
  }
  .columns h3 {
    margin: 12px 0 6px;
  }
  .columns dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 6px 16px;
    align-items: baseline;
  }
  .columns dd {
    color: var(--_ink-2);
  }
  .signs {
    grid-column: 1 / -1;
  }
  @media (max-width: 600px) {
    dialog {
      padding: 16px 18px 24px;
    }
    dialog form {
      margin-right: -8px;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
    .columns dl {
      grid-template-columns: minmax(96px, max-content) minmax(0, 1fr);
    }
    .columns dt {
      max-width: 34vw;
    }
    /* what a finger does and what is seen, before the keys */
    .gestures,
    .signs {
      order: -1;
    }
  }
  kbd {
    display: inline-block;
    min-width: 24px;
    padding: 1px 6px;
    border: 1px solid var(--_hairline);
    border-bottom-width: 2px;
    border-radius: var(--_radius-s);
    font: inherit;
    font-size: var(--_text-s);
    text-align: center;
    white-space: nowrap;
  }
`;
