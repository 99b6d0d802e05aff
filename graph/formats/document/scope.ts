/** What the readers of the sections share: the report, the vocabulary, and which ids there are. */
import { didYouMean } from '../../model/index.ts';
import type { Vocabulary } from '../../model/index.ts';
import { shortened } from '../text/tree.ts';
import type { Place, Report } from './report.ts';
import type { Validator } from './validate.ts';

export interface Scope {
  readonly report: Report;
  readonly validator: Validator;
  readonly vocabulary: Vocabulary;
  readonly sources: Ids;
  readonly entities: Ids;
}

/** Looking through very many ids for the nearest takes its time: suggestions are for the first few. */
const MOST_SUGGESTIONS = 20;

/** The ids of one section. */
export class Ids {
  /** As a reader says it: `source`, `entity`. */
  readonly #what: string;
  readonly #open: boolean;
  readonly #declared = new Set<string>();
  readonly #faulty = new Set<string>();
  #suggestions = 0;

  /** @param open whether any id will do, as what it names is elsewhere */
  constructor(what: string, open = false) {
    this.#what = what;
    this.#open = open;
  }

  declare(id: string, isFaulty: boolean): void {
    this.#declared.add(id);
    if (isFaulty) this.#faulty.add(id);
  }

  has(id: string): boolean {
    return this.#open || (this.#declared.has(id) && !this.#faulty.has(id));
  }

  isDeclared(id: string): boolean {
    return this.#open || this.#declared.has(id);
  }

  /** Reports an id that nothing has; an item that rests on a faulty one is left out with it. */
  require(id: string, report: Report, place: Place, code: string): void {
    if (this.has(id)) return;
    if (this.#declared.has(id)) report.spoil(`The ${this.#what} "${shortened(id)}" has an error.`);
    else report.error(place, code, this.missing(id), this.hint(id));
  }

  missing(id: string): string {
    return `There is no ${this.#what} "${shortened(id)}".`;
  }

  /** `Did you mean …?`, for the first few. */
  hint(id: string): string | undefined {
    if (++this.#suggestions > MOST_SUGGESTIONS) return undefined;
    return didYouMean(id, this.#declared, `Add the ${this.#what}, or correct the id.`);
  }

  /** `Did you mean …?` where there is an id near, for the first few. */
  near(id: string): string | undefined {
    return ++this.#suggestions > MOST_SUGGESTIONS ? undefined : didYouMean(id, this.#declared);
  }
}
