/** The interactive part, brought when it is wanted: the diagram under the name that the shell gives it. */
import { GraphElement } from '../elements/graph/element.ts';
import { DIAGRAM_TAG } from './tags.ts';

export { GraphElement };

/** Registers the diagram. */
export function defineDiagram(): void {
  if (customElements.get(DIAGRAM_TAG) === undefined) customElements.define(DIAGRAM_TAG, GraphElement);
}
