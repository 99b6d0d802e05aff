/** Styles of what is said over the stage: notices, the place to drop files, messages that come and go. */
import { css } from 'lit';

export const noticeStyles = css`
  .notice {
    position: absolute;
    inset: 0;
    display: grid;
    align-content: safe center;
    justify-items: center;
    gap: 10px;
    padding: 24px;
    overflow-y: auto;
    text-align: center;
    pointer-events: none;
  }
  .notice.solid {
    background: var(--_canvas);
  }
  .coming {
    position: absolute;
    inset: 14px auto auto 50%;
    width: max-content;
    max-width: calc(100% - 28px);
    padding: 6px 14px;
    border: 1px solid var(--_hairline);
    border-radius: 99px;
    background: var(--_surface);
    color: var(--_ink-2);
    transform: translateX(-50%);
  }
  .notice > * {
    max-width: 46ch;
    pointer-events: auto;
  }
  .notice h2 {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: var(--_text-xl);
    letter-spacing: -0.01em;
  }
  .problems {
    text-align: start;
    overflow-wrap: anywhere;
  }
  p.problems {
    text-align: center;
    text-wrap: pretty;
  }
  .ways-back {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 8px;
    margin-top: 6px;
  }
  .drop {
    position: absolute;
    z-index: 7;
    inset: 10px;
    display: grid;
    align-content: center;
    justify-items: center;
    gap: 6px;
    border: 2px dashed var(--_accent);
    border-radius: var(--_radius-l);
    background: color-mix(in srgb, var(--_canvas) 88%, transparent);
    pointer-events: none;
  }
  .drop p {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .drop strong {
    font-size: var(--_text-xl);
    letter-spacing: -0.01em;
  }
  .toast {
    position: absolute;
    z-index: 6;
    inset: auto 0 24px;
    display: flex;
    justify-content: center;
    pointer-events: none;
  }
  .toast span {
    padding: 9px 16px;
    border-radius: var(--_radius-m);
    background: var(--_ink);
    color: var(--_surface);
    box-shadow: var(--_shadow-menu);
    animation: rise var(--_base) var(--_ease-out);
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
`;
