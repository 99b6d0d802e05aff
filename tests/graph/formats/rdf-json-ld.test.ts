/** JSON-LD: contexts that stand in the file or are known, and what they make of it. */
import { describe, expect, test } from 'vitest';
import { JSON_LD } from '../../../graph/formats/rdf/formats.ts';
import { claimsIn, fragmentOf, readAs } from './foreign.ts';

describe('in JSON-LD', () => {
  test('the usual way of describing software with schema.org', async () => {
    const file = {
      '@context': 'https://schema.org',
      '@type': 'SoftwareSourceCode',
      '@id': 'https://a.example/',
      name: 'A',
      license: 'https://spdx.org/licenses/MIT',
      codeRepository: 'https://git.example/a',
      author: [
        { '@type': 'Person', name: 'Ann' },
        { '@type': 'Organization', name: 'Acme' },
      ],
      isBasedOn: { '@id': 'https://b.example/' },
    };
    const fragment = await fragmentOf(JSON_LD, file);
    expect(fragment.entities?.map(({ name, kind }) => [name, kind])).toEqual([
      ['A', 'codebase'],
      ['Ann', 'person'],
      ['Acme', 'organization'],
      [undefined, 'license'],
      [undefined, 'thing'],
    ]);
    expect(fragment.claims?.map(({ relation }) => relation)).toEqual([
      'licensed-under',
      'authored',
      'authored',
      'derived-from',
    ]);
  });

  test('contexts of its own: terms, prefixes, coercion, containers, reverse, scopes', async () => {
    const file = {
      '@context': {
        doap: 'http://usefulinc.com/ns/doap#',
        ex: 'http://ex.example/',
        '@language': 'de',
        name: { '@id': 'doap:name', '@container': '@language' },
        maintainer: { '@id': 'doap:maintainer', '@type': '@id' },
        team: { '@id': 'doap:developer', '@type': '@id', '@container': '@list' },
        projects: { '@reverse': 'doap:helper' },
        id: '@id',
        type: '@type',
        inner: { '@id': 'ex:inner', '@context': { name: { '@id': 'ex:nick', '@language': null } } },
        nothing: null,
      },
      '@graph': [
        {
          id: 'ex:a',
          type: 'doap:Project',
          name: { en: 'A', de: ['Ah'] },
          maintainer: ['ex:m', '_:b'],
          team: ['ex:t', 'ex:u'],
          nothing: 1,
        },
        { id: 'ex:h', projects: [{ id: 'ex:a' }], inner: { id: 'ex:i', name: 'nick' }, unknown: 'x' },
        { id: '_:b', 'doap:name': { '@value': 'B', '@language': 'en' } },
      ],
    };
    const { fragment, problems } = await readAs(JSON_LD, file);
    expect(problems.map(({ code, message }) => [code, /"(\w+)"/.exec(message)?.[1]])).toEqual([
      ['left-out', 'nothing'],
      ['left-out', 'unknown'],
    ]);
    const ids = (text: string): string => text.replaceAll('http://ex.example/', '').replace(/_:\w+\./g, '_:');
    expect(claimsIn(fragment ?? {}).map(ids)).toEqual([
      'm maintains a',
      '_:b maintains a',
      't develops a',
      'u develops a',
      'h contributes-to a',
      'h related-to i',
    ]);
    expect(fragment?.entities?.[0]).toMatchObject({ name: 'A', names: [{ name: 'Ah', language: 'de' }] });
    expect(fragment?.entities?.find(({ name }) => name === 'B')).toBeDefined();
  });

  test('expanded, with values in full', async () => {
    const file = [
      { '@id': 'x:a', 'http://schema.org/name': [{ '@value': 'A' }], 'http://schema.org/author': [{ '@id': 'x:b' }] },
    ];
    expect(claimsIn(await fragmentOf(JSON_LD, file))).toEqual(['x:b authored x:a']);
  });

  test.each([
    ['a context that stands elsewhere', { '@context': 'https://evil.example/c.jsonld' }, 'remote-context', 2],
    ['one among others', { '@context': [{ a: 'x:a' }, 'https://evil.example'], a: 1 }, 'remote-context', 6],
    [
      'one in a term',
      { '@context': { a: { '@id': 'x:a', '@context': 'https://evil.example' } }, a: {} },
      'remote-context',
      5,
    ],
    ['an import', { '@context': { '@import': 'https://evil.example' } }, 'remote-context', 3],
    ['terms that rest on each other', { '@context': { a: 'b:x', b: 'a:y' } }, 'context-cycle', 3],
    ['a text as the whole', ['x'], 'type', 2],
  ])('%s is refused, with its line', async (_, file, code, line) => {
    const { fragment, problems } = await readAs(JSON_LD, file);
    expect(fragment).toBeUndefined();
    expect(problems).toMatchObject([{ code, line }]);
  });

  test('a thousand levels are refused before anything is read, and huge contexts end', async () => {
    const deep = `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`;
    expect((await readAs(JSON_LD, deep)).problems).toMatchObject([{ code: 'depth' }]);
    const context = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`t${i}`, `x:${i}`]));
    const nodes = Array.from({ length: 5000 }, () => ({ '@context': { a: 'x:a' }, a: 1 }));
    expect((await readAs(JSON_LD, { '@context': context, '@graph': nodes })).problems).toMatchObject([
      { code: 'too-large' },
    ]);
  });

  test('a term called __proto__ is a term', async () => {
    const text =
      '{"@context": {"__proto__": "http://schema.org/author", "@vocab": "x:"}, "@id": "x:a", "__proto__": {"@id": "x:b"}}';
    expect(claimsIn(await fragmentOf(JSON_LD, text))).toEqual(['x:b authored x:a']);
  });
});
