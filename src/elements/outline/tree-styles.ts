/** Styles of the lineage as a tree. */
import { css } from 'lit';

export const treeStyles = css`
  .tree {
    max-width: 880px;
  }
  .tree [role='group'] {
    margin-left: 11px;
    padding-left: 12px;
    border-left: 1px solid var(--_hairline);
  }
  [role='treeitem'] {
    border-radius: var(--_radius-s);
  }
  [role='treeitem']:focus-visible {
    outline: none;
  }
  [role='treeitem']:focus-visible > .branch {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
  }
  .branch {
    display: flex;
    flex-wrap: wrap;
    align-content: center;
    align-items: baseline;
    gap: 0 10px;
    min-height: var(--_target, 26px);
    padding: 3px 6px 3px 24px; /* what is wrapped begins where the name does */
    border-radius: var(--_radius-s);
  }
  .branch:hover {
    background: var(--_surface-2);
  }
  [aria-current='true'] > .branch {
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
  }
  .branch .name {
    font-weight: 700;
  }
  .branch .quiet {
    font-variant-numeric: tabular-nums;
  }
  .branch .claim {
    color: var(--hue-ink);
    font-size: var(--_text-s);
  }
  .branch .claim:hover {
    text-decoration: underline;
    text-underline-offset: 2.5px;
  }
  .twig {
    flex: none;
    display: inline-grid;
    place-items: center;
    align-self: center;
    width: 24px;
    height: 20px;
    margin: 0 -10px 0 -24px;
    border-radius: var(--_radius-s);
    color: var(--_ink-3);
  }
  @media (pointer: coarse) {
    .twig {
      justify-content: end;
      width: 40px;
      height: 44px;
      margin: -12px -10px -12px -40px;
      padding-right: 5px;
    }
  }
`;
