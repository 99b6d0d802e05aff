/** Styles of the outline. */
import { css } from 'lit';

export const outlineStyles = css`
  :host {
    padding: 16px 24px 32px;
    overflow-y: auto;
    container-type: inline-size;
    background: var(--_canvas);
  }
  .heading {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 8px 16px;
    margin-bottom: 12px;
  }
  .heading h2 {
    font-size: var(--_text-l);
  }
  .tabs {
    display: inline-flex;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius-m);
    background: var(--_surface);
    overflow: clip;
  }
  .tabs button {
    min-height: var(--_target, 30px);
    padding: 0 12px;
    color: var(--_ink-2);
  }
  .tabs button + button {
    border-left: 1px solid var(--_hairline);
  }
  .tabs button:focus-visible {
    outline-offset: -3px;
  }
  .tabs [aria-pressed='true'] {
    background: var(--_surface-2);
    color: var(--_ink);
    font-weight: 700;
  }

  /* by entity */
  .kind + .kind {
    margin-top: 20px;
  }
  .kind h3 {
    padding-bottom: 6px;
    border-bottom: 1px solid var(--_hairline);
  }
  .kind h3 .quiet {
    font-weight: 400;
  }
  .entities {
    columns: 300px auto;
    column-gap: 36px;
    padding-top: 8px;
  }
  .entity {
    break-inside: avoid;
    margin: 0 -8px 8px;
    padding: 4px 8px 6px;
    border-radius: var(--_radius-m);
    content-visibility: auto;
    contain-intrinsic-size: auto 96px;
  }
  .entity-name {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: var(--_target, 28px);
    font-weight: 700;
    border-radius: 3px;
  }
  .entity-name .quiet {
    font-weight: 400;
  }
  .entity-name:hover > span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2.5px;
  }
  .rows {
    padding-left: 30px;
  }
  .rows li {
    padding: 1px 6px;
    margin: 0 -6px;
    border-radius: var(--_radius-s);
    line-height: 1.5;
  }
  @media (pointer: coarse) {
    .rows li {
      padding-block: 7px; /* as far apart as fingers need */
    }
  }
  .rows button {
    display: inline;
    overflow-wrap: anywhere;
  }
  .words,
  .verb {
    color: var(--hue-ink);
  }
  .denied .words,
  .denied .verb,
  .denied td.standing {
    color: var(--_refuted-ink);
  }
  .denied .name {
    text-decoration: line-through;
    text-decoration-color: var(--_refuted);
    text-decoration-thickness: 1.5px;
  }
  .change {
    display: inline-block;
    vertical-align: -2px;
  }
  td .change {
    margin-right: 6px;
  }
  .unchanged :is(button, td) {
    color: var(--_ink-3);
  }
  .unchanged .icon {
    opacity: 0.4;
  }
  .more {
    margin-left: 30px;
    color: var(--_ink-2);
    text-decoration: underline;
    text-decoration-color: var(--_control);
    text-underline-offset: 2.5px;
  }
  [aria-current='true'] {
    scroll-margin-block: 72px;
    background: var(--_surface-2);
    box-shadow: inset 2.5px 0 0 var(--_accent);
  }

  /* all claims */
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th {
    position: sticky;
    top: -16px;
    z-index: 1;
    padding: 0;
    border-bottom: 1px solid var(--_control);
    background: var(--_canvas);
    text-align: start;
  }
  th button {
    display: flex;
    align-items: center;
    gap: 4px;
    width: 100%;
    min-height: 34px;
    padding: 0 10px 0 0;
    font-weight: 700;
  }
  td {
    padding: 5px 14px 5px 0;
    border-bottom: 1px solid var(--_hairline);
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  td:first-child,
  th:first-child button {
    padding-left: 8px;
  }
  .verb {
    display: flex;
    gap: 8px;
  }
  .verb .icon {
    flex: none;
    margin-top: 0.25em;
  }
  th.time {
    color: inherit;
  }
  td.time,
  td.standing {
    white-space: nowrap;
  }
  td.time,
  td.standing,
  td.speakers {
    color: var(--_ink-2);
  }
  td.standing.disputed {
    color: var(--_disputed-ink);
  }
  th.speakers button {
    justify-content: flex-end;
    padding-right: 8px;
  }
  td.speakers {
    padding-right: 8px;
    text-align: end;
  }
  .unit {
    display: none;
  }
  .loose {
    margin-top: 20px;
  }
  .loose p {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-top: 6px;
  }

  @container (max-width: 640px) {
    table,
    tbody,
    tr,
    td {
      display: block;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
    }
    th {
      position: static;
      border: 0;
    }
    th button,
    th:first-child button {
      min-height: 44px;
      padding: 0;
    }
    tr {
      padding: 10px 8px;
      border-bottom: 1px solid var(--_hairline);
    }
    thead tr {
      padding: 0 0 4px;
    }
    td,
    td:first-child {
      display: inline;
      padding: 0;
      border: 0;
    }
    .verb {
      display: inline;
    }
    .verb .icon {
      display: none;
    }
    td.standing,
    td.speakers {
      display: inline-block;
      font-size: var(--_text-s);
    }
    td.time,
    td.standing {
      margin-right: 10px;
    }
    .unit {
      display: inline;
    }
  }
  @media print {
    :host {
      padding: 0;
      background: none;
      overflow: visible;
    }
    .tabs,
    .twig {
      display: none;
    }
    .entity {
      content-visibility: visible;
    }
    .kind h3,
    th {
      break-after: avoid;
      position: static;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
