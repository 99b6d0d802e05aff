/** Two questions in one: what answers both, or one and not the other. */
import { beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../../graph/index.ts';
import { ask, OPEN_LENS } from '../../../graph/index.ts';
import { graphOf } from './graphs.ts';
import { told } from './told.ts';
import { xen } from './xen.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await xen();
});

const names = (question: string): string =>
  ask(graph, OPEN_LENS, question)
    .answer.map(({ name }) => name)
    .join(', ');

test.each([
  ['which companies use Xen and develop XenServer', 'Citrix'],
  ['who uses Xen and sponsors the Xen Project', 'Citrix'],
  ['who acquired XenSource and sponsors the Xen Project', 'Citrix'],
  ['which companies partner with Microsoft and use Xen', 'Citrix'],
  ['which products are proprietary and developed by Microsoft', 'Hyper-V'],
  ['what is similar to Xen and interoperates with Xen', 'Hyper-V'],
  ['which companies are partners of Microsoft and use Xen', 'Citrix'],
  ['who uses Xen as well as Hyper-V', ''],
  ['who uses both Xen and Hyper-V', ''],
  ['who uses Xen but not Hyper-V', 'Citrix, Virtual Iron, Sun, Red Hat, Novell'],
  ["which companies use Xen but don't sponsor the Xen Project", 'Virtual Iron, Sun, Red Hat, Novell'],
  ['which companies use Xen and are not partners of Microsoft', 'Virtual Iron, Sun, Red Hat, Novell'],
])('%s: %s', (question, wanted) => {
  expect(ask(graph, OPEN_LENS, question).problems).toEqual([]);
  expect(names(question)).toBe(wanted);
});

test('each that answers both is told with the claims for both', () => {
  const answer = ask(graph, OPEN_LENS, 'who uses Xen and sponsors the Xen Project');
  expect(answer.text).toBe('Citrix uses Xen [1] and Citrix sponsors Xen Project [1].');
  expect(answer.headline).toBe('Citrix.');
  expect(answer.claims).toHaveLength(2);
  expect(answer.next).toEqual(['Who uses Xen?', 'Who sponsors the Xen Project?']);
});

test('where nothing answers both, what answers either is told', () => {
  expect(told(graph, 'who develops XenServer and Hyper-V')).toBe(
    'Nothing is known here that answers both “who develops XenServer” and “who develops Hyper-V”. ' +
      'Citrix develops XenServer [1]. Microsoft develops Hyper-V [1].',
  );
});

test('what answers both is as sure as the less sure of the two', () => {
  const small = graphOf([
    ['ann', 'maintains', 'fox', { when: '2004/2008' }],
    ['ann', 'maintains', 'owl', { when: '2006~/2008' }],
  ]);
  const answer = ask(small, OPEN_LENS, 'who maintained fox in 2006 and maintained owl in 2006');
  expect(answer.answer.map(({ name, certainty }) => `${name} ${certainty}`)).toEqual(['ann possible']);
  expect(answer.text).toMatch(/^Possibly: ann maintained fox/);
});

test('what is left out is named; where nothing is, that is no denial', () => {
  expect(told(graph, "which companies use Xen but don't sponsor the Xen Project")).toContain(
    'Left out is what answers “which companies sponsor the Xen Project”: Citrix.',
  );
  expect(told(graph, 'who uses Xen but not Hyper-V')).toContain(
    'Nothing here says of any of them that it answers “who uses Hyper-V”.',
  );
  const small = graphOf([
    ['ann', 'maintains', 'fox'],
    ['ann', 'maintains', 'owl'],
  ]);
  expect(told(small, 'who maintains fox but not owl')).toBe(
    'All that answers “who maintains fox” answers “who maintains owl” as well. ' +
      'Left out is what answers “who maintains owl”: ann.',
  );
});

test('what evidence denies of them is told', () => {
  expect(told(graph, 'what is architecturally similar to Xen and not derived from Xen')).toContain(
    'Hyper-V is not derived from Xen: Mike Neil (for Microsoft), Simon Crosby (for Citrix) and Keith Ward refute it',
  );
});

test('the words before a name may come again: "derived from Xen but not from Hyper-V"', () => {
  expect(names('which products are derived from Xen but not from Hyper-V')).toBe('XenServer');
  expect(names('which products are proprietary and made by Microsoft')).toBe('Hyper-V');
});

test('a name that nothing has is said, and no more than that name', () => {
  expect(ask(graph, OPEN_LENS, 'who uses Xen and Foo').problems.map(({ message }) => message)).toEqual([
    'Nothing here is called “Foo”.',
  ]);
});

test('where only the first is understood, that is said', () => {
  const answer = ask(graph, OPEN_LENS, 'which companies use Xen and are very large');
  expect(answer.problems.map(({ message }) => message)).toEqual([
    'Only “which companies use Xen” is understood, and not what follows.',
  ]);
  expect(answer.next).toEqual(['which companies use Xen']);
});

test('a name with "and" in it, and two things that are joined, stay one question', () => {
  expect(told(graph, 'what is the Virtualization and Management Division')).toContain('part of Citrix');
  expect(ask(graph, OPEN_LENS, 'how are Citrix and Microsoft related').form).toBe('connections');
});
