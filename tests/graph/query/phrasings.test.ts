/** What reporters and engineers ask of the Xen graph, in their own words: what it knows is told, and nothing it does not. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../graph/index.ts';
import { ask, complete, isUnderstood, OPEN_LENS, QUESTIONS, RELATIONS } from '../../../graph/index.ts';
import { graphOf } from './graphs.ts';
import { told } from './told.ts';
import { xen } from './xen.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await xen();
});

describe('what one has', () => {
  test.each([
    ['which products does Citrix have', 'Citrix develops XenServer'],
    ['which companies does Citrix have', 'Citrix acquired XenSource'],
    ['what products does Microsoft have', 'Microsoft develops Hyper-V'],
    ['which license does Xen have', 'Xen is licensed under GPL-2.0'],
    ['what are the products of Citrix', 'Citrix develops XenServer'],
    ["Citrix's products", 'Citrix develops XenServer'],
    ['is XenServer a product of Citrix', 'Yes. Citrix develops XenServer'],
    ['what are the subsidiaries of Citrix', 'Citrix acquired XenSource'],
    ['is XenSource a subsidiary of Citrix', 'Yes. Citrix owns XenSource'],
    ['what companies has Citrix bought', 'Citrix acquired XenSource'],
  ])('%s', (question, text) => expect(told(graph, question)).toContain(text));

  test.each(['which company does Xen have', 'which lawyers does Citrix have', 'which license does Citrix have'])(
    'nobody has that, and nothing is claimed: %s',
    (question) => expect(ask(graph, OPEN_LENS, question).problems).toHaveLength(1),
  );
});

describe('who is in charge', () => {
  test.each([
    ['who runs the Xen Project', 'Xen advisory board governs Xen Project'],
    ['who runs the Xen Project', 'Citrix does not control Xen Project'],
    ['who is in charge of the Xen Project', 'Xen advisory board governs Xen Project'],
    ['did Citrix run the Xen Project', 'No. Citrix did not control Xen Project'],
    ['who is responsible for Xen', 'Xen Project maintains Xen'],
    ['what company is behind Xen', 'XenSource developed Xen'],
    ['who leads Xen', 'Xen Project maintains Xen'],
    ['who sells XenServer', 'Citrix develops XenServer'],
    ['who pays for the Xen Project', 'Citrix sponsors Xen Project'],
    ['is Xen owned by anyone', 'no source here says who owns Xen'],
    ['who sits on the Xen advisory board', 'nothing here says who is a member of Xen advisory board'],
    ['who owns the Xen trademark', 'nothing here says who holds the trademark of Xen'],
  ])('%s: %s', (question, text) => expect(told(graph, question)).toContain(text));
});

describe('under which terms', () => {
  test.each([
    ['is Xen open source', 'Xen is licensed under GPL-2.0'],
    ['is Hyper-V proprietary', 'Hyper-V is licensed under Proprietary'],
    ['under which license is Xen released', 'Xen is licensed under GPL-2.0'],
    ['Xen license', 'Xen is licensed under GPL-2.0'],
    ['is Xen licensed under the GPL', 'Yes. Xen is licensed under GPL-2.0'],
    ['which products are proprietary', 'VMware hypervisor, Parallels hypervisor and Hyper-V are licensed under'],
  ])('%s', (question, text) => expect(told(graph, question)).toContain(text));
});

describe('who has which role', () => {
  test.each([
    ['who is the CTO of XenSource', 'XenSource employed Simon Crosby as CTO until 2007'],
    ['who is the chief technology officer of XenSource', 'employed Simon Crosby as CTO'],
    ["what is Simon Crosby's role", 'employed by Virtualization and Management Division as CTO'],
    ["what is Simon Crosby's job at XenSource", 'Simon Crosby was employed by XenSource as CTO'],
    ['who is the CEO of XenSource', 'Nothing here says who is CEO of XenSource.'],
    ['who is the owner of XenSource', 'Citrix acquired XenSource'],
  ])('%s', (question, text) => expect(told(graph, question)).toContain(text));

  test('no role is offered while one types', () => {
    expect(complete(graph, 'who is the ').every(({ text }) => !text.includes('{'))).toBe(true);
  });
});

describe('beginnings, ends and what comes after', () => {
  test.each([
    ['does XenSource still develop Xen', 'Until 2007. XenSource developed Xen until 2007'],
    ['does XenSource (product) still exist', 'came to an end in 2007 (stated without a source)'],
    ['when did XenSource end', '“XenSource” is read as XenSource (product).'],
    ['when was Hyper-V released', 'Nothing here says when Hyper-V came into being.'],
    ['when was Xen created', 'nothing here says when Xen was created'],
    ['what came before XenServer', 'XenServer succeeds XenSource'],
    ['is XenServer the successor of XenSource', 'Yes. XenServer succeeds XenSource'],
    ['until when did XenSource develop Xen', 'XenSource developed Xen until 2007'],
    ['is XenSource part of Citrix', 'Citrix acquired XenSource in 2007'],
    ['is Xen related to Hyper-V', 'Xen interoperates with Hyper-V'],
  ])('%s', (question, text) => expect(told(graph, question)).toContain(text));

  test('what a document says of the time of something is told where nothing else is', () => {
    const fox = graphOf([], { entities: [{ id: 'fox', kind: 'product', name: 'Fox', existed: '2004/..' }] });
    for (const question of [
      'when was Fox created',
      'when was Fox first released',
      'how old is Fox',
      'does Fox still exist',
    ])
      expect(told(fox, question)).toContain('Fox came into being in 2004 (stated without a source).');
  });
});

describe('only things of one kind', () => {
  test('where there are none, the others are not denied, and told', () => {
    const question = 'which products are licensed under GPL-2.0';
    expect(told(graph, question)).toContain('nothing here says which product is licensed under GPL-2.0');
    expect(told(graph, question)).toContain('Xen is licensed under GPL-2.0');
    expect(told(graph, 'which products does Citrix own')).toContain('nothing here says which product Citrix owns');
    expect(told(graph, 'which products does Citrix own')).toContain('Citrix acquired XenSource');
  });

  test.each([
    ['how many companies use Xen', '5 are known here. Citrix, Virtual Iron, Sun, Red Hat and Novell use Xen'],
    ['the number of companies that use Xen', '5 are known here. Citrix,'],
    ['count the companies that use Xen', '5 are known here. Citrix,'],
    ['how many products does Citrix have', '1 is known here. Citrix develops XenServer'],
    ['how many companies use Hyper-V', 'Unknown: nothing here says which company uses Hyper-V.'],
  ])('how many are known is answered before which they are: %s', (question, text) =>
    expect(told(graph, question)).toContain(text),
  );
});

describe('how claims stand', () => {
  test.each([
    'list the myths',
    'which myths are there',
    'what is a myth here',
    'is there a myth about Xen',
    'is Hyper-V a myth',
    'why is Hyper-V a myth',
  ])('what is refuted is told with who refutes it: %s', (question) =>
    expect(ask(graph, OPEN_LENS, question).text).toMatch(
      /(?:^|[.] )Hyper-V is not derived from Xen: Mike Neil \(for Microsoft\), Simon Crosby \(for Citrix\) and Keith Ward refute it/,
    ),
  );

  test('of what nobody denies anything, that is said', () => {
    expect(told(graph, 'is Novell a myth')).toBe('Nothing in view about Novell is refuted.');
  });

  test.each(['what has no source', 'which claims have no evidence', 'what is unsourced', 'list unsourced claims'])(
    'what nobody gave a source for is told: %s',
    (question) => {
      const rumours = graphOf([
        ['fox', 'uses', 'net', { is: 'unsourced' }],
        ['fox', 'uses', 'web'],
      ]);
      expect(ask(rumours, OPEN_LENS, question).claims).toHaveLength(1);
      expect(told(rumours, question)).toContain('fox uses net');
      expect(told(graph, question)).toBe('Nothing in view is stated without a source.');
    },
  );
});

describe('between two', () => {
  test.each([
    ["what is Novell's relationship to Xen", 'Novell uses Xen'],
    ['shortest path between Microsoft and Red Hat', 'Microsoft develops Hyper-V'],
  ])('%s', (question, text) => expect(told(graph, question)).toContain(text));
});

describe('what there is', () => {
  test.each([
    ['which licenses are there', '2 licenses: GPL-2.0 and Proprietary.'],
    ['list all communities', '2 communities: Xen Project and Xen advisory board.'],
    ['how many people are there', '3 people: Simon Crosby, Mike Neil and Keith Ward.'],
    ['is Citrix a company', 'Citrix is a company'],
    ['is Xen a product', 'Xen is a codebase'],
    ["who are Microsoft's employees", 'Mike Neil is employed by Microsoft'],
    ['who used to own XenSource', 'Citrix acquired XenSource'],
  ])('%s', (question, text) => expect(told(graph, question)).toContain(text));
});

test.each([
  'did Mike Neil deny that Hyper-V is based on Xen',
  'who stands behind Citrix',
  'is Hyper-V a copy of Xen',
  'is the Xen Project independent of Citrix',
  'did Microsoft steal Xen',
])('what is not understood is said to be just that, and no name is made of it: %s', (question) =>
  expect(ask(graph, OPEN_LENS, question).problems.map(({ code }) => code)).toEqual(['question-unknown']),
);

test('whether a text is a question is known, whatever it is answered with', () => {
  const questions = [
    'is Hyper-V derived from Xen',
    'who owns Nobody',
    'who owns XenSource and employs Mike Neil',
    'did Mike Neil deny that Hyper-V is based on Xen',
  ];
  expect(questions.map((question) => isUnderstood(graph, OPEN_LENS, question))).toEqual([true, true, true, false]);
});

test('every question in words of its own belongs to a relation, and names one of its ends or both', () => {
  const ids: readonly string[] = RELATIONS.map(({ id }) => id);
  for (const [id, questions] of Object.entries(QUESTIONS)) {
    expect(ids).toContain(id);
    for (const question of questions) expect(question).toMatch(/\{(?:subject|object)\}/);
  }
});
