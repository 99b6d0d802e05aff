/** What yEd draws an element as: the label, the place and the colours are kept, the rest of the drawing is not. */
import type { Point } from '../network/elements.ts';
import { numberOf } from '../network/entity.ts';
import { attributeOf } from '../xml/xml.ts';
import type { XmlTag } from '../xml/xml.ts';

export class Drawing {
  readonly attributes = new Map<string, string>();
  position: Point | undefined;
  #label = '';
  #isLabel = false;

  /** The first label that is not empty. */
  get label(): string | undefined {
    const text = this.#label.trim();
    return text === '' ? undefined : text;
  }

  open(tag: XmlTag): void {
    switch (tag.local) {
      case 'NodeLabel':
      case 'EdgeLabel':
        this.#isLabel = this.label === undefined;
        break;
      case 'Geometry':
        this.position ??= centerOf(tag);
        break;
      case 'Fill':
        this.#keep('color', attributeOf(tag, 'color'));
        break;
      case 'LineStyle':
        this.#keep('color', attributeOf(tag, 'color'));
        this.#keep('thickness', attributeOf(tag, 'width'));
        break;
      case 'Shape':
        this.#keep('shape', attributeOf(tag, 'type'));
        break;
      default:
        this.#isLabel = false; // a label may hold a description of how it is placed
    }
  }

  text(text: string): void {
    if (this.#isLabel) this.#label += text;
  }

  close(tag: XmlTag): void {
    if (tag.local === 'NodeLabel' || tag.local === 'EdgeLabel') this.#isLabel = false;
  }

  #keep(key: string, value: string | undefined): void {
    if (value !== undefined && !this.attributes.has(key)) this.attributes.set(key, value);
  }
}

/** yEd places a box by its upper left corner. */
function centerOf(tag: XmlTag): Point | undefined {
  const [x, y, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((key) => numberOf(attributeOf(tag, key)));
  return x === undefined || y === undefined ? undefined : { x: x + width / 2, y: y + height / 2 };
}
