/** Questions that this very graph can answer: shown where nothing was asked yet, or where a question was not understood. */
import type { Graph, Relation, Steps, Trait } from '../../model/index.ts';
import { infinitive } from '../../vocabulary/index.ts';
import { voicesInSteps, voicesOf } from '../says.ts';
import { namesInSteps } from '../search.ts';
import { unmistakable } from './names.ts';

/** So many claims are looked at for examples. */
const MOST_LOOKED_AT = 2000;

/** Reads of a graph, once, what questions and names are looked up in: afterwards each key is answered at once. */
export function* readyToAsk(graph: Graph): Steps<void> {
  const names = yield* namesInSteps(graph);
  yield* voicesInSteps(graph);
  yield* names.slipsInSteps();
}

/** A few questions with answers in the graph, of different forms. */
export function exampleQuestions(graph: Graph, most = 6): readonly string[] {
  const found: string[] = [];
  const add = (question: string | undefined): void => {
    if (question !== undefined && !found.includes(question)) found.push(question);
  };
  const claims = firstClaims(graph);
  const refuted = claims.find((claim) => {
    const evidence = graph.voicesOf(claim);
    return evidence.length > 0 && evidence.every(({ stance }) => stance === 'refutes');
  });
  add(refuted === undefined ? undefined : yesNoQuestion(graph, refuted));
  add(withTrait(graph, claims, 'begins-owning', (claim) => `Who owns ${unmistakable(graph, graph.objectOf(claim))}?`));
  add(
    withTrait(
      graph,
      claims,
      'descends',
      (claim) => `Where does ${unmistakable(graph, graph.subjectOf(claim))} come from?`,
    ),
  );
  add(withTrait(graph, claims, 'makes', (claim) => `Who is behind ${unmistakable(graph, graph.objectOf(claim))}?`));
  const [first] = claims;
  const last = claims.at(-1);
  if (first !== undefined && last !== undefined && first !== last) {
    const [a, b] = [graph.subjectOf(first), graph.subjectOf(last)];
    if (a !== b) add(`How are ${unmistakable(graph, a)} and ${unmistakable(graph, b)} related?`);
  }
  const voice = [...voicesOf(graph)].map((id) => graph.entityNumber(id)).find((entity) => entity !== -1);
  add(voice === undefined ? undefined : `What does ${unmistakable(graph, voice)} say?`);
  for (const claim of claims.slice(0, most)) add(yesNoQuestion(graph, claim));
  return found.slice(0, most);
}

/** "Is Hyper-V derived from Xen?", "Did Citrix acquire XenSource?": what a claim says, as a question. */
export function yesNoQuestion(graph: Graph, claim: number): string {
  const [subject, object] = [graph.subjectOf(claim), graph.objectOf(claim)];
  return questionOf(graph, subject, graph.relationOf(claim), object);
}

/** Whether a relation joins two entities, as a question. */
export function questionOf(graph: Graph, subject: number, relation: Relation, object: number): string {
  const [wording] = relation.forward;
  const [first, second] = [unmistakable(graph, subject), unmistakable(graph, object)];
  const isPast = relation.nature === 'event';
  if ('be' in wording) return `${isPast ? 'Was' : 'Is'} ${first} ${wording.be} ${second}?`;
  return `${isPast ? 'Did' : 'Does'} ${first} ${infinitive(wording)} ${second}?`;
}

function withTrait(
  graph: Graph,
  claims: readonly number[],
  trait: Trait,
  question: (claim: number) => string,
): string | undefined {
  const claim = claims.find(
    (each) =>
      graph.relationOf(each).traits.includes(trait) &&
      graph.voicesOf(each).every(({ stance }) => stance === 'supports'),
  );
  return claim === undefined ? undefined : question(claim);
}

function firstClaims(graph: Graph): readonly number[] {
  const found: number[] = [];
  for (const claim of graph.claims()) {
    found.push(claim);
    if (found.length >= MOST_LOOKED_AT) break;
  }
  return found;
}
