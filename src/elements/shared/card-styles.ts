/** Styles that the cards at the side share: head, what scrolls, foot, and rows that lead on. */
import { css } from 'lit';

export const cardStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    background: var(--_surface);
    container-type: inline-size;
  }
  header {
    display: flex;
    align-items: center;
    gap: 2px;
    padding: var(--_head-top, 8px) 12px 0 var(--_space-5);
    min-height: 44px;
  }
  header .eyebrow {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .card {
    flex: 1;
    min-height: 0;
    padding: 0 var(--_space-5) var(--_space-4);
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--_hairline) transparent;
  }
  .card:focus-visible {
    outline-offset: -3px;
    border-radius: 0;
  }
  footer {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    padding: var(--_space-3) var(--_space-5) var(--_space-4);
  }
  /* what scrolls fades into the foot */
  footer::before {
    content: '';
    position: absolute;
    inset: -14px 0 auto;
    height: 14px;
    background: linear-gradient(to top, var(--_surface), transparent);
    pointer-events: none;
  }
  /* three of them stand in a row of the narrowest panel */
  footer .button {
    gap: 5px;
    padding: 0 8px;
    font-size: min(var(--_text-m), 14px);
  }
  /* on a phone they fill it; the longest does without its sign */
  @media (max-width: 600px) {
    footer .button {
      flex: 1 1 auto;
    }
    footer .wordy .icon {
      display: none;
    }
  }
  .verdict {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 10px;
    margin: 10px 0 var(--_space-4);
  }
  .title-link {
    text-decoration: underline;
    text-decoration-color: var(--_control);
    text-underline-offset: 2.5px;
    overflow-wrap: anywhere;
  }
  .title-link:hover {
    text-decoration-color: currentColor;
  }
  .ways li + li {
    border-top: 1px solid var(--_hairline);
  }
  .way {
    overflow-wrap: anywhere;
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    width: 100%;
    min-height: var(--_target, 34px);
    padding: 5px 0;
  }
  .way .icon:last-child {
    color: var(--_ink-3);
  }
  .way:hover > span:first-of-type {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2.5px;
  }
  /* all of it, and nothing that is pressed */
  @media print {
    :host {
      display: block;
      background: none;
      container-type: normal;
    }
    header {
      min-height: 0;
      padding: 0;
    }
    header .icon-button,
    .actions,
    section:has(.ways),
    footer {
      display: none;
    }
    .card {
      padding: 0;
      overflow: visible;
    }
    li,
    figure {
      break-inside: avoid;
    }
    h2,
    h3 {
      break-after: avoid;
    }
  }
`;
