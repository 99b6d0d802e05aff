/** What is to be said of one claim of the graph: the verdict on what it says, in words, and what is true instead. */
import type { Reading } from '../../model/index.ts';
import type { Answer } from '../answer.ts';
import { scopeOf } from '../scope.ts';
import { verdict } from '../verdict.ts';
import { Telling } from './telling.ts';
import { explainVerdict } from './verdict.ts';

/** As if the claim had been asked: "Is Hyper-V derived from Xen?" */
export function claimAnswer(reading: Reading, claim: number): Answer {
  const { graph } = reading;
  const scope = scopeOf(reading);
  const finding = verdict(scope, graph.subjectOf(claim), graph.relationIdOf(claim), graph.objectOf(claim));
  return explainVerdict(new Telling(scope), finding);
}
