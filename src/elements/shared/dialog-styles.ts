/** Styles of a dialog with a head, a body that scrolls, and a foot that stays. */
import { css } from 'lit';
import { modalStyles } from './modal-styles.ts';

const framed = css`
  :host {
    display: contents;
  }
  dialog {
    width: min(720px, calc(100vw - 32px));
    max-height: min(760px, calc(100dvh - 48px));
    padding: 0;
    overflow: hidden;
  }
  dialog[open] {
    display: flex;
  }
  .frame {
    flex: 1;
    min-width: 0;
    min-height: 0;
    display: flex;
    flex-direction: column;
  }
  .frame:focus-visible {
    outline: none;
  }
  header {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 16px 14px 10px 24px;
  }
  header h2 {
    flex: 1;
    min-width: 0;
    font-size: var(--_text-xl);
    letter-spacing: -0.015em;
    line-height: var(--_leading-tight);
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .body {
    flex: 1;
    min-height: 0;
    padding: 5px 24px 8px; /* room for the focus ring of what comes first */
    margin-top: -3px;
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--_hairline) transparent;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space-2);
    padding: 12px 24px 16px;
    border-top: 1px solid var(--_hairline);
  }
  .spacer {
    flex: 1;
  }
  .select {
    display: grid;
    gap: 3px;
    min-width: 0;
    color: var(--_ink-3);
    font-size: var(--_text-s);
  }
  .select .box {
    position: relative;
    display: block;
  }
  .select select {
    appearance: none;
    width: 100%;
    min-height: var(--_target, 32px);
    padding: 0 28px 0 10px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-m);
    background: var(--_surface);
    color: var(--_ink);
    font-size: var(--_text-m);
    text-overflow: ellipsis;
    cursor: pointer;
  }
  .select .icon {
    position: absolute;
    right: 9px;
    top: calc(50% - 7px);
    pointer-events: none;
  }
  .progress {
    display: grid;
    gap: 10px;
    padding: 22px 0 30px;
  }
  progress {
    appearance: none;
    width: 100%;
    height: 6px;
    border: 0;
    border-radius: 3px;
    background: var(--_surface-2);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--_surface-2);
  }
  progress::-webkit-progress-value {
    border-radius: 3px;
    background: var(--_ink-2);
  }
  progress::-moz-progress-bar {
    border-radius: 3px;
    background: var(--_ink-2);
  }
  progress:indeterminate {
    background: linear-gradient(to right, var(--_surface-2) 35%, var(--_ink-3) 50%, var(--_surface-2) 65%) 0 0 / 300%;
    animation: pass 1.6s linear infinite;
  }
  progress:indeterminate::-webkit-progress-bar {
    background: none;
  }
  progress:indeterminate::-moz-progress-bar {
    background: none;
  }
  @keyframes pass {
    from {
      background-position: 100% 0;
    }
    to {
      background-position: 0 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    progress:indeterminate {
      animation: none;
      background: var(--_ink-3);
    }
  }
  @media (max-width: 600px) {
    header {
      padding: 16px 10px 8px 18px;
    }
    .body {
      padding: 5px 18px 8px;
    }
    footer {
      padding: 12px 18px 18px;
    }
    footer .button {
      flex: 1 1 auto;
    }
    .spacer:empty {
      display: none;
    }
  }
`;

export const dialogStyles = [framed, modalStyles];
