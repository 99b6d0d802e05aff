/** The look of what lies above the page: dialogs, menus, lists. Declarations, to be put into a rule. */
import { css } from 'lit';

export const raised = css`
  border: 1px solid var(--_hairline);
  border-radius: var(--_radius-l);
  background: var(--_surface);
  color: var(--_ink);
  box-shadow: var(--_shadow-menu);
`;
