/** Hostile inputs: each is refused with a place or kept exactly, quickly, and nothing else happens. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMBED_LIMITS, readText } from '../../../graph/index.ts';
import type { ReadResult } from '../../../graph/index.ts';
import { CLAIM, readYaml, told } from './support.ts';

/** What refusing a row of the table may take; most take a few milliseconds. */
const SECONDS = 2;

/** Of the processor, so that a busy machine does not matter. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

const json = (text: string): Promise<ReadResult> => readText(text, { file: 'test.stemma.json' });
const yaml = (text: string): Promise<ReadResult> => readText(text, { file: 'test.stemma.yaml' });
const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

describe('refused, with the place and a reason', () => {
  const aliases = `stemma: 1\na: &a [x]\n${many(9, (i) => `b${i}: [*a, *a, *a]\n`)}`;
  const emptyAliases = `a: &a {}\nb: [${many(15_000, () => '*a, ')}]`;
  test.each<[string, (text: string) => Promise<ReadResult>, string, string]>([
    ['JSON cut off', json, '{"stemma": 1, "title": "T"', '1:27: error syntax: The file ends within a map.'],
    [
      'JSON cut off in a text',
      json,
      '{"stemma": 1, "title": "T',
      '1:24: error syntax: The file ends within the text that begins here.',
    ],
    [
      'a comma too many',
      json,
      '{"stemma": 1,\n "title": "T",\n}',
      '2:14: error syntax: A comma stands after the last item. Remove it.',
    ],
    [
      'a comma too few',
      json,
      '{"stemma": 1\n "title": "T"}',
      '2:2: error syntax: A "," or "}" is expected, and here comes """.',
    ],
    ['NaN', json, '{"stemma": NaN}', '1:12: error syntax: A value is expected, and here comes "NaN".'],
    [
      'a comment',
      json,
      '{"stemma": 1 // yes\n}',
      '1:14: error syntax: A "," or "}" is expected, and here comes a comment or a "/".',
    ],
    [
      'single quotes',
      json,
      "{'stemma': 1}",
      '1:2: error syntax: A key in double quotes is expected, and here comes "\'".',
    ],
    [
      'a bare key',
      json,
      '{stemma: 1}',
      '1:2: error syntax: A key in double quotes is expected, and here comes "stemma".',
    ],
    ['two documents', json, '{"stemma": 1} {}', '1:15: error syntax: After the end of the document comes "{".'],
    [
      'a control character',
      json,
      '{"stemma": 1, "title": "a\nb"}',
      '1:26: error syntax: A text holds the control character U+000a.',
    ],
    ['a wrong escape', json, '{"stemma": 1, "title": "\\x41"}', '1:25: error syntax: "\\x" is not an escape.'],
    ['a leading zero', json, '{"stemma": 01}', '1:12: error syntax'],
    [
      'a key that comes twice',
      json,
      '{"stemma": 1,\n "title": "a",\n "title": "b"}',
      '3:2 title: error key-duplicate: The key "title" comes twice in the same map, first in line 2.',
    ],
    [
      '__proto__ that comes twice',
      json,
      '{"stemma": 1, "entities": {"__proto__": {}, "__proto__": {}}}',
      'error key-duplicate: The key "__proto__" comes twice',
    ],
    [
      'a number too large to hold',
      json,
      '{"stemma": 1, "title": 12345678901234567890}',
      '1:24: error number-range: The number 12345678901234567890 cannot be held exactly. Put it in double quotes, to keep it as text.',
    ],
    ['a number beyond all', json, '{"stemma": 1, "title": 1e400}', 'error number-range: The number 1e400'],
    ['a number of a megabyte', json, `{"stemma": 1, "title": ${'9'.repeat(1_000_000)}}`, 'error number-range'],
    ['JSON 200,000 deep', json, '['.repeat(200_000), '1:65: error depth: Lists and maps are more than 64 levels deep.'],
    ['JSON maps 200,000 deep', json, '{"a":'.repeat(200_000), 'error depth'],
    [
      'YAML 2,000 deep in brackets',
      yaml,
      `a: ${'['.repeat(2_000)}${']'.repeat(2_000)}`,
      'error depth: Lists and maps are more than 64 levels deep.',
    ],
    ['YAML 2,000 deep in dashes', yaml, `${'- '.repeat(2_000)}x`, 'error depth'],
    ['YAML 200 deep in lines', yaml, many(200, (i) => `${' '.repeat(i)}a:\n`), 'error depth'],
    ['an alias bomb', yaml, aliases, '2:4: error yaml-alias: An anchor stands here, "&a"; a document has none.'],
    ['15,000 aliases to an empty map', yaml, emptyAliases, 'error yaml-alias'],
    [
      'an alias of nothing',
      yaml,
      'stemma: 1\ntitle: *T',
      '2:8: error yaml-alias: An alias stands here, "*T"; a document has none.',
    ],
    [
      'a tag',
      yaml,
      'stemma: 1\ntitle: !!js/function "function(){}"',
      '2:8: error yaml-tag: A tag stands here, "!!js/function"; a document has none.',
    ],
    ['a tag on a block', yaml, 'stemma: 1\ntitle: !x |\n  y', '2:8: error yaml-tag'],
    [
      'a merge key',
      yaml,
      'stemma: 1\nentities:\n  a:\n    <<: { kind: company }',
      '4:5 entities.a["<<"]: error key-unknown',
    ],
    [
      'two YAML documents',
      yaml,
      'stemma: 1\n---\nstemma: 1',
      'error syntax: The file holds more than one YAML document.',
    ],
    [
      'a tab for indentation',
      yaml,
      'stemma: 1\nentities:\n\ta: {}',
      '3:1: error syntax: A line is indented by a tab. YAML is indented by spaces.',
    ],
    [
      'an unclosed quote, where it opens',
      yaml,
      'stemma: 1\ntitle: "T\nentities:\n  a: { kind: company }\n',
      '2:8: error syntax: A quote opens here that nothing closes.',
    ],
    [
      'an unclosed quote in braces',
      yaml,
      "stemma: 1\nentities:\n  a: { kind: company, name: 'A }\n",
      '3:29: error syntax: A quote opens here that nothing closes.',
    ],
    [
      'a colon in a text without quotes',
      yaml,
      'stemma: 1\ntitle: Xen: the art',
      'Put a text that holds ": " in quotes',
    ],
    ['an unclosed bracket', yaml, 'stemma: 1\nclaims: [', 'error syntax: This is not YAML'],
    [
      'a key that comes twice in YAML',
      yaml,
      'stemma: 1\ntitle: a\ntitle: b',
      '3:1 title: error key-duplicate: The key "title" comes twice',
    ],
    ['a key that is a list', yaml, 'stemma: 1\n? [a]\n: b', 'error key-type: A key is not a plain text.'],
    [
      'NUL in JSON',
      json,
      '{"stemma": 1, "entities": {"a": {"name": "a\\u0000b"}}}',
      '1:42 entities.a.name: error text-invalid: A text holds U+0000, which cannot be kept.',
    ],
    [
      'half a character',
      json,
      '{"stemma": 1, "entities": {"a": {"name": "\\ud800"}}}',
      'error text-invalid: A text holds half a character (U+D800), which cannot be kept.',
    ],
    ['NUL in an id', json, '{"stemma": 1, "entities": {"a\\u0000": {}}}', 'error text-invalid'],
    [
      'an id of 2,000 characters',
      yaml,
      `stemma: 1\nentities: { ? "${'x'.repeat(2_000)}" : {} }`,
      'error text-too-long: An id is longer than 1024 characters.',
    ],
    [
      'a text of 70,000 characters',
      yaml,
      `stemma: 1\nentities: { a: { about: ${'x'.repeat(70_000)} } }`,
      'error text-too-long: A text is longer than 65536 characters.',
    ],
    [
      'an id that is a list',
      json,
      '{"stemma": 1, "claims": [{"subject": ["a"], "relation": "uses", "object": "b"}]}',
      '1:38 claims[0].subject: error type: A list stands where a text is expected.',
    ],
    [
      'an id that is nothing',
      json,
      '{"stemma": 1, "claims": [{"subject": null, "relation": "uses", "object": "b"}]}',
      'claims[0].subject: error type: null stands where a text is expected.',
    ],
    [
      'an id that is empty',
      json,
      '{"stemma": 1, "claims": [{"subject": "", "relation": "uses", "object": "b"}]}',
      'claims[0]',
    ],
    [
      'a position at infinity',
      yaml,
      'stemma: 1\nentities: { a: {} }\npositions: { a: [1e308, 2] }',
      'positions.a[0]: error value: "1e308" is not a number.',
    ],
    [
      'style and classes',
      yaml,
      'stemma: 1\nentities: { a: { style: { background-image: "https://tracker/p.png" } } }',
      'error key-unknown: The key "style"',
    ],
    ['settings of a view', yaml, 'stemma: 1\nminZoom: -1', 'error key-unknown: The key "minZoom"'],
    ['nothing but a byte order mark', yaml, '\uFEFF', 'error empty: The file is empty.'],
    ['nothing but a comment', yaml, '# nothing', 'error'],
  ])('%s', async (_, read, text, message) => {
    const started = cpuSeconds();
    const result = await read(text);
    expect(cpuSeconds() - started).toBeLessThan(SECONDS);
    expect(told(result).join('\n')).toContain(message);
    expect(result.fragment).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('kept exactly', () => {
  test('ids that are names of properties', async () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];
    const { fragment, problems } = await readYaml(
      `entities: { ${ids.map((id) => `${id}: { ids: { ${id}: x } }`).join(', ')} }\nviews: { __proto__: { title: V, focus: [__proto__] } }`,
    );
    expect(problems).toEqual([]);
    expect(fragment?.entities?.map(({ id, ids: own }) => [id, own?.get(id)])).toEqual(ids.map((id) => [id, 'x']));
    expect(fragment?.document?.views?.[0]).toMatchObject({ id: '__proto__', focus: ['__proto__'] });
  });

  test('markup, direction marks, escape sequences and combining marks', async () => {
    const texts = [
      '<img src=x onerror=alert(1)>',
      '\u202eevil',
      'z\u0300\u0301\u0302algo',
      '\u001b[31mred',
      'javascript:alert(1)',
    ];
    for (const text of texts) {
      const { fragment } = await readText(JSON.stringify({ stemma: 1, entities: { a: { name: text } } }), {
        file: 'x.json',
      });
      expect(fragment?.entities?.[0]?.name).toBe(text);
    }
  });

  test('a thousand other names, and 8,000 keys in one map, soon enough', async () => {
    const started = cpuSeconds();
    const result = await readYaml(`entities:\n${many(8_000, (i) => `  e${i}: { kind: thing }\n`)}`);
    expect(result.fragment?.entities).toHaveLength(8_000);
    expect(cpuSeconds() - started).toBeLessThan(4);
  });

  test('a claim of an entity about itself', async () => {
    const { fragment } = await readYaml('entities: { a: {} }\nclaims: [claim: a uses a]');
    expect(fragment?.claims).toHaveLength(1);
  });
});

describe('limits', () => {
  test('of an embed refuse what is too large', async () => {
    const entities = many(60_000, (i) => `${i === 0 ? '' : ','}"e${i}":{}`);
    const result = await readText(`{"stemma":1,"entities":{${entities}}}`, { file: 'x.json', limits: EMBED_LIMITS });
    expect(told(result).join()).toContain('error too-large: There are 60000 entities; 50000 are allowed.');
    const large = await readText('x'.repeat(9 * 1024 * 1024), { file: 'x.json', limits: EMBED_LIMITS });
    expect(told(large).join()).toContain('error too-large: The file is larger than 8 MiB.');
  });

  test('cannot be changed by a document', async () => {
    expect(told(await readYaml('limits: { depth: 9999 }')).join()).toContain('key-unknown');
  });

  test('of problems keep a hopeless file readable', async () => {
    const { problems } = await readYaml(
      `entities: { a: {} }\nclaims:\n${many(5_000, () => '  - claim: a uses nobody\n')}`,
    );
    expect(problems.length).toBeLessThanOrEqual(1000);
  });
});

describe('whatever comes', () => {
  const bases = [CLAIM, '{"stemma": 1, "entities": {"a": {"name": "A"}}, "claims": [{"claim": "a uses a"}]}'];
  const mangled = fc
    .tuple(fc.constantFrom(...bases), fc.nat(300), fc.nat(300), fc.string({ maxLength: 8, unit: 'binary' }))
    .map(([base, at, length, put]) => base.slice(0, at) + put + base.slice(at + (length % 20)));

  test('reading never throws, and never gives both a fragment and an error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(mangled, fc.string({ unit: 'binary' })),
        fc.constantFrom('x.stemma.yaml', 'x.stemma.json'),
        async (text, file) => {
          const { fragment, problems } = await readText(text, { file });
          expect(fragment === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a document cut at any character is refused, unless what is left is one', async () => {
    const whole =
      '{"stemma": 1, "title": "T", "entities": {"a": {"name": "A"}}, "claims": [{"claim": "a uses a", "when": "2007"}]}';
    for (let at = 1; at < whole.length; at++) {
      const { fragment, problems } = await readText(whole.slice(0, at), { file: 'x.json' });
      expect(fragment).toBeUndefined();
      expect(problems[0]?.line).toBe(1);
    }
  });
});
