/** Tables: which columns are what, what is wrong with them and where, and that spreadsheets run nothing of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatById, formatProblem, Graph, readText, STANDARD_VOCABULARY } from '../../../graph/index.ts';
import type { Format, ReadResult, ReadTextOptions } from '../../../graph/index.ts';
import { readPieces } from '../../../graph/formats/csv/read.ts';
import { LIMITS } from '../../../graph/formats/format.ts';

const read = (text: string | Uint8Array, options: Partial<ReadTextOptions> = {}): Promise<ReadResult> =>
  readText(text, { file: 't.csv', ...options });

/** `a acquired b`, and `a (A, company)`; what is wrong as `3: error code: …`. */
async function seen(text: string | Uint8Array, options: Partial<ReadTextOptions> = {}): Promise<readonly string[]> {
  const { fragment, problems } = await read(text, options);
  const { entities = [], claims = [] } = fragment ?? {};
  return [
    ...problems.map((problem) => formatProblem(problem).replace(/^t\.csv:(\d+):1(?: rows\[\d+\])?:/, '$1:')),
    ...entities.map(({ id, name, kind }) => `${id} (${name ?? ''}, ${kind ?? ''})`),
    ...claims.map(
      ({ subject, relation, object, id }) => `${subject} ${relation} ${object}${id === undefined ? '' : ` as ${id}`}`,
    ),
  ];
}

describe('columns', () => {
  test.each([
    ['source,target\na,b', ['a related-to b']],
    ['Source,Target,Type,Id,Label,Weight\na,b,Directed,0,derived from,1.0', ['a derived-from b']],
    ['from;to;relation\na;b;Acquired', ['a acquired b']],
    ['subject\trelation\tobject\na\tzonks\tb', ['a zonks b']],
    ['id,label\n1,One', ['1 (One, thing)']],
    ['Id|Name|Type\n1|One|Company', ['1 (One, company)']],
    ['name\nOne\nTwo', ['One (, thing)', 'Two (, thing)']],
    ['id,name,source,target\na,A,,\n,,a,b\n,,a,b', ['a (A, thing)', 'a related-to b', 'a related-to b']],
    ['__proto__,id\nx,constructor', ['constructor (, thing)']],
    ['\uFEFFid,name\r\n1,"One, two\r\nthree"\r\n', ['1 (One, two\r\nthree, thing)']],
    ['id,name\ra,A\rb,B', ['a (A, thing)', 'b (B, thing)']],
    ['id,name\n\n\na,A\n\n', ['a (A, thing)']],
    ['id,name\na,A,,\n', ['a (A, thing)']],
  ])('%j', async (text, expected) => {
    expect(await seen(text)).toEqual(expected);
  });

  test('what else a row has is kept: of nodes as extra, of edges as qualifiers; places as places', async () => {
    const { fragment } = await read('id,name,x,y,color,source,target,weight\na,A,1,-2.5,red,,,\n,,,,,a,a,0.5');
    expect(fragment?.entities).toEqual([{ id: 'a', kind: 'thing', name: 'A', extra: new Map([['color', 'red']]) }]);
    expect(fragment?.document).toEqual({ positions: new Map([['a', { x: 1, y: -2.5 }]]) });
    expect(fragment?.claims?.[0]?.qualifiers).toEqual(new Map([['weight', { text: '0.5' }]]));
  });

  test('every row is evidence, with its line; rows that are alike state one claim', async () => {
    const { fragment } = await read('source,target\na,b\n"c\nc",d\na,b');
    const graph = Graph.empty(STANDARD_VOCABULARY).merge(fragment ?? {});
    expect(graph.claimById('a related-to b')?.evidence).toEqual([
      { source: 't.csv', stance: 'supports', at: 'line 2' },
      { source: 't.csv', stance: 'supports', at: 'line 5' },
    ]);
    expect(graph.sources.get('t.csv')).toEqual({ id: 't.csv', title: 't.csv' });
  });

  test('how columns are parted is found out, told, and can be said', async () => {
    expect((await read('id;label\na;b')).understood).toEqual(['Columns are parted by semicolons.']);
    expect((await read('id,name\n"a;b;c",d')).understood).toEqual(['Columns are parted by commas.']);
    expect(await seen('id:name\na:b', { delimiter: ':' })).toEqual(['a (b, thing)']);
  });
});

describe('what is wrong, and where', () => {
  test.each([
    ['', [expect.stringContaining('error empty')]],
    ['id,name\n', ['1: error no-rows: The table has no rows. The first row names the columns.']],
    [
      'id,name,id\na,b,c',
      ['1: error header-duplicate: Columns 1 and 3 are both called "id". Give one of them another name.'],
    ],
    ['foo,bar\na,b', [expect.stringContaining('1: error columns-unknown: None of the columns "foo", "bar" is known')]],
    ['sorce,target\na,b', [expect.stringContaining('Did you mean "source"?')]],
    [
      'id,name\na,A\n\n"b,B\nc,C',
      [expect.stringContaining('4: error quote-unclosed: A quote opens here that nothing closes.')],
    ],
    [`id,name\na,A\n"b,${'B'.repeat(2e6)}`, [expect.stringContaining('3: error quote-unclosed')]],
    ['id,name\n"a\n\na",A\n"b"x,B', [expect.stringContaining('5: error quote-stray')]],
    [
      `${'a,'.repeat(500_000)}\n`,
      [expect.stringContaining('1: error too-many: The table has more than 1000 columns.')],
    ],
    ['id,name\n\0,A', [expect.stringContaining('2: error text-invalid: A text holds U+0000')]],
    [`id,name\n${'x'.repeat(2000)},A`, [expect.stringContaining('2: error text-too-long: An id is longer than 1024')]],
  ])('case %#', async (text, expected) => {
    expect(await seen(text)).toEqual(expected);
  });

  test('a faulty row can be left out: ragged, without an end, without an id, twice', async () => {
    const text = 'id,name,source,target\na,A,,\nb\nc,C,,,more\n,,a,\na,again,,\n,,,a\nd,D,,';
    const strict = await read(text);
    expect(strict.fragment).toBeUndefined();
    expect(strict.problems.map(({ code, line }) => `${line ?? 0} ${code}`)).toEqual([
      '3 row-ragged',
      '4 row-ragged',
      '5 edge-end-missing',
      '6 id-duplicate',
      '7 edge-end-missing',
    ]);
    expect(strict.problems[3]?.message).toBe('The node "a" comes twice, first in line 2.');
    const repaired = await read(text, { repair: true });
    expect(repaired.fragment?.entities?.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(repaired.repaired?.leftOut.map(({ line, path }) => `${line} ${path}`)).toContain('3 rows[1]');
  });

  test('a million empty lines are passed over', async () => {
    expect(await seen(`id,name\n${'\n'.repeat(1e6)}a,A`)).toEqual(['a (A, thing)']);
  });
});

describe('encodings', () => {
  const text = 'id,name\né,Ünï\n';
  test('UTF-8, with and without a mark, and UTF-16', async () => {
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
    for (const bytes of [new TextEncoder().encode(text), new TextEncoder().encode(`\uFEFF${text}`), utf16])
      expect(await seen(bytes)).toEqual(['é (Ünï, thing)']);
  });

  test('Latin-1 is read, and told', async () => {
    const [warning, ...rest] = await seen(new Uint8Array(Buffer.from(text, 'latin1')));
    expect(warning).toContain('warning encoding-guessed: From byte');
    expect(rest).toEqual(['é (Ünï, thing)']);
  });
});

describe('formulas', () => {
  const texts = ['=1+1', '+1', '-1', '@x', '\tx', '\rx', '＝1', '＋1', '－1', '＠1', "'=1", "''+1", "'x", 'x=1', ''];
  const csv = formatById('csv') as Format;

  test('a cell that a spreadsheet would run gets an apostrophe, which reading takes away', async () => {
    const { write } = await csv.load();
    const entities = texts.map((text, index) => ({
      id: `n${index}`,
      kind: 'thing',
      ...(text === '' ? {} : { name: text }),
    }));
    const graph = Graph.empty(STANDARD_VOCABULARY).merge({
      entities,
      document: { positions: new Map([['n0', { x: -5, y: 2 }]]) },
    });
    const written = [...(write?.(graph) ?? [])].join('');
    for (const cell of written.split('\n').flatMap((line) => line.split(',')))
      expect(cell.replace(/^"/, '')).not.toMatch(/^(?!-5$)[=+\-@\t\r＝＋－＠]/);
    expect(written).toContain(',-5,2,');
    const { fragment } = await read(written);
    expect(fragment?.entities?.map(({ name }) => name)).toEqual(
      texts.map((text, index) => (text === '' ? `n${index}` : text)),
    );
  });
});

describe('as it comes', () => {
  const cell = fc.oneof(
    fc.constantFrom('a', 'b', '"a,b"', '"x\ny"', '"say ""hi"""', '', ' ', '"', '1', 'é'),
    fc.string({ maxLength: 5 }).map((text) => text.replace(/[",\n\r]/g, '')),
  );
  const table = fc
    .array(fc.tuple(cell, cell, cell), { maxLength: 8 })
    .map((rows) => ['id,name,color', ...rows.map((row) => row.join(','))].join('\n'));

  test('a table in chunks is the same as the whole, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 7 }), async (text, size) => {
        const options = { file: 't.csv', limits: LIMITS, vocabulary: STANDARD_VOCABULARY };
        const { read: whole } = await (formatById('csv') as Format).load();
        const expected = await whole?.(text, options);
        const chunks = (async function* () {
          for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
        })();
        const problems = [];
        const entities = [];
        for await (const piece of readPieces(chunks, options)) {
          problems.push(...piece.problems);
          entities.push(...(piece.fragment.entities ?? []));
        }
        expect(problems).toEqual(expected?.problems);
        if (expected?.fragment !== undefined) expect(entities).toEqual(expected.fragment.entities);
      }),
      { numRuns: 200 },
    );
  });
});

test('entities or claims alone, for programs that want two files', async () => {
  const graph = Graph.empty(STANDARD_VOCABULARY).merge({
    entities: [
      { id: 'a', kind: 'company', name: 'A' },
      { id: 'b', kind: 'company' },
    ],
    claims: [{ subject: 'a', relation: 'acquired', object: 'b', when: '2007' }],
  });
  const text = async (id: string): Promise<string> =>
    [...((await formatById(id)?.load())?.write?.(graph) ?? [])].join('');
  expect(await text('csv-nodes')).toBe('id,name,kind\na,A,company\nb,b,company\n');
  expect(await text('csv-edges')).toBe(
    'subject,relation,object,when,standing,evidence\na,acquired,b,2007,unsourced,[]\n',
  );
});
