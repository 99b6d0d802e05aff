/** Questions as they are typed in a hurry: words left out, misspelled, in other order; and about the graph as a whole. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../../graph/index.ts';
import { ask, OPEN_LENS } from '../../../graph/index.ts';
import { graphOf, named } from './graphs.ts';
import { told } from './told.ts';
import { xen } from './xen.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await xen();
});

describe('words left out, misspelled or in another order', () => {
  test.each([
    ['who onws xensource', 'Citrix acquired XenSource'],
    ['wich company bought xensorce', 'Citrix acquired XenSource'],
    ['xensource aquired by', 'Citrix acquired XenSource'],
    ['xensource acquisition', 'Citrix acquired XenSource'],
    ['acquisition of xensource', 'Citrix acquired XenSource'],
    ['who was xensource sold to', 'Citrix acquired XenSource'],
    ['was xensource sold', 'Citrix acquired XenSource'],
    ['hyper-v derived from xen', 'No. Hyper-V is not derived from Xen'],
    ['xen licensed under', 'Xen is licensed under GPL-2.0'],
    ['is there anything under GPL', 'Xen is licensed under GPL-2.0'],
    ['difference between xen and xenserver', 'XenServer is built from Xen'],
    ['compare xen and hyper-v', 'Hyper-V is not derived from Xen'],
    ['who says hyper-v is not xen', 'Hyper-V is not derived from Xen'],
    ['citrix and microsoft', 'Citrix partners with Microsoft'],
    ['what is related to xen', 'Xen Project maintains Xen'],
    ['history of xen', 'Ended: XenSource developed Xen until 2007'],
    ['who are the people', '3 people: Simon Crosby, Mike Neil and Keith Ward.'],
    ['is there a relation between hyper-v and xen', 'Hyper-V is architecturally similar to Xen'],
    ['list all companies that use xen', 'Citrix, Virtual Iron, Sun, Red Hat and Novell use Xen'],
    ['companies using xen', 'Citrix, Virtual Iron, Sun, Red Hat and Novell use Xen'],
    ['who else uses xen', 'Citrix, Virtual Iron, Sun, Red Hat and Novell use Xen'],
    ['tell me everything about novell', 'Novell uses Xen'],
    ['give me all myths about hyper-v', 'Hyper-V is not derived from Xen'],
    ['number of companies', '10 companies: '],
    ['how long has citrix owned xensource', 'Citrix acquired XenSource in 2007'],
    ['who works in the virtualization and management division', 'Simon Crosby is employed by'],
    [
      'did citrix buy the xen project',
      'Citrix does not control Xen Project: Simon Crosby (for Citrix) refutes it [1].',
    ],
    ['who is ceo of xensource', 'Simon Crosby was employed by XenSource as CTO until 2007'],
  ])('%s', (question, text) => expect(told(graph, question)).toContain(text));
});

test('who or what it is now leaves out what is over, and where all is over that is told', () => {
  expect(ask(graph, OPEN_LENS, 'where is Simon Crosby now').answer.map(({ name }) => name)).toEqual([
    'Virtualization and Management Division',
    'Citrix',
  ]);
  expect(told(graph, 'who develops Xen now')).toContain('XenSource developed Xen until 2007');
});

test('words that are no name are not taken for one', () => {
  const { problems } = ask(graph, OPEN_LENS, 'gizmos and whatnots galore');
  expect(problems.map(({ code }) => code)).toEqual(['question-unknown']);
});

describe('why', () => {
  test('is not said, and what is so is', () => {
    const { headline, text } = ask(graph, OPEN_LENS, 'why did Citrix buy XenSource?');
    expect(headline).toBe('Not said.');
    expect(text).toMatch(/^Nothing here says why\. Citrix acquired XenSource in 2007 .*\[1\]\.$/);
    expect(told(graph, 'how come Citrix sponsors the Xen Project')).toContain('Nothing here says why.');
  });

  test('of what is not so is answered with that', () => {
    expect(told(graph, 'why is Hyper-V derived from Xen')).toMatch(/^No\. Hyper-V is not derived from Xen/);
    expect(told(graph, 'why did Microsoft buy XenSource')).toMatch(
      /^Unknown: nothing here says that Microsoft acquired/,
    );
  });
});

describe('the graph as a whole', () => {
  test.each(['help', 'what can I ask', 'what is this graph about', 'what is in here', 'show me everything'])(
    'what there is, and what can be asked: %s',
    (question) => {
      const { headline, text, next, problems } = ask(graph, OPEN_LENS, question);
      expect(problems).toEqual([]);
      expect(headline).toBe('31 claims from 1 source.');
      expect(text).toContain('10 companies, 5 products, 3 people');
      expect(text).toContain('It can be asked: Does Citrix control Xen Project?');
      expect(next).toHaveLength(6);
    },
  );

  test.each(['sources', 'what are the sources', 'who wrote the article', 'where does the information come from'])(
    'from which sources it is: %s',
    (question) => {
      const { text, sources } = ask(graph, OPEN_LENS, question);
      expect(text).toBe('“Xen and the Art of Demystification” by Keith Ward [1].');
      expect(sources.map(({ id }) => id)).toEqual(['ward-2008']);
    },
  );

  test('a graph without claims is told as that', () => {
    expect(told(graphOf([]), 'help')).toBe('0 claims from 2 sources.');
    expect(told(graphOf([], { sources: [] }), 'sources')).toBe('No source is named here.');
  });
});

test('what two have in common by descent tells what they are to each other where nothing joins them', () => {
  const kin = graphOf(
    [
      ['left', 'derived-from', 'root'],
      ['right', 'derived-from', 'root'],
    ],
    { entities: named('codebase', 'left', 'right', 'root') },
  );
  expect(told(kin, 'left vs right')).toBe(
    'Left is a codebase. Right is a codebase. Nothing here joins the two outright. Left and Right both come from Root: ' +
      'Left is derived from Root [1] and Right is derived from Root [1].',
  );
  expect(told(kin, 'family tree of left')).toBe('Left is derived from Root [1].');
  expect(told(kin, 'left vs middle')).toContain('Nothing here is called “middle”.');
});

test('a name that is near to nothing is answered with what can be asked', () => {
  const { problems, next } = ask(graph, OPEN_LENS, 'who owns Oracle');
  expect(problems[0]?.message).toBe('Nothing here is called “Oracle”.');
  expect(problems[0]?.hint).toContain('It can answer, for example: ');
  expect(next).toHaveLength(6);
});
