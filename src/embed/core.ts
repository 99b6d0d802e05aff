/** The interactive part, brought when it is wanted: the diagram under the name that the shell gives it. */
import { GraphElement } from '../elements/graph/element.ts';
import { keepBox } from '../elements/shared/keep-box.ts';
import type { DocumentText } from './document.ts';
import { slot } from './frame.ts';
import type { Stage } from './stage.ts';
import type { Objects } from './surface.ts';
import { ATTRIBUTES, copyAttribute } from './surface.ts';

/** The interactive element within the shell. */
const DIAGRAM_TAG = 'stemma-graph-diagram';

const PARTS = 'canvas, zoom, head, question, verdict, toolbar, caption, open';

/** Where the diagram stands; it is seen, and printed, once it is drawn. */
const RULES = `
.diagram { position: absolute; inset: 0; block-size: 100%; inline-size: 100%; }
.diagram:not(.ready) { opacity: 0; }
@media print { .diagram:not(.ready) { display: none; } }`;

/** One style sheet for all shells of a page. */
let sheet: CSSStyleSheet | undefined;

/** A class of its own: a page may have registered the other under another name. */
class DiagramElement extends GraphElement {
  /** What `for` names stands beside the shell, and not beside the diagram in it. */
  protected override get standing(): HTMLElement {
    const root = this.getRootNode();
    return root instanceof ShadowRoot ? (root.host as HTMLElement) : this;
  }
}

/** The diagram that takes the place of a shell's picture, set as the shell is. */
export function diagramFor(shell: HTMLElement, given: Objects, text: DocumentText | undefined): GraphElement {
  if (customElements.get(DIAGRAM_TAG) === undefined) customElements.define(DIAGRAM_TAG, DiagramElement);
  const diagram = document.createElement(DIAGRAM_TAG);
  if (!(diagram instanceof GraphElement)) throw new TypeError(`Another element has the name ${DIAGRAM_TAG}.`);
  for (const name of Object.values(ATTRIBUTES)) copyAttribute(shell, diagram, name);
  if (diagram.loading === 'lazy') diagram.removeAttribute('loading'); // it is wanted now
  Object.assign(diagram, given);
  if (text !== undefined) {
    diagram.removeAttribute('src');
    diagram.data = text;
  }
  diagram.classList.add('diagram');
  diagram.setAttribute('exportparts', PARTS);
  diagram.append(forwarded('toolbar'), ...['empty', 'error'].filter((name) => hasWordsFor(shell, name)).map(forwarded));
  return diagram;
}

/** Puts the diagram where the picture is. @param settled is told when it is drawn, or has said why it cannot be */
export function takeOver(diagram: GraphElement, shell: HTMLElement, stage: Stage, settled: () => void): void {
  const handOver = (): void => {
    stage.replaceWritten();
    diagram.classList.add('ready');
    stage.frame.element.remove();
    stage.frame.before.hidden = true;
    settled();
  };
  /** What the author wrote for this case stays, else the diagram says why it cannot be drawn. */
  const giveUp = async (): Promise<void> => {
    if (!(await import('./failing.ts')).hasInstead(shell)) {
      handOver();
      return;
    }
    stage.replaceWritten();
    stage.frame.picture.replaceChildren(); // of what is no document after all
    stage.frame.before.hidden = false;
    settled();
  };
  diagram.addEventListener('stemma-ready', handOver, { once: true });
  diagram.addEventListener('stemma-error', () => void giveUp(), { once: true });
  keepBox(shell);
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  stage.append(diagram, sheet);
}

/** Whether the author wrote something: a slot within a slot would take the place of the diagram's own words, even empty. */
function hasWordsFor(shell: HTMLElement, name: string): boolean {
  return shell.querySelector(`:scope > [slot=${name}]`) !== null;
}

/** A slot of the shell within a slot of the diagram. */
function forwarded(name: string): HTMLSlotElement {
  const made = slot(name);
  made.slot = name;
  return made;
}
