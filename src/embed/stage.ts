/** What stands in the shadow root of a shell: the picture that the page brought, else the one that is drawn, then the diagram. */
import { PICTURE_PALETTE } from '../look/picture-palette.ts';
import { ShellFrame } from './frame.ts';
import { shellCss } from './styles.ts';

/** One style sheet for all shells of a page. */
let sheet: CSSStyleSheet | undefined;

export class Stage {
  readonly frame = new ShellFrame();
  readonly #root: ShadowRoot;
  /** The picture that the page brought, while it stands: see `stemma/prerender`. */
  #written: readonly ChildNode[];

  constructor(root: ShadowRoot) {
    this.#root = root;
    this.#written = [...root.childNodes];
    if (!this.isWritten) this.#fill();
  }

  get isWritten(): boolean {
    return this.#written.length > 0;
  }

  /** Something else is to be shown than what the page brought. */
  replaceWritten(): void {
    if (!this.isWritten) return;
    for (const node of this.#written) node.remove();
    this.#written = [];
    this.#fill();
  }

  /** Stands behind all that is there, to be seen when that goes, with rules of its own. */
  append(diagram: Element, rules: CSSStyleSheet): void {
    this.#root.adoptedStyleSheets.push(rules);
    this.#root.append(diagram);
  }

  #fill(): void {
    if (sheet === undefined) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(shellCss(PICTURE_PALETTE));
    }
    this.#root.adoptedStyleSheets.push(sheet);
    this.#root.prepend(this.frame.element, this.frame.before);
  }
}
