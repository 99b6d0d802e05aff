/** Questions in words about the Xen graph, and what they are answered with. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Graph, Lens } from '../../../graph/index.ts';
import { ask as askGraph, OPEN_LENS } from '../../../graph/index.ts';
import { graphOf, named, owner } from './graphs.ts';
import { xen } from './xen.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await xen();
});

function ask(question: string, lens: Partial<Lens> = {}): Answer {
  return askGraph(graph, { ...OPEN_LENS, ...lens }, question);
}

/** `Citrix? XenSource`: the names that it is answered with, possible ones marked. */
function namesOf({ answer }: Answer): string {
  return answer.map(({ name, certainty }) => `${name}${certainty === 'possible' ? '?' : ''}`).join(', ');
}

describe('yes or no', () => {
  test.each([
    ['is Hyper-V derived from Xen', 'refuted'],
    ['Is Hyper-V derived from Xen?', 'refuted'],
    ['IS HYPER-V BASED ON XEN?', 'refuted'],
    ['isn’t Hyper‑V derived from Xen?', 'refuted'],
    ['Is “Hyper-V” really derived from the Xen?', 'refuted'],
    ['was hyperv ever forked from xen', 'refuted'],
    ['Hyper-V comes from Xen', 'refuted'],
    ['Is it true that Hyper-V is derived from Xen?', 'refuted'],
    ['who says Hyper-V is derived from Xen?', 'refuted'],
    ['is Xen derived from Hyper-V', 'unknown'],
    ['is Xen an ancestor of Hyper-V', 'refuted'],
    ['is XenServer derived from Xen', 'supported'],
    ['is XenServer built on Xen', 'supported'],
    ['Did Citrix acquire XenSource?', 'supported'],
    ['did Citrix buy XenSource', 'supported'],
    ['was XenSource acquired by Citrix?', 'supported'],
    ['has Citrix taken over XenSource', 'supported'],
    ['did Citrix take XenSource over?', 'supported'],
    ['did Citrix acquire XenSource in 2007?', 'supported'],
    ['did Citrix acquire XenSource in 2008?', 'unknown'],
    ['did Citrix acquire XenSource before 2008?', 'supported'],
    ['did Citrix acquire XenSource between 2006 and 2008?', 'supported'],
    ['does Citrix own XenSource', 'supported'],
    ['did Citrix own XenSource in 2006', 'unknown'],
    ['does Hyper-V interoperate with Xen?', 'supported'],
    ['do Xen and Hyper-V interoperate?', 'supported'],
    ['is Xen similar to Hyper-V?', 'supported'],
    ['are Xen and Hyper-V similar?', 'supported'],
    ['does Citrix control the Xen Project?', 'refuted'],
    ['is the Xen Project controlled by Citrix', 'refuted'],
    ['according to Microsoft, is Hyper-V derived from Xen?', 'refuted'],
    ['is Hyper-V derived from Xen according to Keith Ward?', 'refuted'],
    ['according to Microsoft is Hyper-V similar to Xen', 'supported'],
    ['according to Microsoft, did Citrix acquire XenSource?', 'unknown'],
    ['does XenSource develop Xen?', 'supported'],
  ])('%s: %s', (question, expected) =>
    expect(ask(question)).toMatchObject({ verdict: expected, problems: [], choices: [] }),
  );
});

describe('who, what, which', () => {
  test.each([
    ['who owns XenSource in 2008', 'Citrix'],
    ['who owns XenSource', 'Citrix'],
    ['who owned XenSource in March 2007', 'Citrix?'],
    ['who owned XenSource on 2007-03-01', 'Citrix?'],
    ['who owned XenSource on 1 March 2007', 'Citrix?'],
    ['who owned XenSource on March 1st, 2007?', 'Citrix?'],
    ['on 22 February 2008, who owned XenSource?', 'Citrix'],
    ['who owned XenSource in 2006', ''],
    ['who owned XenSource before 2007', ''],
    ['who owned XenSource before Citrix', ''],
    ['who owned XenSource after 2007', 'Citrix'],
    ['as of 2008, who owns XenSource', 'Citrix'],
    ['as of 2006, who owned XenSource?', ''],
    ["who is XenSource's owner", 'Citrix'],
    ['who is the owner of XenSource?', 'Citrix'],
    ['who does XenSource belong to', 'Citrix'],
    ['who ultimately owns XenSource', 'Citrix'],
    ['who owns Xen', ''],
    ['what does Citrix own', 'XenSource, Virtualization and Management Division'],
    ['what did Citrix acquire', 'XenSource'],
    ['who acquired XenSource', 'Citrix'],
    ['who bought XenSource in 2007', 'Citrix'],
    ['who bought XenSource in 2005', ''],
    ['by whom was XenSource acquired?', 'Citrix'],
    ['what derives from Xen', 'XenServer'],
    ['what is derived from Xen', 'XenServer'],
    ['what is Hyper-V derived from', ''],
    ['where does XenServer come from?', 'Xen'],
    ['who builds Hyper-V', 'Microsoft'],
    ['who built Xen', 'XenSource'],
    ['who maintains Xen', 'Xen Project'],
    ['who develops Hyper-V', 'Microsoft'],
    ['who are the developers of Hyper-V', 'Microsoft'],
    ['what companies does Citrix own?', 'XenSource, Virtualization and Management Division'],
    ['is anything derived from Xen?', 'XenServer'],
    ['what did Citrix buy in 2005?', ''],
    ['who uses Xen', 'Citrix, Virtual Iron, Sun, Red Hat, Novell'],
    ['which companies use Xen', 'Citrix, Virtual Iron, Sun, Red Hat, Novell'],
    ['which products use Xen', ''],
    ['which vendors use Xen', 'Citrix, Virtual Iron, Sun, Red Hat, Novell'],
    ['what uses Xen?', 'Citrix, Virtual Iron, Sun, Red Hat, Novell'],
    ['what does Citrix use', 'Xen'],
    ['what is Hyper-V similar to', 'Xen'],
    ['what is Xen similar to?', 'Hyper-V'],
    ['what license is Xen under', 'GPL-2.0'],
    ['what is the license of Xen', 'GPL-2.0'],
    ["what is Xen's license?", 'GPL-2.0'],
    ['what is licensed under GPLv2', 'Xen'],
    ['who works at Microsoft', 'Mike Neil'],
    ['who does Mike Neil work for?', 'Microsoft'],
    ['where does Mike Neil work?', 'Microsoft'],
    ['which license does Xen have?', 'GPL-2.0'],
    ['who governs the Xen Project', 'Xen advisory board'],
    ['who controls the Xen Project', ''],
    ['who is behind Xen', 'XenSource, Xen Project'],
    ['what is Xen', 'Xen'],
    ['who is Mike Neil?', 'Mike Neil'],
    ['tell me about Redmond', 'Microsoft'],
    ['Xen', 'Xen'],
  ])('%s: %s', (question, expected) => {
    const answer = ask(question);
    expect({ problems: answer.problems, choices: answer.choices }).toEqual({ problems: [], choices: [] });
    expect(namesOf(answer)).toBe(expected);
    expect(answer.verdict).toBe(null);
  });

  test('of possible owners the answer is possible, and says so', () => {
    const answer = ask('who owned XenSource on 2007-03-01?');
    expect(answer.certainty).toBe('possible');
    expect(answer.text).toMatch(/^Possibly Citrix\./);
  });
});

describe('in words', () => {
  test.each([
    [
      'is Hyper-V derived from Xen',
      'No. Hyper-V is not derived from Xen: Mike Neil (for Microsoft), Simon Crosby (for Citrix) and Keith Ward refute it [1].',
    ],
    [
      'who owns XenSource in 2008',
      'Citrix acquired XenSource in 2007 for 500 million US dollars [1], and nothing here ends that ownership.',
    ],
    ['does hyper-v interoperate with xen', 'Yes. Hyper-V interoperates with Xen [1].'],
    ['does XenSource develop Xen?', 'Yes, until 2007. XenSource developed Xen until 2007 [1].'],
    ['is Xen derived from Hyper-V', 'Unknown: nothing here says that Xen is derived from Hyper-V.'],
    ['who uses Xen', 'Citrix, Virtual Iron, Sun, Red Hat and Novell use Xen [1].'],
    [
      'who owns Xen',
      'Unknown: no source here says who owns Xen. XenSource developed Xen until 2007 [1]. Xen Project maintains Xen [1].',
    ],
    [
      'what does Mike Neil say about Hyper-V',
      'Mike Neil (for Microsoft) refutes that Hyper-V is derived from Xen [1]. Mike Neil (for Microsoft) says that Hyper-V is architecturally similar to Xen [1].',
    ],
    [
      'who controls the Xen Project',
      'Unknown: nothing here says who controls Xen Project. Citrix does not control Xen Project: Simon Crosby (for Citrix) refutes it [1].',
    ],
    ['when did Citrix acquire XenSource', 'Citrix acquired XenSource in 2007 for 500 million US dollars [1].'],
  ])('%s', (question, expected) => expect(ask(question).text).toBe(expected));

  test('the parts of a sentence, joined, are the sentence', () => {
    const { parts, headline, text } = ask('is Hyper-V derived from Xen');
    expect(`${headline} ${parts.map((part) => part.text).join('')}`).toBe(text);
    expect(parts[0]).toEqual({ text: 'Hyper-V', entity: 'hyper-v' });
  });

  test('what is true instead: first on the same pair, then who made it', () => {
    expect(ask('is Hyper-V derived from Xen').instead.map(({ text }) => text)).toEqual([
      'Hyper-V is architecturally similar to Xen [1].',
      'Hyper-V interoperates with Xen [1].',
      'Microsoft develops Hyper-V [1].',
    ]);
  });

  test('the sources, with who speaks, in which role and for whom', () => {
    const [source, ...more] = ask('is Hyper-V derived from Xen').sources;
    expect(more).toEqual([]);
    expect(source).toMatchObject({ number: 1, id: 'ward-2008', author: 'Keith Ward', published: '22 Feb 2008' });
    expect(source?.evidence.find(({ speaker }) => speaker?.id === 'mike-neil')).toMatchObject({
      stance: 'refutes',
      role: 'general manager for virtualization, Microsoft',
      for: { name: 'Microsoft', id: 'microsoft' },
      at: 'paragraph 8',
      quote: "There's no common lineage in technology.",
    });
  });
});

describe('other questions', () => {
  test('how two things are connected', () => {
    const answer = ask('how are Red Hat and Microsoft related?');
    expect(answer.chains[0]?.steps.map(({ from, to }) => `${from}>${to}`)).toEqual([
      'red-hat>xen',
      'xen>hyper-v',
      'hyper-v>microsoft',
    ]);
    expect(answer.focus).toEqual(['red-hat', 'microsoft']);
  });

  test('what changed', () => {
    const { statements } = ask('what changed between 2006 and 2008');
    expect(statements.map(({ text }) => text)).toContain(
      'Citrix acquired XenSource in 2007 for 500 million US dollars [1].',
    );
    expect(ask('what changed between 1990 and 1995').statements).toEqual([]);
    expect(ask('what happened in 2007').statements.length).toBe(statements.length);
  });

  test('what is a myth', () => {
    expect(ask('what are the myths about Xen?').claims).toEqual(['hyper-v derived-from xen']);
    expect(ask('what is refuted').claims.length).toBe(2);
  });

  test('what sources disagree on', () => {
    expect(ask('what do sources disagree on').statements).toEqual([]);
  });

  test('what became of something, told apart by its kind', () => {
    expect(ask('what became of the product XenSource?').claims).toEqual(['xenserver succeeds xensource-product']);
    expect(ask('what became of XenSource (company)').claims).toEqual(['citrix acquired xensource @2007']);
    expect(ask('what became of XenSource, the company?').claims).toEqual(['citrix acquired xensource @2007']);
  });
});

describe('names', () => {
  test.each([
    ['who owns xensorce', 'Citrix'],
    ['who maintains the xen hypervisor', 'Xen Project'],
    ['who develops hyperv', 'Microsoft'],
    ['who develops Hyper V', 'Microsoft'],
    ['where does xen server come from', 'Xen'],
    ['who works for Redmond', 'Mike Neil'],
    ['who employs mike niel', 'Microsoft'],
  ])('%s: %s', (question, expected) => expect(namesOf(ask(question))).toBe(expected));

  test('a name that is in no entity is named, with the nearest', () => {
    const { problems, text } = ask('is Xen derived from Hyperspace?');
    expect(problems).toMatchObject([{ code: 'name-unknown' }]);
    expect(problems[0]?.nearest[0]).toBe('Hyper-V');
    expect(text).toContain('Nothing here is called “Hyperspace”');
  });

  test('it asks which is meant only where the answers differ', () => {
    const { choices, problems } = ask('what is XenSource?');
    expect(problems).toEqual([]);
    expect(choices.map(({ entity, kind }) => `${entity} ${kind}`)).toEqual([
      'xensource company',
      'xensource-product product',
    ]);
    for (const { question, entity } of choices) expect(ask(question).answer.map(({ id }) => id)).toEqual([entity]);
    expect(ask('who owns XenSource').choices).toEqual([]);
  });

  test('those that the ends of the relation exclude are dropped', () => {
    const two = graphOf(
      [
        ['mercury-person', 'employed-by', 'acme'],
        ['acme', 'acquired', 'mercury-firm', { when: '2001' }],
      ],
      {
        entities: [
          { id: 'mercury-person', kind: 'person', name: 'Mercury' },
          { id: 'mercury-firm', kind: 'company', name: 'Mercury' },
          ...named('company', 'acme'),
        ],
      },
    );
    expect(askGraph(two, OPEN_LENS, 'who employs Mercury').answer.map(({ id }) => id)).toEqual(['acme']);
    expect(askGraph(two, OPEN_LENS, 'who acquired Mercury?').claims).toEqual(['acme acquired mercury-firm @2001']);
  });

  test('an exact name beats an alias, and an alias a slip', () => {
    const many = graphOf(
      [
        ['a', 'uses', 'one'],
        ['a', 'uses', 'two'],
        ['b', 'uses', 'two'],
      ],
      {
        entities: [
          { id: 'one', kind: 'product', name: 'Orion' },
          { id: 'two', kind: 'product', name: 'Other', also: ['Orion', 'Orions'] },
          ...named('company', 'a', 'b'),
        ],
      },
    );
    expect(askGraph(many, OPEN_LENS, 'who uses Orion').answer.map(({ id }) => id)).toEqual(['a']);
    expect(askGraph(many, OPEN_LENS, 'who uses Orions').answer.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('slips', () => {
  test.each([
    ['who owns xensorce', '“xensorce” is read as XenSource.'],
    ['did Citrix aquire XenSource', '“aquire” is read as “acquire”.'],
    ['is Hyper-V dervied from Xen', '“dervied” is read as “derived”.'],
  ])('%s: %s', (question, reading) => expect(ask(question).remarks.map(({ text }) => text)).toContain(reading));

  test('digits are none', () => {
    const versions = graphOf([['a', 'uses', 'one']], {
      entities: [{ id: 'one', kind: 'product', name: 'Release 4' }, ...named('company', 'a')],
    });
    expect(askGraph(versions, OPEN_LENS, 'who uses Release 5').problems).toMatchObject([
      { code: 'name-unknown', nearest: ['Release 4'] },
    ]);
  });
});

test('a date that cannot be one is said to be wrong', () => {
  expect(ask('who owned XenSource in 2008-13').problems).toMatchObject([
    { code: 'date-unreadable', message: '"2008-13" has no month 13.' },
  ]);
});

test('what a party says is told by who speaks for it; the only source may be called the article', () => {
  const [first] = ask('what does Citrix say about Hyper-V?').statements;
  expect(first?.text).toBe('Simon Crosby (for Citrix) refutes that Hyper-V is derived from Xen [1].');
  expect(ask('what does the article say about Hyper-V?').claims).toContain('hyper-v derived-from xen');
});

test('what tells two things apart', () => {
  const { text, headline } = ask('what is the difference between Xen and the Xen Project?');
  expect(headline).toBe('Two different things.');
  expect(text).toMatch(/^Xen is a codebase\..*Xen Project is a community\..*Xen Project maintains Xen \[1\]\.$/);
});

test('when something happened, by whomever', () => {
  expect(ask('when was XenSource acquired?')).toMatchObject({
    headline: 'In 2007.',
    claims: ['citrix acquired xensource @2007'],
  });
});

test('owners before and after, with the gap between', () => {
  const { answer, remarks } = askGraph(owner(), OPEN_LENS, 'who owned Xensource before Citrix?');
  expect(answer.map(({ id }) => id)).toEqual(['venture']);
  expect(remarks.map(({ text }) => text)).toEqual(['In 2006 nothing here says who owned Xensource.']);
});

describe('what is not understood', () => {
  test.each(['why is the sky blue', 'fnord', '???', '', '   ', 'is', 'who', 'a b c d e f g h i j'])(
    '"%s"',
    (question) => {
      const { problems, text, answer } = ask(question);
      expect(problems.length).toBe(1);
      expect(text).not.toBe('');
      expect(answer).toEqual([]);
    },
  );

  test('it says what it can answer, with questions that have answers here', () => {
    const { problems } = ask('why is the sky blue');
    const examples = problems[0]?.nearest ?? [];
    expect(examples.length).toBeGreaterThan(3);
    for (const example of examples) expect(ask(example)).toMatchObject({ problems: [], choices: [] });
  });

  test('so does what leads on', () => {
    for (const question of [
      'is Hyper-V derived from Xen',
      'who owns XenSource in 2008',
      'what is Xen',
      'who uses Xen',
    ]) {
      const { next } = ask(question);
      expect(next.length).toBeGreaterThan(0);
      for (const each of next) expect([each, ask(each).problems, ask(each).choices]).toEqual([each, [], []]);
    }
  });
});

describe('the lens', () => {
  test('what stands in the way is said', () => {
    const { obstacles, verdict, text } = ask('did Citrix acquire XenSource?', { accordingTo: ['microsoft'] });
    expect(verdict).toBe('unknown');
    expect(obstacles).toMatchObject([
      { part: 'accordingTo', without: 'Yes. Citrix acquired XenSource in 2007 for 500 million US dollars [1].' },
    ]);
    expect(text).toContain('according to Microsoft');
  });

  test('a name will do for a voice; one that nobody has is named', () => {
    expect(ask('is Hyper-V derived from Xen', { accordingTo: ['Microsoft'] }).verdict).toBe('refuted');
    expect(ask('is Hyper-V derived from Xen', { accordingTo: ['Nobody At All'] }).problems).toMatchObject([
      { code: 'name-unknown' },
    ]);
  });

  test('the question has its own date before the lens', () => {
    expect(namesOf(ask('who owns XenSource', { asOf: '2006' }))).toBe('');
    expect(namesOf(ask('who owned XenSource in 2008', { asOf: '2006' }))).toBe('Citrix');
  });
});
