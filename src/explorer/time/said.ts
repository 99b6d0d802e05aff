/** What has no date of its own, by the day on which it was said. */
import type { Reading, Steps } from '../../../graph/index.ts';
import { inSteps } from '../../../graph/index.ts';

/** Numbers of claims, in their order, by a day. */
export type SaidByDay = ReadonlyMap<number, readonly number[]>;

/** The claims without a date that somebody said on one very day. @param reading without a date */
export function* saidInSteps(reading: Reading): Steps<SaidByDay> {
  const { graph } = reading;
  const said = new Map<number, number[]>();
  yield* inSteps(graph.claims(), (claim) => {
    if (!reading.inView(claim) || graph.whenOf(claim) !== undefined) return;
    for (const voiced of reading.voices(claim)) {
      const on = reading.saidOn(voiced);
      if (on === undefined || on.from !== on.to) continue;
      const claims = said.get(on.from) ?? [];
      said.set(on.from, claims);
      if (claims.at(-1) !== claim) claims.push(claim); // claims come one after the other
    }
  });
  return said;
}
