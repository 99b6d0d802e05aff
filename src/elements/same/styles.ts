/** Styles of the proposals that two things are one. */
import { css } from 'lit';

export const sameStyles = css`
  article {
    padding: var(--_space-4) 0;
    border-top: 1px solid var(--_hairline);
  }
  .lead + article {
    margin-top: var(--_space-4);
  }
  .reasons li {
    display: flex;
    gap: 7px;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .reasons .icon {
    margin-top: 3px;
  }
  .reasons .but {
    color: var(--_ink-2);
  }
  table {
    width: 100%;
    margin: var(--_space-3) 0;
    border-collapse: collapse;
    table-layout: fixed;
    font-size: min(var(--_text-m), 14px);
  }
  th,
  td {
    padding: 4px 8px 4px 0;
    border-top: 1px solid var(--_hairline);
    text-align: left;
    vertical-align: top;
    font-weight: 400;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  thead th {
    border-top: 0;
    font-weight: 700;
  }
  thead td {
    width: 66px;
    border-top: 0;
  }
  tbody th {
    color: var(--_ink-3);
  }
  td > span {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 5;
  }
  .differs td {
    color: var(--_ink);
  }
  td {
    color: var(--_ink-2);
  }
  label {
    display: flex;
    align-items: center;
    gap: 6px;
    min-height: var(--_target, 24px);
    font-size: var(--_text-s);
    font-weight: 400;
    cursor: pointer;
  }
  input {
    margin: 0;
    accent-color: var(--_accent);
  }
  .decide {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
  }
  .claims p {
    padding: 3px 0;
    overflow-wrap: anywhere;
  }
`;
