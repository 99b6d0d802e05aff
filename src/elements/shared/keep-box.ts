/**
 * A page may reset all its elements (`* { all: unset }`), and with them the rules of a `:host`, which yield to those of the
 * page. A diagram in a line of text has no size and cannot be meant: it gets its box back.
 */

const RULES = `
:host { display: block !important; position: relative !important; contain: content !important; container-type: size !important; contain-intrinsic-size: 300px 420px !important; background: var(--_canvas) !important; color: var(--_ink) !important; }
:host([hidden]) { display: none !important; }`;

/** One style sheet for all elements of a page. */
let sheet: CSSStyleSheet | undefined;

/** To be called when the element is in the page. */
export function keepBox(element: HTMLElement): void {
  if (getComputedStyle(element).display !== 'inline') return;
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  const sheets = element.shadowRoot?.adoptedStyleSheets;
  if (sheets?.includes(sheet) === false) sheets.push(sheet);
}
