/** Styles of the dialog that opens data. */
import { css } from 'lit';

export const openStyles = css`
  .wrong {
    display: flex;
    gap: 9px;
    margin-bottom: 14px;
    padding: 10px 12px;
    border-radius: var(--_radius-m);
    background: var(--_refuted-tint);
    color: var(--_refuted-ink);
    overflow-wrap: anywhere;
  }
  .wrong .icon {
    margin-top: 1px;
  }
  .pick {
    display: flex;
    align-items: center;
    gap: 14px;
    padding: 18px;
    border: 1px dashed var(--_control);
    border-radius: var(--_radius-l);
    cursor: pointer;
    transition: background-color var(--_fast);
  }
  .pick:hover {
    background: var(--_surface-2);
  }
  .pick:has(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .pick .icon {
    color: var(--_ink-2);
  }
  .words {
    display: grid;
    gap: 1px;
    min-width: 0;
    line-height: 1.35;
    overflow-wrap: anywhere;
  }
  .words .quiet {
    font-size: var(--_text-s);
  }
  .strong {
    font-weight: 700;
  }
  .address {
    display: grid;
    gap: 5px;
    padding: 18px 0 16px;
  }
  .address label {
    font-weight: 700;
  }
  .address .quiet {
    font-size: var(--_text-s);
  }
  .field {
    display: flex;
    gap: 8px;
  }
  .field input {
    flex: 1;
    min-width: 0;
    min-height: var(--_target, 34px);
    padding: 0 10px;
    border: 1px solid var(--_control);
    border-radius: var(--_radius-m);
    background: var(--_surface);
  }
  .field input::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }
  section p + p {
    margin-top: 6px;
  }

  .files {
    display: grid;
    gap: 8px;
  }
  .files li {
    display: flex;
    gap: 10px;
  }
  .files .icon {
    margin-top: 2px;
    color: var(--_ink-2);
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 10px 14px;
    padding: 12px 0 16px;
  }
  .choices .select {
    flex: 1 1 150px;
  }
  .files + section {
    margin-top: 14px;
  }

  .holds {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 4px 36px;
  }
  .holds h3 {
    display: flex;
    justify-content: space-between;
    margin-bottom: 4px;
  }
  .holds h3 span {
    font-weight: 400;
    color: var(--_ink-3);
  }
  .row {
    display: grid;
    grid-template-columns: 36px minmax(0, 1fr) auto;
    align-items: center;
    gap: 8px;
    min-height: 26px;
    color: var(--_ink-2);
  }
  .sample {
    display: grid;
    justify-items: center;
  }
  .label {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .samples {
    display: grid;
    gap: 5px;
  }

  .group {
    display: flex;
    gap: 9px;
    padding: 5px 0;
  }
  .group > .icon {
    margin-top: 2px;
    color: var(--_ink-3);
  }
  .group.error > .icon {
    color: var(--_refuted-ink);
  }
  .group > div {
    min-width: 0;
  }
  .group li {
    overflow-wrap: anywhere;
  }
  .group li + li,
  details ul {
    margin-top: 4px;
  }
  .place {
    display: block;
    font-size: var(--_text-s);
  }
  summary {
    width: fit-content;
    margin-top: 4px;
    min-height: var(--_target, 0);
    color: var(--_ink-2);
    text-decoration: underline;
    text-decoration-color: var(--_control);
    text-underline-offset: 2.5px;
    cursor: pointer;
  }
  .renamed {
    display: grid;
    gap: 3px;
    margin-top: 4px;
    overflow-wrap: anywhere;
  }
  .accept {
    flex: 1 1 180px;
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: var(--_target, 32px);
    cursor: pointer;
  }
  .add {
    max-width: 220px;
  }
  .add span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  @media (max-width: 600px) {
    .holds {
      grid-template-columns: 1fr;
      gap: 16px;
    }
    .add {
      max-width: none;
    }
  }
`;
