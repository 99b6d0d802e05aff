/** Styles of the list of what the reader changed. */
import { css } from 'lit';

export const editsStyles = css`
  .body {
    padding: 12px 20px 4px;
  }
  .body > .quiet {
    padding-bottom: 10px;
  }
  ol {
    max-height: min(46vh, 420px);
    margin-bottom: 8px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  li {
    padding: 8px 0;
    border-top: 1px solid var(--_hairline);
    overflow-wrap: anywhere;
    line-height: 1.35;
  }
  li:first-child {
    border-top: 0;
  }
  li p + p {
    margin-top: 2px;
  }
  li.later {
    color: var(--_ink-3);
    text-decoration: line-through;
    text-decoration-thickness: 1px;
  }
  .refused {
    display: flex;
    gap: 6px;
    margin-top: 4px;
    font-size: var(--_text-s);
  }
  .refused .icon {
    margin-top: 2px;
  }
  .problems {
    margin: 0 0 10px;
    padding: 10px 12px;
    border: 1px solid var(--_ink);
    border-radius: var(--_radius-m);
    font-size: var(--_text-s);
    overflow-wrap: anywhere;
  }
  .problems h3 {
    margin-bottom: 4px;
  }
  footer {
    position: sticky;
    bottom: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 10px 20px;
    border-top: 1px solid var(--_hairline);
    background: var(--_surface);
  }
  footer .wide {
    margin-left: auto;
  }
  @media (max-width: 600px), (max-height: 480px) {
    footer .button {
      flex: 1 1 40%;
    }
  }
`;
