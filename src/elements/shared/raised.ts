/** The look of what lies above the page: dialogs, menus, lists. */
import type { CSSResult } from 'lit';
import { unsafeCSS } from 'lit';

/** @param selector what in an element lies above the page */
export function raised(selector: string): CSSResult {
  return unsafeCSS(`${selector} {
  border: 1px solid var(--_hairline);
  border-radius: var(--_radius-l);
  background: var(--_surface);
  color: var(--_ink);
  box-shadow: var(--_shadow-menu);
}`);
}
