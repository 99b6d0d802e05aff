/** The command line: what it answers, where it complains, and how it ends. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../graph/cli/commands.ts';
import { run, runJson } from './run.ts';

const GOOD = `stemma: 1
title: A deal
sources:
  s: { title: The Source, author: pat, published: 2008-02-22 }
entities:
  a: { kind: company, name: Acme, also: [ACME] }
  b: { kind: company, name: Beta }
  pat: { kind: person, name: Pat }
claims:
  - claim: a acquired b
    when: 2007
    price: 500 million USD
    stake: 51 %
    evidence:
      - { source: s, at: page 3, says: It did. }
      - { source: s, speaker: Quinn, for: b, stance: refutes, date: 2008-01, quote: "No!", price: a fortune, when: 2006 }
  - { claim: b uses a }
`;
const files = {
  'good.yaml': GOOD,
  'bad.yaml': GOOD.replace('b uses a', 'b uses nobody').replace('kind: person', 'knd: person'),
  'bad.json': '{"stemma": 1,\n "claims": {}',
};

describe('help', () => {
  test.each(['', '--help', '-h', 'help'])(
    '"stemma %s" lists the commands and the data sets, and says how it ends',
    async (command) => {
      const { code, out } = await run(command === '' ? [] : [command]);
      expect(code).toBe(0);
      for (const { name, summary } of COMMANDS)
        expect(out).toMatch(new RegExp(`^ {2}${name} +${summary.slice(0, 20)}`, 'm'));
      expect(out).toContain('xen');
      expect(out).toContain('Exit codes: 0');
    },
  );

  test.each(COMMANDS.map(({ name }) => [name]))('"stemma help %s" tells its usage and every option', async (name) => {
    const { code, out } = await run(['help', name]);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: stemma ${name} `);
    for (const option of Object.keys(COMMANDS.find((command) => command.name === name)?.options ?? {}))
      expect(out).toContain(`--${option}`);
    expect((await run([name, '--help'])).out).toBe(out);
  });

  test('--version tells the version of the package', async () => {
    expect((await run('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('a wrong call ends with 2, says what is wrong on standard error, and answers nothing', () => {
  test.each([
    ['chek xen', 'There is no command "chek". Did you mean "check"?'],
    ['xyzzy', 'There is no command "xyzzy". There are check, stats'],
    ['--json', 'The option --json comes before any command.'],
    ['help chek', 'There is no command "chek". Did you mean "check"?'],
    ['stats xen --jsn', '"stemma stats" has no option --jsn. Did you mean "--json"?'],
    ['stats xen --__proto__', '"stemma stats" has no option --__proto__.'],
    ['stats xen -x', '"stemma stats" has no option -x.'],
    ['stats xen --json=yes', 'The option --json takes no value.'],
    ['stats xen --as-of', 'The option --as-of needs a value (DATE).'],
    ['stats xen --as-of soon', '--as-of: "soon" is not a date.'],
    ['stats xen --hide peple', '--hide: "peple" is no kind, family, relation or standing. Did you mean "people"?'],
    ['stats', 'What should "stemma stats" work on? Usage: stemma stats FILE'],
    ['stats a b', '"stemma stats" takes one operand, not 2.'],
    ['claims xen --according-to nobody', '--according-to: nothing here is called "nobody".'],
    ['stats xne', 'There is no file "xne". Did you mean "xen"?'],
    ['stats nowhere.yaml', 'There is no file "nowhere.yaml". Data sets that ship: xen'],
    ['stats .', '"." is a folder.'],
  ])('stemma %s', async (command, message) => {
    const { code, out, err } = await run(command);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`stemma: ${message}`);
    expect(err).not.toContain('    at ');
  });
});

describe('check', () => {
  test('finds nothing wrong with the data that ships', async () => {
    expect(await run('check xen --strict')).toEqual({ code: 0, out: 'xen: nothing wrong\n', err: '' });
  });

  test('tells errors with file, line and column, and ends with 1', async () => {
    const { code, out } = await run('check bad.yaml', { files });
    expect(code).toBe(1);
    expect(out).toContain(
      'bad.yaml:8:10: error key-unknown: entities.pat.knd\n    The key "knd" is not known here.\n    Did you mean "kind"?\n',
    );
    expect(out).toContain('bad.yaml:17:14: error claim-dangling: claims[1].claim\n    There is no entity "nobody".');
    expect(out).toMatch(/bad\.yaml: 2 errors, 1 warning\n$/);
  });

  test('tells warnings of the lint at the line of the claim, and ends with 0, or with 1 where it is strict', async () => {
    const { code, out } = await run('check good.yaml', { files });
    expect(code).toBe(0);
    expect(out).toContain('good.yaml:17:5: warning claim-unsourced:\n    "Beta uses Acme" has no evidence.');
    expect((await run('check good.yaml --strict', { files })).code).toBe(1);
  });

  test('checks several files, and standard input', async () => {
    const { code, out } = await run('check good.yaml bad.json -', { files, stdin: 'stemma: 1\ntilte: Ä' });
    expect(code).toBe(1);
    expect(out).toContain('bad.json:2:14: error syntax:');
    expect(out).toContain(
      '<stdin>:2:1: error key-unknown: tilte\n    The key "tilte" is not known here.\n    Did you mean "title"?',
    );
  });

  test('--json gives the problems to programs', async () => {
    const { code, out } = await run('check bad.yaml --json', { files });
    const { errors, warnings, problems } = JSON.parse(out) as { errors: number; warnings: number; problems: object[] };
    expect([code, errors, warnings]).toEqual([1, 2, 1]);
    expect(problems[0]).toEqual({
      code: 'key-unknown',
      severity: 'error',
      message: 'The key "knd" is not known here.',
      hint: 'Did you mean "kind"?',
      file: 'bad.yaml',
      line: 8,
      column: 10,
      path: 'entities.pat.knd',
    });
  });
});

describe('stats', () => {
  test('--json counts', async () => {
    expect(await runJson('stats good.yaml', { files })).toEqual({
      entities: 3,
      claims: 2,
      kinds: { company: 2, person: 1 },
      relations: { acquired: 1, uses: 1 },
      standings: { supported: 0, refuted: 0, disputed: 1, unsourced: 1 },
      sourced: 1,
    });
  });

  test('obeys the lens', async () => {
    expect(await runJson('stats good.yaml --according-to pat', { files })).toMatchObject({
      claims: 1,
      standings: { supported: 1 },
    });
    expect(await runJson('stats good.yaml --as-of 2006 --hide unsourced', { files })).toMatchObject({
      claims: 0,
      sourced: 0,
    });
    expect(await runJson('stats good.yaml --hide person --hide acquired', { files })).toMatchObject({
      entities: 2,
      claims: 1,
    });
  });

  test('is told in words', async () => {
    expect((await run('stats good.yaml', { files })).out).toBe(`A deal
3 entities, 2 claims, 50 % of them sourced

Entities
  2  companies
  1  person

Claims
  1  acquired
  1  uses

Standing
  1  disputed
  1  unsourced
`);
  });
});

describe('claims', () => {
  test('--json gives each with names where there are entities', async () => {
    expect(await runJson('claims good.yaml', { files })).toEqual([
      {
        id: 'a acquired b @2007',
        subject: { id: 'a', name: 'Acme', kind: 'company' },
        relation: 'acquired',
        object: { id: 'b', name: 'Beta', kind: 'company' },
        standing: 'disputed',
        when: '2007',
        qualifiers: {
          price: { amount: 500000000, currency: 'USD', text: '500 million USD' },
          stake: { amount: 51, text: '51 %' },
        },
        evidence: [
          {
            source: 'The Source',
            sourceId: 's',
            speaker: 'Pat',
            speakerNamed: false,
            for: null,
            stance: 'supports',
            date: '2008-02-22',
            at: 'page 3',
            says: 'It did.',
            quote: null,
          },
          {
            source: 'The Source',
            sourceId: 's',
            speaker: 'Quinn',
            speakerNamed: true,
            for: 'Beta',
            stance: 'refutes',
            date: '2008-01',
            at: null,
            says: null,
            quote: 'No!',
            when: '2006',
            qualifiers: { price: { text: 'a fortune' } },
          },
        ],
      },
      {
        id: 'b uses a',
        subject: { id: 'b', name: 'Beta', kind: 'company' },
        relation: 'uses',
        object: { id: 'a', name: 'Acme', kind: 'company' },
        standing: 'unsourced',
        when: null,
        qualifiers: {},
        evidence: [],
      },
    ]);
  });

  test('obeys the lens: only the evidence in view is told', async () => {
    const [only, ...more] = (await runJson('claims good.yaml --according-to Quinn', { files })) as {
      standing: string;
      evidence: object[];
    }[];
    expect([only?.standing, only?.evidence.length, more]).toEqual(['refuted', 1, []]);
  });

  test('takes voices by name as well as by id', async () => {
    const claims = (await runJson('claims xen --according-to mike-neil')) as object[];
    expect(claims).not.toEqual([]);
    expect(await runJson('claims xen --according-to MikeNeil')).toEqual(claims);
  });

  test('is told in words, the evidence under each claim', async () => {
    expect((await run('claims good.yaml', { files })).out)
      .toBe(`Acme acquired Beta (2007; price: 500 million USD; stake: 51 %)  disputed
  · Pat: It did.
    The Source, page 3, 22 Feb 2008
  ✗ refuted by Quinn for Beta (2006; price: a fortune): “No!”
    The Source, Jan 2008

Beta uses Acme  unsourced

`);
  });

  test('an empty list is an array', async () => {
    expect(await runJson('claims -', { stdin: 'stemma: 1\n' })).toEqual([]);
  });

  test('of the data that ships: the price, the myth, who said so', async () => {
    const list = (await runJson('claims xen')) as {
      id: string;
      standing: string;
      qualifiers: object;
      evidence: { speaker: string; for: string }[];
    }[];
    const byId = new Map(list.map((each) => [each.id, each]));
    expect(byId.get('citrix acquired xensource @2007')?.qualifiers).toEqual({
      price: { amount: 500000000, currency: 'USD', text: '500 million USD' },
    });
    expect(byId.get('hyper-v derived-from xen')?.standing).toBe('refuted');
    expect(
      byId.get('hyper-v derived-from xen')?.evidence.map(({ speaker, for: party }) => `${speaker} for ${party}`),
    ).toContain('Mike Neil for Microsoft');
  });
});

describe('entities', () => {
  test('--json gives id, name, kind and other names', async () => {
    expect(await runJson('entities good.yaml --hide person', { files })).toEqual([
      { id: 'a', name: 'Acme', kind: 'company', also: ['ACME'] },
      { id: 'b', name: 'Beta', kind: 'company', also: [] },
    ]);
  });

  test('is told in columns', async () => {
    expect((await run('entities good.yaml', { files })).out).toBe(
      'Acme  company  a    ACME\nBeta  company  b\nPat   person   pat\n',
    );
  });
});

describe('a file with errors', () => {
  test.each(['stats', 'claims', 'entities'])(
    '%s answers nothing, says what is wrong, and ends with 1',
    async (command) => {
      const { code, out, err } = await run(`${command} bad.yaml --json`, { files });
      expect([code, out]).toEqual([1, '']);
      expect(err).toContain('bad.yaml:8:10 entities.pat.knd: error key-unknown');
      expect(err).toContain('With --repair, it is read without 2 faulty items.');
    },
  );

  test('is read without its faulty items where that is asked for, and they are listed', async () => {
    const { code, out, err } = await run('entities bad.yaml --json --repair', { files });
    expect(code).toBe(0);
    expect((JSON.parse(out) as object[]).length).toBe(2);
    expect(err).toContain(
      'Left out 2 faulty items:\n  line 8, entities.pat: The key "knd" is not known here.\n  line 17, claims[1]: There is no entity "nobody".',
    );
  });
});

describe('a terminal', () => {
  test('gets colours, unless its reader refuses them', async () => {
    const colours = /\u001b\[\d+m/; // oxlint-disable-line no-control-regex -- the escapes of a terminal
    expect((await run('claims good.yaml', { files, isTTY: true })).out).toMatch(colours);
    expect((await run('claims good.yaml', { files })).out).not.toMatch(colours);
    expect((await run('claims good.yaml', { files, isTTY: true, env: { NO_COLOR: '1' } })).out).not.toMatch(colours);
    expect((await run('claims good.yaml', { files, env: { FORCE_COLOR: '1' } })).out).toMatch(colours);
    expect((await run('claims good.yaml --json', { files, isTTY: true })).out).not.toMatch(colours);
  });

  test('gets lines no longer than it is wide', async () => {
    const long = {
      'x.yaml': `stemma: 1\nsources: { s: { title: S } }\nentities: { a: {} }\nclaims: [{ claim: a uses a, evidence: [{ source: s, says: ${'word '.repeat(60)} }] }]`,
    };
    const { out } = await run('claims x.yaml', { files: long, isTTY: true, columns: 50, env: { NO_COLOR: '1' } });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
  });

  test('is not commanded by what a file says', async () => {
    const evil = {
      'x.json': JSON.stringify({
        stemma: 1,
        title: '\u001b[2J',
        entities: { a: { name: '\u001b]0;x\u0007\u202eevil' } },
        claims: [{ claim: 'a uses a' }],
      }),
    };
    for (const command of ['stats', 'claims', 'entities', 'check']) {
      const { out } = await run(`${command} x.json`, { files: evil });
      expect(out).not.toMatch(/[\u001b\u0007\u202e]/); // oxlint-disable-line no-control-regex -- what must not be there
    }
    const faulty = { 'x.json': '{"stemma":1,"claims":[{"claim":"\\u001b[2J uses \\u202e"}]}' };
    for (const command of ['stats', 'same', 'ask']) {
      const { err } = await run([command, 'x.json', ...(command === 'ask' ? ['who'] : [])], { files: faulty });
      expect(err).toContain('\\u{1b}');
      expect(err).not.toMatch(/[\u001b\u202e]/); // oxlint-disable-line no-control-regex -- what must not be there
    }
    expect((await run('entities x.json', { files: evil })).out).toContain('\\u{1b}]0;x\\u{7}\\u{202e}evil');
  });
});

test(
  'the launcher runs the sources from a clone, and only the answer goes to standard output',
  { timeout: 60_000 },
  () => {
    const launcher = fileURLToPath(new URL('../../../graph/cli/stemma.mjs', import.meta.url));
    const good = spawnSync(process.execPath, [launcher, 'stats', '-', '--json'], { input: GOOD, encoding: 'utf8' });
    expect([good.status, good.stderr, (JSON.parse(good.stdout) as { claims: number }).claims]).toEqual([0, '', 2]);
    expect(spawnSync(process.execPath, [launcher, 'stats', 'nowhere'], { encoding: 'utf8' }).status).toBe(2);
  },
);
