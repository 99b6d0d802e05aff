/** What is so of a whole because of a part, in words: the claim about the part, and that it is a part. */
import { addTo } from '../../model/index.ts';
import type { Part } from '../answer.ts';
import type { Related } from '../related.ts';
import type { Step } from '../trail.ts';
import { listedAs } from './parts.ts';
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
  if (found.trail.length < 2) return undefined;
  const { steps } = found.trail;
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const isOfWhole = ({ claim }: Step): boolean => graph.relationOf(claim).traits.includes('of-whole');
  const isOfAsked = isOfWhole(last);
  if (!isOfAsked && !isOfWhole(first)) return undefined;
  const own = isOfAsked ? last : first;
  const { certainty, disputed } = found.trail;
  const trail = { steps: [own], certainty, disputed, length: 1, lastClaim: own.claim };
  const within = steps.filter((step) => step !== own).map(({ claim }) => claim);
  return { ofPart: { ...found, trail }, within, isOfAsked };
}

/** Those that are found by way of one part, and those that are told with the whole. */
export function byPart(found: readonly ThroughPart[]): readonly (readonly ThroughPart[])[] {
  const groups = new Map<string, ThroughPart[]>();
  for (const each of found) addTo(groups, each.isOfAsked ? each.within.join(' ') : '', each);
  return [...groups.values()];
}

/**
 * "Ann and Ben are employed by the Lab [1], and the Lab is part of Acme [1]".
 * @param clauses what tells those that are found of the part, put into words when it is told
 * @param most so many claims are told
 */
export function partInWords(
  telling: Telling,
  group: readonly ThroughPart[],
  clauses: (found: readonly Related[]) => readonly (() => readonly Part[])[],
  most: number,
): readonly Part[] {
  const own = clauses(group.flatMap(({ ofPart, isOfAsked }) => (isOfAsked ? [ofPart] : [])));
  const within = unique(group.flatMap((each) => each.within));
  const parts = within.map((claim) => () => telling.claim(claim));
  return listedAs([...own, ...parts], (tell) => tell(), most);
}
