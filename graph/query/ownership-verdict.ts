/** Whether somebody owns something, at a date or at any time: outright, by an acquisition, or through what they own. */
import { overlaps, reach } from '../model/index.ts';
import type { Span } from '../model/index.ts';
import { Ownership } from './ownership.ts';
import type { OwnedAt, Owner } from './ownership.ts';
import type { Scope } from './scope.ts';
import { refutationsOf, surest } from './verdict.ts';
import type { VerdictFinding } from './verdict.ts';

/**
 * The verdict on owning. Refuted only by evidence that says so: that somebody else is the owner refutes nothing.
 * @param at `undefined`: at any time, or within the scope's stretch of time
 */
export function ownershipVerdict(
  scope: Scope,
  owner: number,
  relation: string,
  owned: number,
  at: OwnedAt | undefined,
): VerdictFinding {
  const ownership = new Ownership(scope.reading);
  const chain =
    at === undefined || at === 'last'
      ? anyChain(ownership, owned, owner, scope.within)
      : ownership.chainTo(owned, owner, at);
  const refuting = refutationsOf(scope, owner, relation, owned);
  const base = { subject: owner, relation, object: owned, refuting };
  if (chain === undefined) {
    return refuting.length === 0
      ? { ...base, supporting: [], verdict: 'unknown', certainty: 'certain' }
      : { ...base, supporting: [], verdict: 'refuted', certainty: surest(scope, refuting) };
  }
  const steps = [...chain.steps].reverse().map(({ claim, from, to }) => ({ claim, from: to, to: from }));
  const held = heldDuring(ownership, chain);
  const against = refuting.filter((claim) => {
    const when = scope.reading.graph.whenOf(claim);
    return when === undefined || overlaps(reach(when), held);
  });
  const isDisputed = chain.disputed || against.length > 0;
  return {
    ...base,
    refuting: against,
    trail: { steps, certainty: chain.certainty, disputed: isDisputed },
    supporting: steps.length === 1 ? steps.map(({ claim }) => claim) : [],
    verdict: isDisputed ? 'disputed' : 'supported',
    certainty: chain.certainty,
  };
}

/** When all of a chain may have held at once: a denial for another time does not touch it. */
function heldDuring(ownership: Ownership, { steps }: Owner): Span {
  const spans = steps.flatMap(({ claim, from }) =>
    ownership.holdings(from).filter((holding) => holding.claim === claim),
  );
  return {
    from: Math.max(...spans.map(({ begins }) => begins.from)),
    to: Math.min(...spans.map(({ ends }) => ends.to)),
  };
}

/** The surest chain at any time. */
function anyChain(ownership: Ownership, owned: number, owner: number, within: Span | undefined): Owner | undefined {
  let found: Owner | undefined;
  const last = within === undefined ? ownership.chainTo(owned, owner, 'last') : undefined;
  if (last?.certainty === 'certain') return last;
  for (const period of ownership.turns(owned)) {
    if (within !== undefined && !overlaps(period, within)) continue;
    const chain = ownership.chainTo(owned, owner, { from: period.from, to: period.from });
    if (chain?.certainty === 'certain') return chain;
    found ??= chain;
  }
  return last ?? found;
}
