/** Reading files: encodings, finding out the format, repairing. */
import { describe, expect, test } from 'vitest';
import { formatById, formatForName, FORMATS, readText, recognise } from '../../../graph/index.ts';
import { CLAIM, readYaml, told } from './support.ts';

const TEXT = 'stemma: 1\nentities: { a: { name: Ä💥 } }\n';

describe('encodings', () => {
  const utf16 = (littleEndian: boolean): Uint8Array => {
    const text = `\uFEFF${TEXT}`;
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
    return new Uint8Array(view.buffer);
  };
  test.each<[string, Uint8Array | string]>([
    ['a text', TEXT],
    ['a text with a mark', `\uFEFF${TEXT}`],
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${TEXT}`)],
    ['UTF-16, little end first', utf16(true)],
    ['UTF-16, big end first', utf16(false)],
    ['lines that end as on Windows', TEXT.replaceAll('\n', '\r\n')],
  ])('%s is read', async (_, input) => {
    const { fragment, problems } = await readText(input, { file: 'x.yaml' });
    expect(problems).toEqual([]);
    expect(fragment?.entities?.[0]?.name).toBe('Ä💥');
  });

  test('bytes that are no text are refused, with the first of them', async () => {
    const good = new TextEncoder().encode('stemma: 1\ntitle: Ä');
    const result = await readText(new Uint8Array([...good, 0xff, 0x41]), { file: 'x.yaml' });
    expect(told(result)).toEqual([
      `x.yaml: error encoding: From byte ${good.length} on, the file is not UTF-8. Save it as UTF-8.`,
    ]);
  });

  test('positions do not count the mark', async () => {
    expect(told(await readText('\uFEFFstemma: 1\ntilte: x', { file: 'x.yaml' }))[0]).toContain('x.yaml:2:1');
  });
});

describe('the format is found out', () => {
  test.each([
    ['stemma: 1', 'x.txt', 'stemma-yaml'],
    ['# a comment\nstemma: 1', '', 'stemma-yaml'],
    ['title: T\nstemma: 1', 'x', 'stemma-yaml'],
    ['{"stemma": 1}', 'x.txt', 'stemma-json'],
    ['title: T', 'x.stemma.yaml', 'stemma-yaml'],
    ['title: T', 'x.yml', 'stemma-yaml'],
    ['{}', 'x.stemma.json', 'stemma-json'],
    ['{"stemma": 1}', 'x.yaml', 'stemma-json'],
  ])('%j in %s: %s', (head, name, id) => {
    expect(recognise(head, name)?.id).toBe(id);
  });

  test('or said to be unknown', async () => {
    const message = told(await readText('hello', { file: 'x.txt' })).join();
    expect(message).toContain(
      'error format-unknown: Neither the name nor the beginning of the file tells its format. Stemma reads stemma-yaml, stemma-json',
    );
    expect(told(await readText('hello', { file: 'x', format: 'nonsense' })).join()).toContain(
      'No format "nonsense" can be read.',
    );
  });

  test('or named', async () => {
    expect(
      (await readText('{"stemma": 1, "title": "T"}', { file: 'x', format: 'stemma-json' })).fragment?.document?.title,
    ).toBe('T');
  });

  test('the name of a file tells what to write', () => {
    expect([
      formatForName('x.stemma.yaml')?.id,
      formatForName('X.STEMMA.JSON')?.id,
      formatForName('x.unknown'),
    ]).toEqual(['stemma-yaml', 'stemma-json', undefined]);
  });

  test('every format has an id of its own, and reads or writes', async () => {
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
    for (const format of FORMATS) {
      const module = await format.load();
      expect([module.read !== undefined, module.write !== undefined]).toEqual([format.reads, format.writes]);
      expect(formatById(format.id)).toBe(format);
    }
  });
});

describe('a document with errors in single items', () => {
  const body = `${CLAIM}  - claim: a acquired nobody
  - claim: b uses a
    evidence: [{ source: missing }]
  - claim: a uses b
`;

  test('changes nothing', async () => {
    expect((await readYaml(body)).fragment).toBeUndefined();
  });

  test('can be read without them, with the list', async () => {
    const { repaired } = await readYaml(body);
    expect(
      repaired?.fragment.claims?.map(({ subject, relation, object }) => `${subject} ${relation} ${object}`),
    ).toEqual(['a acquired b', 'a uses b']);
    expect(repaired?.leftOut).toEqual([
      { path: 'claims[1]', line: 6, column: 5, because: 'There is no entity "nobody".' },
      { path: 'claims[2]', line: 7, column: 5, because: 'There is no source "missing".' },
    ]);
  });

  test('is read so where it is asked for', async () => {
    const result = await readYaml(body, { repair: true });
    expect(result.fragment?.claims).toHaveLength(2);
    expect(result.problems).toHaveLength(2);
  });

  test('loses what rests on a faulty item, without another error', async () => {
    const result = await readYaml(
      'entities: { a: { existed: soon }, b: {} }\nclaims: [claim: a uses b, claim: b uses b]',
    );
    expect(result.problems).toHaveLength(1);
    expect(result.repaired?.leftOut.map(({ path, because }) => `${path}: ${because}`)).toEqual([
      expect.stringContaining('entities.a: "soon" is not a date.'),
      'claims[0]: The entity "a" has an error.',
    ]);
    expect(result.repaired?.fragment.claims).toHaveLength(1);
  });

  test.each(['claims: { a: b }', 'title: [', '---\nstemma: 1'])(
    'cannot be, where an error is not confined to an item: %s',
    async (text) => {
      expect((await readYaml(text)).repaired).toBeUndefined();
    },
  );

  test('a key that comes twice is read as it came first', async () => {
    const { repaired } = await readYaml('entities:\n  a: { name: First }\n  a: { name: Second }');
    expect(repaired?.fragment.entities).toEqual([{ id: 'a', name: 'First' }]);
    expect(repaired?.leftOut).toEqual([expect.objectContaining({ path: 'entities.a', line: 4 })]);
  });

  test('a faulty view or story is left out alone', async () => {
    const { repaired } = await readYaml(
      'entities: { a: {} }\nviews: { v: { title: V, focus: [b] }, w: { title: W } }\nstories: { s: [v], t: [w] }',
    );
    expect(repaired?.fragment.document?.views?.map(({ id }) => id)).toEqual(['w']);
    expect(repaired?.fragment.document?.stories?.map(({ id }) => id)).toEqual(['t']);
  });
});

test.each(['page.json', 'page.csv', 'page.xml', 'page'])(
  'a web page in the place of %s is called that',
  async (file) => {
    const { fragment, problems } = await readText('\n<!DOCTYPE html>\n<html><title>Not here</title></html>', { file });
    expect(fragment).toBeUndefined();
    expect(problems.map(({ code, file: of }) => [code, of])).toEqual([['web-page', file]]);
  },
);
