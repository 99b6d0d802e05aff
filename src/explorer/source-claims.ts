/** What a source bears: the claims in view that it supports and those that it refutes. */
import type { Reading } from '../../graph/index.ts';
import { memo } from './memo.ts';

/** Numbers of claims, in their order. */
export interface SourceClaims {
  readonly supports: readonly number[];
  readonly refutes: readonly number[];
}

/** @param asked the reading, and the id of the source */
export const claimsOfSource: (asked: { readonly reading: Reading; readonly source: string }) => SourceClaims = memo(
  ({ reading, source }: { readonly reading: Reading; readonly source: string }) => [reading, source] as const,
  (reading, id) => {
    const supports: number[] = [];
    const refutes: number[] = [];
    for (const claim of reading.claims())
      for (const { source, stance } of reading.voices(claim)) {
        const claims = stance === 'supports' ? supports : refutes;
        if (source === id && claims.at(-1) !== claim) claims.push(claim);
      }
    return { supports, refutes };
  },
);
