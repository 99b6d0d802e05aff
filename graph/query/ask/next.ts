/** Questions that lead on from an answer: about the same things, from another side. */
import type { Graph } from '../../model/index.ts';
import type { Answer } from '../answer.ts';
import type { Asking } from './form.ts';
import { unmistakable } from './names.ts';
import { squashed } from '../names/fold.ts';

const MOST = 4;

/** Up to four questions, none of them the one that was asked. */
export function nextQuestions(graph: Graph, asking: Asking, answer: Answer, asked: string): readonly string[] {
  const entities = [...asking.filling.entities.values()];
  const [first, second] = entities;
  const found: string[] = [];
  const add = (question: string): void => {
    if (!found.includes(question) && squashed(question) !== squashed(asked)) found.push(question);
  };
  if (first !== undefined && second !== undefined && first !== second) {
    add(`How are ${unmistakable(graph, first)} and ${unmistakable(graph, second)} related?`);
  }
  const [owner] = answer.answer;
  if (answer.periods.length > 0 && first !== undefined && owner !== undefined) {
    const name = unmistakable(graph, graph.entityNumber(owner.id));
    add(`Who owned ${unmistakable(graph, first)} before ${name}?`);
    add(`What does ${name} own?`);
  }
  for (const entity of new Set(entities)) {
    for (const question of questionsAbout(graph, entity)) {
      if (!(question.startsWith('Who owns ') && answer.periods.length > 0)) add(question);
    }
  }
  return found.slice(0, MOST);
}

/** What can be asked of an entity, by what its claims say. */
export function questionsAbout(graph: Graph, entity: number): readonly string[] {
  const name = unmistakable(graph, entity);
  const found = new Set<string>();
  let looked = 0;
  for (const claim of graph.touching(entity)) {
    if ((looked += 1) > 200) break;
    const { traits } = graph.relationOf(claim);
    const isSubject = graph.subjectOf(claim) === entity;
    if (traits.includes('begins-owning') || traits.includes('owns')) {
      found.add(isSubject ? `What does ${name} own?` : `Who owns ${name}?`);
      if (!isSubject) found.add(`What became of ${name}?`);
    }
    if (traits.includes('continues') && !isSubject) found.add(`What became of ${name}?`);
    if (traits.includes('descends'))
      found.add(isSubject ? `Where does ${name} come from?` : `What derives from ${name}?`);
    if (traits.includes('makes') && !isSubject) found.add(`Who is behind ${name}?`);
  }
  found.add(`${graph.vocabulary.isA(graph.kindOf(entity), 'person') ? 'Who' : 'What'} is ${name}?`);
  return [...found];
}
