/** Styles of the dialog that exports. */
import { css } from 'lit';

export const exportStyles = css`
  fieldset {
    margin: 0 0 14px;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  legend {
    padding: 0;
    margin-bottom: 4px;
    font-weight: 700;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 9px;
    min-height: var(--_target, 28px);
    cursor: pointer;
  }
  .choice .quiet {
    margin-left: auto;
    white-space: nowrap;
  }
  .format {
    margin-bottom: 14px;
  }
  .format > span:first-child {
    color: var(--_ink);
    font-size: var(--_text-m);
    font-weight: 700;
  }
  .kept,
  .waiting {
    display: flex;
    align-items: center;
    gap: 9px;
    padding: 4px 0 14px;
  }
  .kept .icon {
    color: var(--_supported-ink);
  }
  .waiting .quiet {
    flex: 1;
  }
  .wrong {
    padding: 10px 12px;
    border-radius: var(--_radius-m);
    background: var(--_refuted-tint);
    color: var(--_refuted-ink);
  }
  .lost {
    display: grid;
    gap: 5px;
    overflow-wrap: anywhere;
  }
  pre {
    max-height: 190px;
    margin: 0;
    padding: 10px 12px;
    border-radius: var(--_radius-m);
    background: var(--_surface-2);
    color: var(--_ink-2);
    font:
      12px / 1.5 ui-monospace,
      'SFMono-Regular',
      Menlo,
      Consolas,
      'Liberation Mono',
      monospace;
    overflow: auto;
    white-space: pre;
    tab-size: 4;
    scrollbar-width: thin;
    scrollbar-color: var(--_hairline) transparent;
  }
  .also {
    padding-bottom: 8px;
    font-size: var(--_text-s);
  }
  footer .words {
    flex: 1 1 120px;
  }
  @media (max-width: 600px) {
    footer .words {
      flex-basis: 100%;
    }
  }
`;
