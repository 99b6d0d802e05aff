/** The keyboard in the lanes: where it is, what a key does there, and what is said of it. */
import type { ReactiveControllerHost } from 'lit';
import type { Kin } from '../../explorer/index.ts';
import type { DrawnTrack, Picture } from '../../lanes/picture.ts';
import type { Surface } from '../../lanes/surface.ts';
import type { Cursor, Step } from '../../lanes/walk.ts';
import { eventsOf, firstCursor, stepped } from '../../lanes/walk.ts';
import { eventInWords } from '../../lanes/words.ts';
import type { Command } from './keys.ts';
import { commandOf } from './keys.ts';

/** What the keys act upon. */
export interface KeyboardTarget {
  readonly picture: Picture | undefined;
  readonly kin: Kin;
  readonly surface: Surface | undefined;
  /** Whether there is something to let go of. */
  readonly canLeave: boolean;
  tap(track: DrawnTrack, add: boolean): void;
  fold(track: DrawnTrack): void;
  showAlone(kind: 'ancestors' | 'descendants', track: DrawnTrack): void;
  showAll(): void;
  leave(): void;
}

export class Keyboard {
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #target: () => KeyboardTarget;
  #cursor: Cursor | undefined;
  #said = '';

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>, target: () => KeyboardTarget) {
    this.#host = host;
    this.#target = target;
  }

  get cursor(): Cursor | undefined {
    return this.#cursor;
  }

  /** What was last said. */
  get said(): string {
    return this.#said;
  }

  say(words: string): void {
    this.#said = words;
    this.#host.requestUpdate();
  }

  /** It comes to the lanes: to where it was, or to the trunk. */
  arrive(): void {
    const { picture } = this.#target();
    if (this.#cursor === undefined && picture !== undefined) this.#go(firstCursor(picture));
  }

  /** Walking goes on from the beginning of a track. */
  startFrom({ placed }: DrawnTrack): void {
    this.#go({ track: placed.id, event: 0 });
  }

  press(event: KeyboardEvent): void {
    const command = commandOf(event);
    if (command === undefined || event.defaultPrevented) return;
    const target = this.#target();
    if (command.type === 'leave' && !target.canLeave) return; // then it is the page's
    this.#do(command, target);
    event.preventDefault();
  }

  #do(command: Command, target: KeyboardTarget): void {
    switch (command.type) {
      case 'walk':
        this.#walk(command.step, target);
        return;
      case 'zoom':
        target.surface?.zoomBy(command.factor);
        return;
      case 'pan':
        target.surface?.panBy(command.x, command.y);
        return;
      case 'fit':
        target.surface?.fit();
        return;
      case 'all':
        target.showAll();
        return;
      case 'leave':
        target.leave();
        return;
      default: {
        const track = trackAt(target.picture, this.#cursor);
        if (track !== undefined) onTrack(command.type, track, target);
      }
    }
  }

  #walk(step: Step, { picture, kin, surface }: KeyboardTarget): void {
    if (picture === undefined) return;
    const cursor = this.#cursor === undefined ? firstCursor(picture) : stepped(picture, this.#cursor, step);
    this.#go(cursor);
    const track = trackAt(picture, cursor);
    const event = track && eventsOf(picture, track)[cursor?.event ?? 0];
    if (event === undefined || track === undefined) return;
    this.say(eventInWords(event, kin, track));
    surface?.reveal(track, event.at);
  }

  #go(cursor: Cursor | undefined): void {
    this.#cursor = cursor;
    this.#host.requestUpdate();
  }
}

function trackAt(picture: Picture | undefined, cursor: Cursor | undefined): DrawnTrack | undefined {
  return cursor && picture?.tracks.find(({ placed }) => placed.id === cursor.track);
}

function onTrack(
  type: 'select' | 'compare' | 'fold' | 'ancestors' | 'descendants',
  track: DrawnTrack,
  target: KeyboardTarget,
): void {
  if (type === 'fold') target.fold(track);
  else if (type === 'select' || type === 'compare') target.tap(track, type === 'compare');
  else target.showAlone(type, track);
}
