/** Keeps a diagram in the box of an element: brings the code when it is needed, and takes everything away with the element. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Diagram, DiagramEvent, DiagramView, Grip } from '../../diagram/diagram.ts';
import { saveFile } from '../shared/save-file.ts';
import { diagramCode } from './diagram-code.ts';

export interface MountingOptions {
  /** Where the diagram goes; there once the element was rendered. */
  box(): HTMLElement;
  onEvent(event: DiagramEvent): void;
  failed(error: unknown): void;
  resized(width: number): void;
  /** The diagram was taken away, because the element was. */
  gone(): void;
}

/** How long an element may be out of the document and keep its diagram, ms: frameworks move elements by taking them out. */
const ABSENCE = 100;

export class Mounting implements ReactiveController {
  readonly #options: MountingOptions;
  #diagram: Diagram | undefined;
  #end: (() => void) | undefined;
  #coming: Promise<void> | undefined;
  #view: DiagramView | undefined;
  #grip: Grip = 'always';
  #leaving: ReturnType<typeof setTimeout> | undefined;
  #connected = false;
  #selected: string | undefined;

  constructor(host: ReactiveControllerHost, options: MountingOptions) {
    this.#options = options;
    host.addController(this);
  }

  get diagram(): Diagram | undefined {
    return this.#diagram;
  }

  set grip(grip: Grip) {
    if (grip === this.#grip) return;
    this.#grip = grip;
    this.#diagram?.setGrip(grip);
  }

  hostConnected(): void {
    this.#connected = true;
    clearTimeout(this.#leaving);
    // put back after a longer absence
    if (this.#view !== undefined) this.#mount();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#leaving = setTimeout(() => {
      this.#unmount();
    }, ABSENCE);
  }

  /** Draws a view; the first one brings the diagram. */
  show(view: DiagramView): void {
    this.#view = view;
    if (!this.#connected) return;
    if (this.#diagram === undefined) this.#mount();
    else this.#update(this.#diagram, view);
  }

  /** Hands the picture over to the reader as a file. */
  async save(title: string): Promise<void> {
    const picture = await this.#diagram?.png();
    if (picture === undefined) return;
    saveFile(picture, title, '.png');
  }

  #mount(): void {
    if (this.#diagram !== undefined || this.#coming !== undefined) return;
    this.#coming = this.#bring()
      .catch((error: unknown) => {
        this.#options.failed(error);
      })
      .finally(() => {
        this.#coming = undefined;
      });
  }

  async #bring(): Promise<void> {
    const [{ createDiagram }, { createLayoutEngine }] = await diagramCode();
    if (!this.#connected || this.#diagram !== undefined) return;
    const engine = createLayoutEngine();
    const box = this.#options.box();
    const diagram = createDiagram(box, {
      engine,
      grip: this.#grip,
      onEvent: (event) => {
        this.#options.onEvent(event);
      },
      onFailure: (error) => {
        this.#options.failed(error);
      },
    });
    const sizes = new ResizeObserver(() => {
      this.#options.resized(box.clientWidth);
    });
    sizes.observe(box);
    this.#diagram = diagram;
    this.#end = () => {
      sizes.disconnect();
      diagram.destroy();
      engine.dispose();
    };
    if (this.#view !== undefined) this.#update(diagram, this.#view);
  }

  #update(diagram: Diagram, view: DiagramView): void {
    const isOther = view.selected !== this.#selected;
    this.#selected = view.selected;
    diagram
      .update(view)
      .then(() => {
        if (isOther && view.selected !== undefined) diagram.reveal(view.selected);
      })
      .catch((error: unknown) => {
        this.#options.failed(error);
      });
  }

  #unmount(): void {
    this.#end?.();
    this.#end = undefined;
    this.#diagram = undefined;
    this.#selected = undefined;
    this.#options.gone();
  }
}
