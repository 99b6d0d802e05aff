/** What an import carried of a line and its relation does not declare is kept by a document. */
import { expect, test } from 'vitest';
import { Graph, readText, STANDARD_VOCABULARY } from '../../../graph/index.ts';
import type { Fragment } from '../../../graph/index.ts';
import { json } from '../../../graph/formats/document/json.ts';
import { yaml } from '../../../graph/formats/document/yaml.ts';

const fragment: Fragment = {
  sources: [{ id: 'file', title: 'file' }],
  entities: [{ id: 'a', kind: 'thing' }],
  claims: [
    {
      subject: 'a',
      relation: 'acquired',
      object: 'a',
      qualifiers: new Map([
        ['price', { text: '5 EUR', amount: 5, currency: 'EUR' }],
        ['weight', { text: '0.5' }],
        ['evidence', { text: 'a word that claims have already' }],
      ]),
      evidence: [{ source: 'file', stance: 'supports', qualifiers: new Map([['__proto__', { text: 'x' }]]) }],
    },
  ],
};

test.each([
  ['YAML', yaml],
  ['JSON', json],
])('%s keeps qualifiers that the relation does not declare', async (name, { write }) => {
  const graph = Graph.empty(STANDARD_VOCABULARY).merge(fragment);
  const text = [...(write?.(graph) ?? [])].join('');
  const { fragment: again, problems } = await readText(text, { file: `x.stemma.${name.toLowerCase()}` });
  expect(problems).toEqual([]);
  expect(again?.claims).toEqual(fragment.claims);
});
