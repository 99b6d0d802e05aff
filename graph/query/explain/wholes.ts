/** What is so of a whole because of a part, in words: the claim about the part, and that it is a part. */
import { addTo } from '../../model/index.ts';
import type { Part } from '../answer.ts';
import type { Related } from '../related.ts';
import type { Step } from '../trail.ts';
import { listed } from './parts.ts';
import type { Telling } from './telling.ts';
import { unique } from './telling.ts';

/** What was found by way of a part, taken apart. */
export interface ThroughPart {
  /** As it was found, of the part. */
  readonly ofPart: Related;
  /** Claims that the part is one of the whole. */
  readonly within: readonly number[];
  /** The part is told with what was asked; it leads from the asked whole to what is so of its part. */
  readonly isOfAsked: boolean;
}

/** Takes what was found by way of a part apart; `undefined` for all else. */
export function throughPart({ reading: { graph } }: Telling, found: Related): ThroughPart | undefined {
  const { steps } = found.trail;
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined || steps.length < 2) return undefined;
  const isOfWhole = ({ claim }: Step): boolean => graph.relationOf(claim).traits.includes('of-whole');
  const isOfAsked = isOfWhole(last);
  if (!isOfAsked && !isOfWhole(first)) return undefined;
  const own = isOfAsked ? last : first;
  const { certainty, disputed } = found.trail;
  const trail = { steps: [own], certainty, disputed, length: 1, lastClaim: own.claim };
  const within = steps.filter((step) => step !== own).map(({ claim }) => claim);
  return { ofPart: { ...found, trail }, within, isOfAsked };
}

/**
 * "Ann and Ben are employed by the Lab [1], and the Lab is part of Acme [1]", part by part.
 * @param clauses tells those that are found of one part
 * @param most so many parts are told, and of each so many claims
 */
export function partsInWords(
  telling: Telling,
  found: readonly ThroughPart[],
  clauses: (found: readonly Related[]) => readonly (readonly Part[])[],
  most: number,
): readonly (readonly Part[])[] {
  const byPart = new Map<string, ThroughPart[]>();
  for (const each of found) addTo(byPart, each.isOfAsked ? each.within.join(' ') : '', each);
  return [...byPart.values()].slice(0, most).map((group) => {
    const own = group.flatMap(({ ofPart, isOfAsked }) => (isOfAsked ? [ofPart] : []));
    const within = unique(group.flatMap((each) => each.within));
    return listed([...clauses(own), ...within.map((claim) => telling.claim(claim))], most);
  });
}
