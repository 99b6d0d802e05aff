/** What a derived id of a claim says: the way back from `claimId`. */

/** The parts of a derived id, or `undefined` for a text that is none. */
export function partsOfClaimId(
  id: string,
): { readonly ends: readonly [string, string]; readonly relation: string; readonly when?: string } | undefined {
  const [first, relation, second, time, ...more] = id.split(' ');
  if (first === undefined || relation === undefined || second === undefined || more.length > 0) return undefined;
  if (time !== undefined && !time.startsWith('@')) return undefined;
  try {
    const ends = [decodeURIComponent(first), decodeURIComponent(second)] as const;
    return time === undefined ? { ends, relation } : { ends, relation, when: decodeURIComponent(time.slice(1)) };
  } catch {
    return undefined; // a stray `%`: not one of ours
  }
}
