/** Questions about the graph as a whole: what is in it, what can be asked of it, and from which sources it is. */
import { explainOverview, explainSources } from '../explain/overview.ts';
import { exampleQuestions } from './examples.ts';
import type { Form } from './form.ts';
import { Pattern } from './pattern.ts';

const THIS = 'graph|document|diagram|picture|map|page|file';

export const OVERVIEW_FORM: Form = {
  id: 'overview',
  label: 'What is in here, and what can be asked',
  patterns: () =>
    [
      'help [me]',
      'examples',
      'overview',
      'summary',
      'what can|could i|one|you|we ask|answer|do [you] [here]',
      'how does this|it work',
      `what is|are [all] this|it [${THIS}] [about]`,
      `what is|are [in|on] this|the ${THIS} [about]`,
      `what is in|on [here|this|the] [${THIS}]`,
      'what is [in] here',
      'show [me] everything|all',
      'which claims are [there|here]',
      '[the] number of claims',
    ].map((text) => new Pattern(text, { form: OVERVIEW_FORM, isRare: true })),
  answer: (asking) => {
    const answer = explainOverview(asking.telling());
    const next = exampleQuestions(asking.graph);
    return {
      ...answer,
      next,
      text: [answer.text, ...(next.length > 0 ? ['It can be asked:'] : []), ...next].join(' '),
    };
  },
};

const SOURCE = 'source|article|document|text|book|paper';

export const SOURCES_FORM: Form = {
  id: 'sources',
  label: 'Which sources there are',
  patterns: () =>
    [
      '[the] sources',
      'what|which|who is|are [all] [the|your|its] source|sources [there|here]',
      'what|which sources [are] [there|here]',
      'list|show|name [me] [all] [the|of] sources',
      'where does|do [all] this|it|the information|data|knowledge|claims [come] [from]',
      `who wrote|authored|published this|the ${SOURCE}`,
      `who is [the] author [of] [this|the] [${SOURCE}]`,
    ].map((text) => new Pattern(text, { form: SOURCES_FORM, isRare: true })),
  answer: (asking) => explainSources(asking.telling()),
};
