/** "Who says that Hyper-V is derived from Xen": the verdict on the statement, which names the voices. */
import { RELATION_FORM } from './relation-form.ts';
import type { Form, Meaning } from './form.ts';
import { pattern } from './pattern.ts';
import { relationPatterns } from './relation-patterns.ts';

const LEADS = 'who|what says|say|said|claims|claim|claimed|refutes|refute|denies|deny|supports|support|disputes|states';
/** "Is it true that", "does anybody say that". */
const TRUTHS = [
  'is|was it true|false|correct|so [that]',
  'is|was it a myth|fact|lie [that]',
  'do|does|did any|anybody|anyone|somebody|someone [source] say|claim [that]',
];

export const WHO_SAYS_FORM: Form = {
  id: 'who-says',
  label: 'Who says or denies that something is so',
  patterns: (vocabulary) =>
    relationPatterns(vocabulary)
      .filter(({ text, meaning }) => meaning.asks === 'verdict' && text.startsWith('{l}'))
      .flatMap(({ text, meaning }) =>
        [`${LEADS} [that] ${text}`, ...TRUTHS.map((lead) => `${lead} ${text}`)].map((whole) =>
          pattern<Meaning>(whole, { form: WHO_SAYS_FORM, relation: meaning }),
        ),
      ),
  accepts: (vocabulary, meaning, place, kind) => RELATION_FORM.accepts?.(vocabulary, meaning, place, kind) ?? true,
  answer: (asking) => RELATION_FORM.answer(asking),
};
