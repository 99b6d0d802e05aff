/** Mappings: what each part of one does with the rows of a table and the items of a tree, and what is wrong with one where. */
import { describe, expect, test } from 'vitest';
import { formatProblem, loadMapping, readText } from '../../../../graph/index.ts';
import type { Fragment, Mapping, ReadResult } from '../../../../graph/index.ts';

async function mapping(text: string): Promise<Mapping> {
  const { mapping: read, problems } = await loadMapping(`mapping: 1\n${text}`, 'm.yaml');
  if (read === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return read;
}

async function mapped(rules: string, text: string, file = 'data.csv'): Promise<ReadResult> {
  return readText(text, { file, mapping: await mapping(rules) });
}

/** The entities as `id (name, kind)`, the claims as `a uses b @when`. */
function told({ entities = [], claims = [] }: Fragment = {}): readonly string[] {
  return [
    ...entities.map(({ id, name, kind }) => `${id} (${name ?? ''}, ${kind ?? ''})`),
    ...claims.map(({ subject, relation, object, when }) =>
      [subject, relation, object, ...(when === undefined ? [] : [`@${when}`])].join(' '),
    ),
  ];
}

/** What one value gives for a row with the columns a and b. */
async function value(written: string, row: string): Promise<readonly string[]> {
  const { fragment } = await mapped(
    `format: csv\nrules: [{ entities: [{ id: x }, { id: ${written} }] }]`,
    `a,b\n${row}`,
  );
  return (fragment?.entities ?? []).slice(1).map(({ id }) => id);
}

describe('values', () => {
  test.each<[written: string, row: string, texts: readonly string[]]>([
    ['"{a}"', 'one,two', ['one']],
    ['"{a} and {b}"', 'one,two', ['one and two']],
    ['"{a} and {b}"', 'one,', []],
    ['"{{a}}"', 'one,two', ['{a}']],
    ['"{nothing}"', 'one,two', []],
    ['{ from: ["{b}", "{a}"] }', 'one,', ['one']],
    ['{ from: "{a}", else: "{b}" }', ',two', ['two']],
    ['{ from: "{a}", split: ";" }', '"one; two;",', ['one', 'two']],
    ['{ from: "{a}", after: org/, before: "?" }', 'https://x/org/red-hat?y=1,', ['red-hat']],
    ['{ from: "{a}", after: org/ }', 'plain,', ['plain']],
    ['{ from: "{a}", without: [" (member)", "!"] }', 'Acme! (member),', ['Acme']],
    ['{ from: "{a}", make: slug }', '"Ünï & Co., C++ / C#",', ['uni-and-co-c-plus-plus-c-sharp']],
    ['{ from: "{a}", make: slug }', '日本 語,', ['日本-語']],
    ['{ from: "{a}", make: id }', ' Red  Hat,', ['Red-Hat']],
    ['{ from: "{a}", make: lower, prefix: p/ }', 'ABC,', ['p/abc']],
    ['{ from: "{a}", make: slug, prefix: p/ }', '"!",', []],
    ['{ from: "{a}", date: [Y.M.D, Y.M, Y] }', '2008.2.1,', ['2008-02-01']],
    ['{ from: "{a}", date: [Y.M.D, Y.M, Y] }', '2008.2,', ['2008-02']],
    ['{ from: "{a}", date: Y.M.D }', ' 2016.03.00 ,', ['2016-03']],
    ['{ from: "{a}", date: D/M/Y }', '24/12/2007,', ['2007-12-24']],
    ['{ from: "{a}", date: "B D, Y" }', '"Oct. 3, 2007",', ['2007-10-03']],
    ['{ from: "{a}", date: Y-M-D }', '2007-02-30,', []],
  ])('%s of %s', async (written, row, texts) => {
    expect(await value(written, row)).toEqual(texts);
  });
});

describe('rules', () => {
  const RULES = `format: csv
tables: { strength: { '4': forked-from, '1': influenced-by } }
rules:
  - where: { '{row}': N }
    except: { '{name}': { begins: '#' } }
    entities: [{ id: '{name}', kind: product, also: ['{other}'], existed: { start: '{from}', ongoing: true } }]
  - where: { '{row}': [C] }
    columns: [row, from, to, strength]
    claims: [{ subject: '{to}', relation: { from: '{strength}', table: strength }, object: '{from}' }]`;

  test('conditions, tables of values, columns of their own', async () => {
    const text = 'row,name,from,other\nN,a,2007,A\nN,#b,,\n#,c,,\nC,a,b,4\nC,a,c,9\nC,a,c,1\n';
    const { fragment, problems } = await mapped(RULES, text);
    expect(told(fragment)).toEqual([
      'a (, product)',
      'b (, thing)',
      'c (, thing)',
      'b forked-from a',
      'c influenced-by a',
    ]);
    expect(fragment?.entities?.[0]).toMatchObject({ also: ['A'], existed: '2007/..' });
    expect(problems.map(formatProblem)).toEqual([
      'data.csv:6:1 rows[4]: warning value-unknown: "9" is not in the table "strength".',
    ]);
  });

  test('every claim has the evidence of the file, and more where a rule says so', async () => {
    const rules = `format: csv
source: { title: The list, publisher: Pat }
rules:
  - claims:
      - subject: '{a}'
        relation: acquired
        object: '{b}'
        when: '{when}'
        qualifiers: { price: '{price}', mood: glad }
        evidence:
          - { url: '{link}', title: 'On {a}', date: '{when}', says: It did., stance: refutes }`;
    const text = 'a,b,when,price,link\nx,y,2007-10,500 million USD,https://example.org/1\nx,z,,,\n';
    const { fragment, problems } = await mapped(rules, text);
    expect(problems).toEqual([]);
    expect(fragment?.claims).toEqual([
      {
        subject: 'x',
        relation: 'acquired',
        object: 'y',
        when: '2007-10',
        qualifiers: new Map<string, object>([
          ['price', { text: '500 million USD', amount: 5e8, currency: 'USD' }],
          ['mood', { text: 'glad' }],
        ]),
        evidence: [
          { source: 'data.csv', stance: 'supports', at: 'line 2' },
          { source: 'https://example.org/1', stance: 'refutes', date: '2007-10', says: 'It did.' },
        ],
      },
      {
        subject: 'x',
        relation: 'acquired',
        object: 'z',
        qualifiers: new Map([['mood', { text: 'glad' }]]),
        evidence: [{ source: 'data.csv', stance: 'supports', at: 'line 3' }],
      },
    ]);
    expect(fragment?.sources).toEqual([
      { id: 'data.csv', title: 'The list', publisher: 'Pat' },
      { id: 'https://example.org/1', title: 'On x', url: 'https://example.org/1' },
    ]);
  });

  test('columns that the file does not name, and a delimiter', async () => {
    const rules = `format: csv\ntable: { delimiter: '|', columns: [a, b] }\nrules: [{ claims: [{ subject: '{a}', relation: uses, object: '{b}' }] }]`;
    expect(told((await mapped(rules, 'x|y\n')).fragment)).toContain('x uses y');
  });

  test('what several rows say of one thing is put together', async () => {
    const rules = `format: csv\nrules: [{ entities: [{ id: '{id}', name: '{name}', extra: { tag: '{tag}' } }] }]`;
    const { fragment } = await mapped(rules, 'id,name,tag\n1,One,x\n1,Uno,y\n');
    expect(fragment?.entities).toEqual([
      { id: '1', kind: 'thing', name: 'One', also: ['Uno'], extra: new Map([['tag', 'x; y']]) },
    ]);
  });

  test('two names that make one id are told', async () => {
    const rules = `format: csv\nrules: [{ entities: [{ id: { from: '{a}', make: slug }, name: '{a}' }] }]`;
    const { problems } = await mapped(rules, 'a\nPREFECT\nPrefect\nPREFECT\nPrefect\n');
    expect(problems.map(formatProblem)).toEqual([
      'data.csv:3:1 rows[1]: warning id-shared: "PREFECT" and "Prefect" both make the id "prefect". They are taken as one; "make: id" keeps them apart.',
    ]);
  });

  test('kinds and relations of its own', async () => {
    const rules = `format: csv
graph: { title: Ours, license: CC0-1.0 }
vocabulary: { kinds: { foundry: { plural: foundries } }, relations: { endorses: { label: endorses } } }
rules: [{ entities: [{ id: '{a}', kind: foundry }], claims: [{ subject: '{a}', relation: endorses, object: '{b}' }] }]`;
    const { fragment } = await mapped(rules, 'a,b\nx,y\n');
    expect(fragment).toMatchObject({
      document: { title: 'Ours', license: 'CC0-1.0' },
      relations: [{ id: 'endorses' }],
    });
    expect(told(fragment)).toContain('x endorses y');
  });
});

describe('trees', () => {
  const RULES = (format: string, items: string): string =>
    `format: ${format}\nrules: [{ items: '${items}', entities: [{ id: '{id}', name: '{group.name} {name}' }] }]`;
  const tree = {
    groups: [
      { name: 'G', items: [{ id: 'a', name: 'A' }, null, { id: 'b', name: 'B' }] },
      { name: 'H', items: null },
    ],
  };

  test('JSON and YAML: items by their path, and the levels above by their names', async () => {
    const expected = ['a (G A, thing)', 'b (G B, thing)'];
    const json = await mapped(RULES('json', 'groups[group].items[]'), JSON.stringify(tree), 'x.json');
    expect(told(json.fragment)).toEqual(expected);
    const yaml = await mapped(RULES('yaml', 'groups[group].items[]'), JSON.stringify(tree), 'x.yaml');
    expect(told(yaml.fragment)).toEqual(expected);
  });

  test('the file itself may be the list, or a map that is gone through by its keys', async () => {
    const list = await mapped(
      `format: json\nrules: [{ items: '[]', entities: [{ id: '{.}' }] }]`,
      '["a", "b"]',
      'x.json',
    );
    expect(told(list.fragment)).toEqual(['a (, thing)', 'b (, thing)']);
    const map = await mapped(`format: json\nrules: [{ items: 'people{}', entities: [{ id: '{@key}', name: '{name}' }] }]`, '{"people": {"__proto__": {"name": "P"}, "q": {}}}', 'x.json'); // oxfmt-ignore
    expect(told(map.fragment)).toEqual(['__proto__ (P, thing)', 'q (, thing)']);
  });

  test('XML: attributes, elements, texts', async () => {
    const text = '<all><group label="G"><p id="a"><name>A</name></p><p id="b">B</p></group></all>';
    const rules = `format: xml\nrules: [{ items: 'all.group[group].p[]', entities: [{ id: '{@id}', name: { from: ['{name}', '{.}'] }, extra: { of: '{group.@label}' } }] }]`;
    const { fragment } = await mapped(rules, text, 'x.xml');
    expect(told(fragment)).toEqual(['a (A, thing)', 'b (B, thing)']);
    expect(fragment?.entities?.[0]?.extra).toEqual(new Map([['of', 'G']]));
  });

  test('a list where one value is wanted gives several claims', async () => {
    const rules = `format: json\nrules: [{ items: '[]', claims: [{ subject: '{id}', relation: depends-on, object: '{needs.id}' }] }]`;
    const { fragment } = await mapped(rules, '[{"id":"a","needs":[{"id":"b"},{"id":"c"}]}]', 'x.json');
    expect(told(fragment)).toEqual(['a (, thing)', 'b (, thing)', 'c (, thing)', 'a depends-on b', 'a depends-on c']);
  });

  test('what is broken in the file is told as anywhere', async () => {
    const { fragment, problems } = await mapped(RULES('json', '[]'), '[{"id":"a",}]', 'x.json');
    expect(fragment).toBeUndefined();
    expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([['syntax', 1, 11]]);
  });
});

describe('what is wrong with a file', () => {
  test('rows that are ragged, or of which an id cannot be kept, can be left out', async () => {
    const rules = `format: csv\nrules: [{ entities: [{ id: '{a}' }] }]`;
    const text = `a,b\nx,1\ny\n${'z'.repeat(2000)},2\n`;
    const { fragment, problems, repaired } = await mapped(rules, text);
    expect(fragment).toBeUndefined();
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['row-ragged', 3], ['text-too-long', 4]]); // oxfmt-ignore
    expect(told(repaired?.fragment)).toEqual(['x (, thing)']);
  });

  test('a mapping that makes nothing of a file is the wrong one', async () => {
    const rules = `format: csv\nrules: [{ entities: [{ id: '{nothing}' }] }]`;
    const { problems } = await mapped(rules, 'a,b\nx,1\n');
    expect(problems.map(formatProblem)[0]).toContain(
      'error nothing-made: The mapping finds 1 item, and makes nothing of them. The columns are a, b.',
    );
  });

  test('dates that cannot be read, or run backwards, are left out and told', async () => {
    const rules = `format: csv\nrules: [{ entities: [{ id: '{a}', existed: { start: '{b}', end: '{c}' } }] }]`;
    const { fragment, problems } = await mapped(rules, 'a,b,c\nx,soon,\ny,2008,2007\n');
    expect(fragment?.entities?.map(({ existed }) => existed)).toEqual([undefined, undefined]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['date-unread', 2], ['date-order', 3]]); // oxfmt-ignore
  });
});

describe('what is wrong with a mapping, and where', () => {
  test.each<[text: string, place: string, code: string, message: string]>([
    ['rules: []', '1:1', 'version', 'This is no mapping of a known version. Begin with "mapping: 1".'],
    ['mapping: 1\nformat: csv\nrule: []', '3:1', 'key-unknown', 'Did you mean "rules"?'],
    [
      'mapping: 1\nformat: xls\nrules: []',
      '2:9',
      'value',
      '"xls" stands where one of csv, json, yaml, xml is expected.',
    ],
    [
      'mapping: 1\nformat: csv\nrules:\n  - entities:\n      - { id: "{a", name: b }',
      '5:15',
      'mapping',
      'A brace stands alone in "{a".',
    ],
    [
      'mapping: 1\nformat: csv\nrules:\n  - claims:\n      - { subject: a, relation: aquired, object: b }',
      '5:33',
      'mapping',
      'There is no relation "aquired". Did you mean "acquired"?',
    ],
    [
      'mapping: 1\nformat: csv\ntables: { t: { x: zonks } }\nrules:\n  - claims:\n      - { subject: a, relation: { from: "{r}", table: t }, object: b }',
      '6:33',
      'mapping',
      'There is no relation "zonks".',
    ],
    [
      'mapping: 1\nformat: csv\nrules:\n  - entities:\n      - { id: { from: "{a}", table: t } }',
      '5:37',
      'mapping',
      'There is no table "t".',
    ],
    [
      'mapping: 1\nformat: csv\nrules:\n  - entities:\n      - { id: a, existed: { from: "{a}", date: Q/Y } }',
      '5:48',
      'mapping',
      '"Q" stands for nothing in a date format.',
    ],
    [
      'mapping: 1\nformat: csv\nrules:\n  - items: a[]\n    entities: []',
      '4:12',
      'mapping',
      'Tables have rows, and no path to them.',
    ],
    ['mapping: 1\nformat: json\nrules:\n  - entities: []', '4:5', 'mapping', 'The path of the items is missing.'],
    [
      'mapping: 1\nformat: json\nrules:\n  - items: "a[.b"\n    entities: []',
      '4:12',
      'mapping',
      '"a[.b" is not a path.',
    ],
    [
      'mapping: 1\nformat: csv\nrules:\n  - where: { "{a": b }\n    entities: []',
      '4:14',
      'mapping',
      'A brace stands alone in "{a".',
    ],
    ['mapping: 1\nformat: csv\nrules:\n  - entities: [{ name: b }]', '4:16', 'key-missing', 'The key "id" is missing.'],
  ])('case %#', async (text, place, code, message) => {
    const { mapping: read, problems } = await loadMapping(text, 'm.yaml');
    expect(read).toBeUndefined();
    const [first] = problems;
    expect(`${first?.line ?? 0}:${first?.column ?? 0} ${first?.code ?? ''}`).toBe(`${place} ${code}`);
    expect(first && formatProblem(first)).toContain(message);
  });
});
