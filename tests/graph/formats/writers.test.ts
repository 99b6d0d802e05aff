/** Formats that are only written: a flowchart of Mermaid, a table of Markdown. */
import { expect, test } from 'vitest';
import { formatById, Graph, STANDARD_VOCABULARY } from '../../../graph/index.ts';
import type { Fragment } from '../../../graph/index.ts';

async function written(id: string, fragment: Fragment, lost: string[] = []): Promise<string> {
  const graph = Graph.empty(STANDARD_VOCABULARY).merge(fragment);
  const module = await formatById(id)?.load();
  return [...(module?.write?.(graph, { report: ({ code }) => lost.push(code) }) ?? [])].join('');
}

const MYTH: Fragment = {
  document: { title: 'Xen: a "myth"', about: 'Who says what.' },
  sources: [
    {
      id: 'ward',
      title: 'The Art of *Demystification*',
      author: 'keith',
      published: '2008-02-22',
      url: 'https://example.org/xen',
    },
    { id: 'bad', title: 'Bad', url: 'javascript:alert(1)' },
  ],
  entities: [
    { id: 'xen', kind: 'codebase', name: 'Xen' },
    { id: 'xs', kind: 'company', name: 'XenSource' },
    { id: 'xsp', kind: 'product', name: 'XenSource' },
    { id: 'hv', kind: 'product', name: 'Hyper|V <b>' },
    { id: 'keith', kind: 'person', name: 'Keith Ward' },
  ],
  claims: [
    {
      subject: 'hv',
      relation: 'derived-from',
      object: 'xen',
      evidence: [{ source: 'ward', stance: 'refutes', speaker: 'Mike', for: 'xs', at: 'p. 8', quote: 'No.' }],
    },
    {
      subject: 'xs',
      relation: 'acquired',
      object: 'xsp',
      when: '2007',
      qualifiers: new Map([['price', { text: '5 EUR' }]]),
      evidence: [
        { source: 'bad', stance: 'supports', says: 'It did.' },
        { source: 'ward', stance: 'refutes' },
      ],
    },
    {
      subject: 'hv',
      relation: 'interoperates-with',
      object: 'xen',
      evidence: [{ source: 'ward', stance: 'supports' }],
    },
    { subject: 'xs', relation: 'uses', object: 'xen' },
  ],
  notes: [
    { about: 'xen', says: 'A [name] is\na name.', evidence: [{ source: 'ward', stance: 'supports', at: 'p. 1' }] },
  ],
};

test('Mermaid: standings tell in the lines, homonyms by their kind, and nothing of a name is a command', async () => {
  const lost: string[] = [];
  expect(await written('mermaid', MYTH, lost)).toBe(`---
title: "Xen: a \\"myth\\""
---
flowchart LR
  n0["Xen"]
  n1["XenSource (company)"]
  n2["XenSource (product)"]
  n3["Hyper|V #60;b#62;"]
  n4["Keith Ward"]
  n3 --x|"refuted: derived from"| n0
  n1 -.->|"disputed: acquired (2007)"| n2
  n3 ---|"interoperates with"| n0
  n1 -.->|"uses"| n0
`);
  expect(lost).toEqual(['lost-details']);
});

test('Mermaid: more edges than it draws are told', async () => {
  const lost: string[] = [];
  const claims = Array.from({ length: 501 }, (_, i) => ({ subject: 'a', relation: 'uses', object: `b${i}` }));
  await written('mermaid', { claims }, lost);
  expect(lost).toEqual(['lost-details', 'mermaid-limit']);
});

test('Markdown: every claim with its standing, its evidence, and numbered sources', async () => {
  expect(await written('markdown', MYTH)).toBe(`# Xen: a "myth"

Who says what.

| Claim | When | Standing | Evidence |
| --- | --- | --- | --- |
| Hyper\\|V \\<b\\> is derived from Xen |  | **refuted** | against: \\[1\\] p. 8, Mike for XenSource: “No.” |
| XenSource (company) acquired XenSource (product) (price: 5 EUR) | 2007 | disputed | \\[2\\] It did.<br>against: \\[1\\] |
| Hyper\\|V \\<b\\> interoperates with Xen |  | supported | \\[1\\] |
| XenSource (company) uses Xen |  | unsourced |  |

## Notes

- Xen: A \\[name\\] is a name. (\\[1\\] p. 1)

## Sources

1. Keith Ward, *The Art of \\*Demystification\\**, 2008-02-22, <https://example.org/xen>.
2. *Bad*, javascript:alert(1).
`);
});
