/** Questions about what is between things, whatever the relation: connections, all that is around one, and differences. */
import type { Wording } from '../../model/index.ts';
import { connections } from '../connections.ts';
import { explainCard, explainDifference } from '../explain/card.ts';
import { explainConnections } from '../explain/connections.ts';
import type { Form } from './form.ts';
import { patterns } from './form-patterns.ts';

export const CONNECTIONS_FORM: Form = {
  id: 'connections',
  label: 'How two things are connected',
  patterns: () =>
    patterns(CONNECTIONS_FORM, [
      'how are|were {a} and|& {b} related|connected|linked|associated',
      'how is|was|are|were {a} related|connected|linked|associated to|with {b}',
      'how does|do|did {a} relate|connect to|with {b}',
      'what connects|links|relates|joins {a} and|to|with|& {b}',
      'what is|are|was|were [the] connection|connections|link|links|relation|relationship between {a} and|& {b}',
      'what do|did {a} and|& {b} have in common',
      'what is|are [in] common between|to {a} and|& {b}',
      'are|were {a} and|& {b} related|connected|linked',
      'is|are|was|were {a} connected|associated to|with {b}',
      '[is|are] [there] [the|a|any] [shortest] connection|connections|link|links|relation|relationship|path|paths|way|ways between|from {a} and|to {b}',
      "what is|are|was|were {a} 's connection|connections|link|links|relation|relations|relationship|ties to|with {b}",
    ]).concat(patterns(CONNECTIONS_FORM, ['{a} and|& {b}'], true)),
  answer: (asking) => {
    const telling = asking.telling();
    const [a, b] = [asking.entity('a'), asking.entity('b')];
    return explainConnections(telling, a, b, connections(telling.scope, a, b));
  },
};

/** Where imports say no more than that things are related, what is around one is all that its relations join to it. */
export const AROUND_FORM: Form = {
  id: 'around',
  label: 'What something is related to',
  patterns: () =>
    patterns(AROUND_FORM, [
      'what|who is|are [all] related|connected|linked|associated to|with {a}',
      'what|who is|are [all] {a} related|connected|linked|associated to|with',
      'what|who is|are around|near {a}',
      'what has|have to do with {a}',
    ]),
  // where a relation says no more than that, it is asked for itself
  fits: (graph, _meaning, named) =>
    !(named.get('a')?.entities ?? []).some((entity) =>
      [...graph.touching(entity)].some((claim) => graph.relationOf(claim).forward.some(isRelatedTo)),
    ),
  answer: (asking) => explainCard(asking.telling(), asking.entity('a')),
};

function isRelatedTo(wording: Wording): boolean {
  return 'be' in wording && wording.be === 'related to';
}

export const DIFFERENCE_FORM: Form = {
  id: 'difference',
  label: 'What tells two things apart',
  patterns: () =>
    patterns(DIFFERENCE_FORM, [
      'what is|are [the] difference|differences between {a} and|& {b}',
      'how do|does|did {a} and|& {b} differ',
      'how does|do|is|are {a} differ|different from {b}',
      'what tells {a} and|from {b} apart',
      'is {a} the same as|thing {b}',
      'are {a} and|& {b} the same [thing]',
      '[the] difference|differences between|of {a} and|& {b}',
      'compare {a} and|with|to|& {b}',
      '{a} vs|versus {b}',
    ]).concat(patterns(DIFFERENCE_FORM, ['{a} or {b}', 'is|are {a} {b}', '{a} is|are {b}'], true)),
  answer: (asking) => explainDifference(asking.telling(), asking.entity('a'), asking.entity('b')),
};
