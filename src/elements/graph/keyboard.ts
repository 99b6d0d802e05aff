/** The keyboard in the diagram: where it is, what a key does there, and what is said of it. */
import type { ReactiveControllerHost } from 'lit';
import type { Vocabulary } from '../../../graph/index.ts';
import type { Diagram } from '../../diagram/diagram.ts';
import type { Scene } from '../../explorer/index.ts';
import type { Command } from './keys.ts';
import { commandOf } from './keys.ts';
import { spoken } from './spoken.ts';
import type { Position, Step } from './walk.ts';
import { at, edgeOf, walked } from './walk.ts';

/** What the keys act upon. */
export interface KeyboardTarget {
  readonly scene: Scene;
  readonly vocabulary: Vocabulary;
  readonly diagram: Diagram | undefined;
  /** The thing with a key of the scene is selected; nothing where the key is. */
  select(key: string | undefined): void;
  expand(key: string): void;
  /** Opens the menu of a thing, beside it. */
  menu(key: string | undefined): void;
}

export class Keyboard {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #target: () => KeyboardTarget;
  #position: Position | undefined;
  #said = '';

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, target: () => KeyboardTarget) {
    this.#host = host;
    this.#target = target;
  }

  /** Key of the node that it is at. */
  get cursor(): string | undefined {
    return this.#position?.at;
  }

  /** What was last said. */
  get said(): string {
    return this.#said;
  }

  say(words: string): void {
    this.#said = words;
    this.#host.requestUpdate();
  }

  /** Walking goes on from a node, if it is one. */
  startFrom(key: string | undefined): void {
    if (this.#target().scene.nodes.some((node) => node.key === key)) this.#go(at(key));
  }

  press(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (command === undefined || event.defaultPrevented) return;
    if (command.type === 'leave') {
      if (this.#position === undefined) return; // then it is the page's
      this.#go(undefined);
    } else this.#do(command, this.#target());
    event.preventDefault();
  }

  #do(command: Exclude<Command, { type: 'leave' }>, target: KeyboardTarget): void {
    const here = this.#position;
    switch (command.type) {
      case 'walk':
        this.#walk(command.step, target);
        break;
      case 'zoom':
        target.diagram?.zoomBy(command.factor);
        break;
      case 'pan':
        target.diagram?.panBy(command.x, command.y);
        break;
      case 'fit':
        target.diagram?.fit();
        break;
      case 'select':
        if (here !== undefined) target.select(here.at);
        break;
      case 'select-claim':
        if (here?.trail !== undefined) target.select(edgeOf(target.scene, here.trail)?.key);
        break;
      case 'expand':
        if (here !== undefined) target.expand(here.at);
        break;
      case 'menu':
        target.menu(here?.at);
    }
  }

  #walk(step: Step, { scene, vocabulary, diagram }: KeyboardTarget): void {
    const position = walked(scene, this.#position, step);
    if (position === undefined) return;
    this.say(spoken(scene, vocabulary, position));
    this.#go(position);
    diagram?.reveal(position.at);
  }

  #go(position: Position | undefined): void {
    this.#position = position;
    this.#host.requestUpdate();
  }
}
