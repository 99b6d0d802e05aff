/** Whether somebody owns something, at a date or at any time: outright, by an acquisition, or through what they own. */
import { overlaps } from '../model/index.ts';
import type { Span } from '../model/index.ts';
import { Ownership } from './ownership.ts';
import type { OwnedAt, Owner } from './ownership.ts';
import type { Scope } from './scope.ts';
import { refutationsOf } from './verdict.ts';
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
    return { ...base, supporting: [], verdict: refuting.length > 0 ? 'refuted' : 'unknown', certainty: 'certain' };
  }
  const steps = [...chain.steps].reverse().map(({ claim, from, to }) => ({ claim, from: to, to: from }));
  const isDisputed = chain.disputed || refuting.length > 0;
  return {
    ...base,
    trail: { steps, certainty: chain.certainty, disputed: isDisputed },
    supporting: steps.length === 1 ? steps.map(({ claim }) => claim) : [],
    verdict: isDisputed ? 'disputed' : 'supported',
    certainty: chain.certainty,
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
