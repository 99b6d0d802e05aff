/** Why an edit cannot be made. */
import { didYouMean } from '../model/index.ts';

export interface Refusal {
  readonly message: string;
  readonly hint?: string;
}

export function missing(what: string, id: string, known: Iterable<string> = []): Refusal {
  const hint = didYouMean(id, known);
  return { message: `There is no ${what} "${id}".`, ...(hint === undefined ? {} : { hint }) };
}
