/** What the sources bear: the claims in view that each of them supports and those that it refutes. */
import type { Reading, Steps } from '../../graph/index.ts';
import { inSteps } from '../../graph/index.ts';
import { gradually } from './gradual.ts';

/** Numbers of claims, in their order. */
export interface SourceClaims {
  readonly supports: readonly number[];
  readonly refutes: readonly number[];
  /** A large graph is being gone through. */
  readonly pending?: true;
}

type BySource = ReadonlyMap<string, SourceClaims>;

const NONE: SourceClaims = { supports: [], refutes: [] };
const UNKNOWN_YET: SourceClaims = { ...NONE, pending: true };

/** @param asked the reading, and the id of the source */
export function claimsOfSource({
  reading,
  source,
}: {
  readonly reading: Reading;
  readonly source: string;
}): SourceClaims {
  const all = bySource(reading);
  return all === undefined ? UNKNOWN_YET : (all.get(source) ?? NONE);
}

const bySource: (reading: Reading) => BySource | undefined = gradually<Reading, Reading, BySource | undefined>(
  (reading) => reading,
  { steps: claimsInSteps, meanwhile: () => undefined },
);

function* claimsInSteps(reading: Reading): Steps<BySource> {
  const found = new Map<string, { readonly supports: number[]; readonly refutes: number[] }>();
  yield* inSteps(reading.claims(), (claim) => {
    for (const { source, stance } of reading.voices(claim)) {
      const borne = found.get(source) ?? { supports: [], refutes: [] };
      found.set(source, borne);
      const claims = borne[stance];
      if (claims.at(-1) !== claim) claims.push(claim);
    }
  });
  return found;
}
