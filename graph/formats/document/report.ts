/** Collects what is wrong with a document, with the place of each, and which of its items are faulty. */
import type { Problem, Severity } from '../../model/index.ts';
import type { LeftOut, Position } from '../format.ts';
import { Lines } from '../text/lines.ts';
import { pathText } from '../text/tree.ts';
import type { Fault } from '../text/tree.ts';

export type Path = readonly (string | number)[];

export interface Place {
  readonly at: number;
  readonly path: Path;
}

/** How many problems are worth telling of one document. */
const MOST = 1000;

export class Report {
  readonly problems: Problem[] = [];
  readonly leftOut: LeftOut[] = [];
  readonly #file: string;
  readonly #lines: { at(offset: number): Position };
  #errors = 0;
  #beyondRepair = false;
  #lastError = '';

  /** @param text what the offsets of places are in; or what knows the lines, where the text is not held whole */
  constructor(file: string, text: string | { at(offset: number): Position }) {
    this.#file = file;
    this.#lines = typeof text === 'string' ? new Lines(text) : text;
  }

  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** Whether there are errors, and leaving out single items removes all of them. */
  get isRepairable(): boolean {
    return this.#errors > 0 && !this.#beyondRepair;
  }

  position(at: number): Position {
    return this.#lines.at(at);
  }

  error(place: Place, code: string, message: string, hint?: string): void {
    this.#errors++;
    this.#lastError = message;
    this.#add('error', place, code, message, hint);
  }

  warning(
    place: Place,
    code: string,
    message: string,
    more: { readonly hint?: string | undefined; readonly claims?: readonly string[] } = {},
  ): void {
    this.#add('warning', place, code, message, more.hint, more.claims);
  }

  /** An error that is not confined to an item. */
  fatal(place: Place, code: string, message: string, hint?: string): void {
    this.#beyondRepair = true;
    this.error(place, code, message, hint);
  }

  /** A fault of the parser: an error that is not confined to an item, unless `repair` tells the path of one. */
  fault({ code, message, hint, at, first }: Fault, repair?: Path): void {
    const told =
      first === undefined ? message : message.replace(/\.$/, `, first in line ${this.position(first).line}.`);
    if (repair === undefined) this.fatal({ at, path: [] }, code, told, hint);
    else
      this.item({ at, path: repair }, () => {
        this.error({ at, path: repair }, code, told, hint);
      });
  }

  /** Reads an item; one with errors is left out. */
  item<Item>(place: Place, read: () => Item | undefined): Item | undefined {
    const before = this.#errors;
    const item = read();
    if (this.#errors === before) return item;
    this.leaveOut(place, this.#lastError);
    return undefined;
  }

  /** The item being read rests on one that is faulty: it has to go too, without a problem of its own. */
  spoil(because: string): void {
    this.#errors++;
    this.#lastError = because;
  }

  leaveOut(place: Place, because: string): void {
    this.leftOut.push({ path: pathText(place.path), because, ...this.position(place.at) });
  }

  #add(
    severity: Severity,
    place: Place,
    code: string,
    message: string,
    hint?: string,
    claims?: readonly string[],
  ): void {
    if (this.problems.length >= MOST) return;
    const path = pathText(place.path);
    this.problems.push({
      code,
      severity,
      message,
      file: this.#file,
      ...this.position(place.at),
      ...(path === '' ? {} : { path }),
      ...(hint === undefined ? {} : { hint }),
      ...(claims === undefined ? {} : { claims }),
    });
  }
}
