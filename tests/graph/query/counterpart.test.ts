/** What nothing says is answered with what is claimed instead, by whom or of what, and the diagram shows it. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Graph } from '../../../graph/index.ts';
import { ask as askGraph, besideAnswer, OPEN_LENS } from '../../../graph/index.ts';
import { graphOf, named } from './graphs.ts';
import { xen } from './xen.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await xen();
});

function ask(question: string, of = graph): Answer {
  return askGraph(of, OPEN_LENS, question);
}

describe('who or what it is that was asked of another', () => {
  test.each([
    ['Did Microsoft buy XenSource?', 'Citrix acquired XenSource in 2007 for 500 million US dollars [1].'],
    ['does Microsoft own XenSource', 'Citrix acquired XenSource in 2007 for 500 million US dollars [1].'],
    ['is XenSource part of Microsoft', 'Citrix acquired XenSource in 2007 for 500 million US dollars [1].'],
    ['when did Microsoft acquire XenSource', 'Citrix acquired XenSource in 2007 for 500 million US dollars [1].'],
    ['did Citrix buy XenSource in 2006', 'Citrix acquired XenSource in 2007 for 500 million US dollars [1].'],
    ['did XenSource buy Citrix', 'Citrix acquired XenSource in 2007 for 500 million US dollars [1].'],
    ['did Novell develop Xen', 'XenSource developed Xen until 2007 [1].'],
    ['does Citrix maintain Xen', 'Xen Project maintains Xen [1].'],
    ['did Microsoft run the Xen Project', 'Xen advisory board governs Xen Project [1].'],
    [
      'is Mike Neil employed by Citrix',
      'Mike Neil is employed by Microsoft as general manager for virtualization [1].',
    ],
    ['is Xen licensed under Proprietary', 'Xen is licensed under GPL-2.0 [1].'],
    ['is XenServer derived from Hyper-V', 'XenServer is built from Xen [1].'],
    ['does Microsoft use Xen', 'Citrix, Virtual Iron, Sun, Red Hat and Novell use Xen [1].'],
  ])('%s: %s', (question, instead) => {
    const { headline, text, claims, instead: statements, shown, sources } = ask(question);
    expect(headline).toBe('Unknown.');
    expect(text).toMatch(/^Unknown: nothing here says that .*\.$/);
    expect(text.endsWith(` ${instead}`)).toBe(true);
    expect(claims).toEqual([]);
    expect(statements[0]?.text).toBe(instead);
    for (const claim of statements[0]?.claims ?? []) {
      expect(shown.claims).toContain(claim);
      expect(sources.flatMap(({ evidence }) => evidence.map((each) => each.claim))).toContain(claim);
    }
  });

  test('nobody else is named where nobody is claimed', () => {
    expect(ask('does Citrix own Xen').text).toBe('Unknown: nothing here says that Citrix owns Xen.');
  });

  test('who makes a thing is told where nothing says whose it is', () => {
    expect(ask('did Novell buy XenServer').instead.map(({ text }) => text)).toContain('Citrix develops XenServer [1].');
  });
});

test('what is denied is told with what is claimed of the same thing', () => {
  const of = graphOf(
    [
      ['acme', 'owns', 'bolt', { is: 'refuted' }],
      ['cogs', 'owns', 'bolt'],
      ['acme', 'owns', 'dyna'],
    ],
    { entities: named('company', 'acme', 'bolt', 'cogs', 'dyna') },
  );
  const { text, instead } = ask('does Acme own Bolt', of);
  expect(text).toBe('No. Acme does not own Bolt: ben refutes it [1].');
  expect(instead.map((statement) => statement.text)).toEqual(['Cogs owns Bolt [2].']);
});

test('of many others the first are told, and how many more there are', () => {
  const names = Array.from({ length: 9 }, (_, place) => `user${place}`);
  const of = graphOf(
    names.map((name, place) => [name, 'acquired', 'tool', { when: String(2000 + place) }] as const),
    { entities: named('company', ...names, 'tool', 'acme') },
  );
  const { text } = ask('did Acme buy Tool', of);
  expect(text).toBe(
    'Unknown: nothing here says that Acme acquired Tool. User0 acquired Tool in 2000 [1]. ' +
      'User1 acquired Tool in 2001 [1]. User2 acquired Tool in 2002 [1]. And 6 more.',
  );
});

test('of two ends, that is told of which there are fewer', () => {
  const of = graphOf(
    [
      ['ann', 'employed-by', 'acme'],
      ...['ben', 'cleo', 'dora', 'emil'].map((who) => [who, 'employed-by', 'bolt'] as const),
    ],
    { entities: [...named('person', 'ann', 'ben', 'cleo', 'dora', 'emil'), ...named('company', 'acme', 'bolt')] },
  );
  expect(ask('does Ann work for Bolt', of).text).toContain('Ann is employed by Acme [1].');
  expect(ask('does Ann work for Bolt', of).text).not.toContain('Ben');
});

test('what the sentence holds is not told again beside it', () => {
  const answer = ask('is XenSource part of Citrix');
  expect(besideAnswer(answer, answer.text)).toEqual([
    { title: 'What is known instead', statements: [answer.instead[1]] },
    { title: 'Also', statements: answer.remarks },
  ]);
  expect(besideAnswer(ask('is Hyper-V derived from Xen'), '')[0]?.title).toBe('What is true instead');
  expect(besideAnswer(ask('who develops Xen'), '')[0]?.title).toBe('Besides');
});
