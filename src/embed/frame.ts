/** The frame of the picture that is there at once: where the full one will have its head and its caption, and as high. */
import { InstantDocument } from '../picture/instant-document.ts';
import { text } from '../picture/plain.ts';

/** The value of an attribute of the element. */
export type AttributeOf = (name: string) => string | null;

export class ShellFrame {
  readonly element = box('frame');
  readonly picture = box('stage picture');
  /** Until something is drawn: what the author wrote into the element. */
  readonly before = box('before');
  readonly tools = slot('toolbar');
  readonly #head = box('head');
  readonly #question = box('question');
  readonly #caption = box('caption');

  constructor() {
    this.picture.setAttribute('part', 'picture');
    this.before.append(slot(''));
    this.#head.append(this.#question);
    this.element.append(this.#head, this.tools, this.picture, this.#caption);
    this.#head.hidden = this.#caption.hidden = true;
  }

  /** @param attribute those of the element */
  show(json: unknown, attribute: AttributeOf): void {
    const { isFramed, heading, hasCaption } = frameOf(json, attribute);
    this.element.className = isFramed ? 'frame' : 'bare';
    this.#question.textContent = heading ?? '';
    this.#head.hidden = heading === undefined;
    this.#caption.hidden = !hasCaption;
  }
}

/** What stands around a picture. */
interface FrameParts {
  readonly isFramed: boolean;
  /** The words of the head; without any there is none. */
  readonly heading: string | undefined;
  readonly hasCaption: boolean;
}

/** The frame of a document, as attributes ask for it. */
export function frameOf(json: unknown, attribute: AttributeOf): FrameParts {
  const document = new InstantDocument(json);
  const isFramed = attribute('frame') !== 'none';
  const name = attribute('view');
  const view = document.view(name);
  const hasGraph = isFramed && json !== undefined;
  const heading =
    attribute('heading') ??
    attribute('ask') ??
    text(view['ask']) ??
    (document.names(name) ? text(view['title']) : undefined);
  return {
    isFramed,
    heading: hasGraph ? heading : undefined,
    hasCaption: hasGraph && (document.hasSources || attribute('href') !== null),
  };
}

export function box(name: string): HTMLElement {
  const made = document.createElement('div');
  made.className = name;
  return made;
}

export function slot(name: string): HTMLSlotElement {
  const made = document.createElement('slot');
  if (name !== '') made.name = name;
  return made;
}
