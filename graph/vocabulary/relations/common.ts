/** What entries of the vocabulary share: who can stand at an end, qualifiers, and the two usual pairs of wordings. */
import type { Qualifier, Relation, VerbWording, Wording } from '../../model/index.ts';
import { be, verb } from '../wording.ts';

export const STAKE: Qualifier = { id: 'stake', label: 'stake', type: 'percent' };
export const PRICE: Qualifier = { id: 'price', label: 'price', type: 'money' };
export const ROLE: Qualifier = { id: 'role', label: 'role', type: 'text' };

/** Who can act, what can be made, what can be made of. */
export const ACTORS = ['organization', 'person'] as const;
export const WORKS = ['product', 'codebase', 'standard'] as const;
export const HOLDINGS = ['organization', 'product', 'codebase'] as const;

/** What most entries share: a directed state without traits or qualifiers. */
export const STATE = { nature: 'state', traits: [], qualifiers: [] } as const;
export const EVENT = { nature: 'event', traits: [], qualifiers: [] } as const;

/** Verbs whose inverses are their passives: "acquired", "was acquired by"; "took over", "was taken over by". */
export function active(...verbs: readonly [VerbWording, ...VerbWording[]]): Pick<Relation, 'forward' | 'backward'> {
  const [first, ...others] = verbs;
  return { forward: verbs, backward: [passive(first), ...others.map(passive)] };
}

function passive({ past, participle = past, after }: VerbWording): Wording {
  return be(after === undefined ? `${participle} by` : `${participle} ${after} by`);
}

/** A symmetric relation reads the same from either end. */
export function mutual(
  ...wordings: readonly [Wording, ...Wording[]]
): Pick<Relation, 'forward' | 'backward' | 'symmetric'> {
  return { forward: wordings, backward: wordings, symmetric: true };
}

/** Who runs something leads, governs or controls it: the word does not tell. */
export const RUN = verb('run', undefined, { past: 'ran', participle: 'run' });
