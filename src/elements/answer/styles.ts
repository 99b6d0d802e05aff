/** Styles of the answer. */
import { css } from 'lit';

export const answerStyles = css`
  .question {
    color: var(--_ink-3);
    font-size: var(--_text-l);
    overflow-wrap: anywhere;
  }
  .headline {
    margin-top: 2px;
    font-size: var(--_text-verdict);
    line-height: var(--_leading-tight);
    letter-spacing: -0.02em;
    overflow-wrap: anywhere;
  }
  .sentence-line {
    margin-top: 8px;
    font-size: var(--_text-l);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .sentence-line button,
  .statements button {
    display: inline;
  }
  sup {
    font-size: 0.72em;
    line-height: 0;
    vertical-align: 0.5em;
  }
  .citation {
    display: inline;
    padding: 0 1.5px;
    color: var(--_accent);
    font-weight: 700;
    border-radius: 3px;
  }
  .citation:hover {
    text-decoration: underline;
  }
  strong {
    font-weight: 700;
  }

  /* sentences */
  .statements li {
    display: grid;
    grid-template-columns: 34px minmax(0, 1fr);
    gap: 10px;
    padding: 4px 0;
    overflow-wrap: anywhere;
  }
  .statements .icon {
    margin-top: 0.2em;
  }
  .statements .plain {
    display: block;
    color: var(--_ink-2);
  }

  /* the chain */
  .chain > li {
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr);
    gap: 14px;
    align-items: center;
  }
  .chain svg {
    justify-self: center;
  }
  .what {
    display: grid;
    line-height: 1.4;
  }
  .what .quiet {
    overflow-wrap: anywhere;
  }
  .stop .name {
    justify-self: start;
    font-size: var(--_text-l);
    font-weight: 700;
  }
  .link .what {
    padding: 4px 0;
  }
  .end {
    min-height: 32px;
  }
  .open-end {
    justify-self: center;
    width: 13px;
    height: 13px;
    border: 1.75px dashed var(--_control);
    border-radius: 50%;
  }
  details {
    margin-top: 10px;
  }
  summary {
    color: var(--_ink-2);
    cursor: pointer;
    border-radius: 3px;
  }
  details .chain {
    margin-top: 10px;
  }

  /* owner over time */
  .periods {
    display: flex;
    gap: 2px;
    padding-top: 2px;
  }
  .periods li {
    flex: 1 1 0;
    min-width: 0;
    display: grid;
    gap: 5px;
    color: var(--_ink-2);
    font-size: var(--_text-s);
  }
  .periods .owner,
  .periods .from {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .periods .from {
    padding-top: 4px;
  }
  .periods .gap .owner,
  .periods .from {
    color: var(--_ink-3);
  }
  .periods .known .owner {
    color: var(--_ownership-ink);
    font-weight: 700;
  }
  .bar {
    position: relative;
    height: 15px;
    border-radius: 3px;
  }
  .gap .bar {
    border: 1.5px dashed var(--_control);
  }
  .known .bar {
    background: var(--_ownership);
  }
  .possible .bar {
    background: linear-gradient(to right, var(--_ownership-tint), var(--_ownership));
  }
  .hand {
    position: absolute;
    inset: -5px auto -6px 12%;
    width: 2px;
    background: var(--_ink);
    box-shadow: 0 0 0 1px var(--_surface);
  }
  .hand::after {
    content: '';
    position: absolute;
    bottom: -5px;
    left: -4px;
    width: 10px;
    height: 10px;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    background: var(--_surface);
  }
  .asked .from {
    color: var(--_ink);
    font-weight: 700;
  }

  /* evidence */
  .cited > li {
    display: grid;
    grid-template-columns: 16px minmax(0, 1fr);
    gap: 4px;
    scroll-margin: 20px;
  }
  .cited > li + li {
    margin-top: 14px;
    padding-top: 14px;
    border-top: 1px solid var(--_hairline);
  }
  .number {
    color: var(--_accent);
    font-weight: 700;
    font-size: var(--_text-s);
    line-height: 1.75;
  }
  .piece {
    padding-left: 11px;
    border-left: 2.5px solid var(--_supported-ink);
  }
  .piece.refutes {
    border-color: var(--_refuted);
  }
  .piece + .piece {
    margin-top: 12px;
  }
  .piece blockquote {
    margin: 0;
  }
  .piece .says {
    margin: 0;
  }
  .byline {
    color: var(--_ink-3);
    font-size: var(--_text-s);
  }
  .byline strong {
    color: var(--_ink-2);
  }
  .byline .stance {
    margin-left: 6px;
    vertical-align: bottom;
  }
  .source-line {
    margin-top: 10px;
    color: var(--_ink-3);
    overflow-wrap: anywhere;
  }
  .source-line button {
    display: inline;
    color: var(--_ink-2);
  }
  .source-line a .icon {
    display: inline-block;
    vertical-align: -1px;
  }

  /* ways on */
  .way.choice {
    padding: 8px 0;
  }
  .way.choice .what {
    flex: 1;
  }
  .obstacles li {
    display: grid;
    gap: 6px;
    justify-items: start;
  }
  .obstacles li + li {
    margin-top: 10px;
  }
`;
