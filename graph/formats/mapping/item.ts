/** What a rule looks at: a row of a table, or an item of a tree. */
import type { Place } from '../document/report.ts';

export interface Item {
  readonly place: Place;
  /** The texts that a path leads to; none where there is nothing. */
  texts(path: Path): readonly string[];
}

/** Keys from the outside in. */
export type Path = readonly string[];

/** What is told of an item, and what was made of those before it. */
export interface Tell {
  /** Tells what is odd about a value; the item stays. */
  warn(code: string, message: string, hint?: string): void;
  /** The ids that were made of names so far, each with the name. */
  readonly made: Map<string, string>;
}

/** What a value of a rule gives for an item. */
export type Texts = (item: Item, tell: Tell) => readonly string[];

/** The first text, or nothing. */
export type OneText = (item: Item, tell: Tell) => string | undefined;

/** Thrown where a template, a path or a date of a mapping cannot be understood; says why. */
export class MappingFault extends Error {
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
