/** RDF: what the usual vocabularies say becomes entities and claims, whatever it is written in. */
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../graph/formats/formats.ts';
import { N_TRIPLES, RDF_XML, TURTLE } from '../../../graph/formats/rdf/formats.ts';
import { compact, idOf, nodeOf, resolved } from '../../../graph/formats/rdf/iri.ts';
import { KINDS, RELATIONS } from '../../../graph/formats/rdf/tables.ts';
import { STANDARD_VOCABULARY } from '../../../graph/vocabulary/index.ts';
import { AWKWARD_IDS } from '../support/arbitrary.ts';
import { claimsIn, dataFiles, dataText, fragmentOf, readAs, tally, valuesOf } from './foreign.ts';

const PREFIXES = `@prefix doap: <http://usefulinc.com/ns/doap#> .
@prefix ex: <http://ex.example/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <http://schema.org/> .
`;

test('every relation and kind that the tables name is in the vocabulary', () => {
  for (const { relation } of RELATIONS.values()) expect(STANDARD_VOCABULARY.relations.has(relation)).toBe(true);
  for (const kind of KINDS.values()) expect(STANDARD_VOCABULARY.kinds.has(kind)).toBe(true);
});

/** RFC 3986, section 5.4. */
test.each([
  ['g', 'http://a/b/c/g'],
  ['./g', 'http://a/b/c/g'],
  ['g/', 'http://a/b/c/g/'],
  ['/g', 'http://a/g'],
  ['//g', 'http://g'],
  ['?y', 'http://a/b/c/d;p?y'],
  ['#s', 'http://a/b/c/d;p?q#s'],
  ['', 'http://a/b/c/d;p?q'],
  ['.', 'http://a/b/c/'],
  ['..', 'http://a/b/'],
  ['../../g', 'http://a/g'],
  ['../../../g', 'http://a/g'],
  ['g;x=1/../y', 'http://a/b/c/y'],
  ['http:g', 'http:g'],
])('the reference "%s" is resolved', (reference, iri) => {
  expect(resolved(reference, 'http://a/b/c/d;p?q')).toBe(iri);
});

test.each([...AWKWARD_IDS, 'http://ex.example/a', 'urn:stemma:id:a', 'schema:x', 'Q42', 'a%20b', '_:b1'])(
  'the id %j comes back from its node',
  (id) => {
    expect(idOf(nodeOf(id))).toBe(id);
  },
);

test('an IRI is shortened by the prefix that is usual for its name space', () => {
  expect(compact('http://usefulinc.com/ns/doap#license')).toBe('doap:license');
  expect(compact('https://schema.org/license')).toBe('schema:license');
  expect(compact('http://ex.example/x')).toBe('http://ex.example/x');
});

describe('in Turtle', () => {
  test('a project with its people, license and repository', async () => {
    const text = `${PREFIXES}ex:a a doap:Project ; doap:name "A"@en , "Ah"@de ; doap:created "2001-02-03" ;
  doap:shortdesc "Does  things." ; doap:homepage <http://a.example> ; doap:programming-language "C" ;
  doap:maintainer [ a foaf:Person ; foaf:name "Ann" ] ;
  doap:license <http://spdx.org/licenses/MIT> ;
  doap:repository [ a doap:GitRepository ; doap:location <http://git.example> ] .`;
    const { entities, claims, sources } = await fragmentOf(TURTLE, text, 'a.ttl');
    expect(entities?.map(({ id, kind, name }) => [id.replace(/^_:.*-/, '_:'), kind, name])).toEqual([
      ['http://ex.example/a', 'codebase', 'A'],
      ['_:1', 'person', 'Ann'],
      ['http://spdx.org/licenses/MIT', 'license', undefined],
    ]);
    expect(entities?.[0]).toMatchObject({
      names: [{ name: 'Ah', language: 'de' }],
      about: 'Does things.',
      existed: '2001-02-03/',
      url: 'http://a.example',
      extra: new Map([
        ['doap:programming-language', 'C'],
        ['doap:repository', 'http://git.example'],
      ]),
    });
    expect(claims?.map(({ relation, evidence }) => [relation, evidence])).toEqual([
      ['maintains', [{ source: 'a.ttl', stance: 'supports', at: 'line 8' }]],
      ['licensed-under', [{ source: 'a.ttl', stance: 'supports', at: 'line 9' }]],
    ]);
    expect(sources).toEqual([{ id: 'a.ttl', title: 'a.ttl' }]);
  });

  test('a property that no table knows is related-to with its name, once for each', async () => {
    const text = `${PREFIXES}ex:a ex:likes ex:b ; ex:hates ex:b . ex:likes rdfs:label "likes" .`;
    const { claims = [], entities } = await fragmentOf(TURTLE, text);
    expect(claims.map((claim) => [claim.relation, valuesOf(claim)['predicate']])).toEqual([
      ['related-to', 'likes (http://ex.example/likes)'],
      ['related-to', 'http://ex.example/hates'],
    ]);
    expect(entities?.map(({ id, kind, name }) => [id, kind, name])).toEqual([
      ['http://ex.example/a', 'thing', undefined],
      ['http://ex.example/b', 'thing', undefined],
    ]);
  });

  test('lists and containers give each of their items', async () => {
    const text = `${PREFIXES}@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
ex:a doap:developer ( ex:b ex:c ) . ex:d doap:helper [ a rdf:Bag ; rdf:_1 ex:e ; rdf:_2 ex:f ] .`;
    expect(claimsIn(await fragmentOf(TURTLE, text)).map((claim) => claim.replaceAll('http://ex.example/', ''))).toEqual(
      ['b develops a', 'c develops a', 'e contributes-to d', 'f contributes-to d'],
    );
  });

  test('a list that names itself ends', async () => {
    const text = `${PREFIXES}@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
ex:a doap:developer _:l . _:l rdf:first ex:b ; rdf:rest _:l .`;
    expect((await fragmentOf(TURTLE, text)).claims).toHaveLength(1);
  });

  test('people of one name in two files, or in one, are different people', async () => {
    const text = `${PREFIXES}ex:a doap:maintainer [ foaf:name "Ann" ] , [ foaf:name "Ann" ] .`;
    const ids = async (more: string): Promise<readonly string[]> =>
      ((await fragmentOf(TURTLE, text + more)).entities ?? []).filter(({ name }) => name === 'Ann').map(({ id }) => id);
    const [one, other] = [await ids(''), await ids('\n')];
    expect(new Set([...one, ...other]).size).toBe(4);
    expect(await ids('')).toEqual(one);
  });

  test('relations of our own are understood', async () => {
    const text = `@prefix rel: <urn:stemma:relation:> .
<urn:stemma:id:kvm%20fork> rel:forked-from <urn:stemma:id:kvm> ; rel:no-such <urn:stemma:id:kvm> .`;
    expect(claimsIn(await fragmentOf(TURTLE, text))).toEqual(['kvm fork forked-from kvm', 'kvm fork related-to kvm']);
  });

  test.each([
    ['an undeclared prefix', 'a:b a:c a:d .', 'syntax', 1],
    ['a text that is not closed', '@prefix a: <x:> .\n\na:b a:c """d\n\n', 'syntax', 3],
    ['a statement that is cut off', '@prefix a: <x:> .\na:b a:c\n', 'syntax', 3],
    ['NUL in a text', '@prefix a: <x:> .\na:b a:c "\\u0000" .', 'text-invalid', 2],
    ['a triple within a triple', '@prefix a: <x:> .\n<< a:b a:c a:d >> a:e a:f .', 'rdf-star', 2],
  ])('%s is refused, with its line', async (_, text, code, line) => {
    const { fragment, problems } = await readAs(TURTLE, text, 'x.ttl');
    expect(fragment).toBeUndefined();
    expect(problems[0]).toMatchObject({ code, line, file: 'x.ttl', severity: 'error' });
  });

  test('brackets that are too deep and triples that are too many end the reading at once', async () => {
    const deep = `${PREFIXES}ex:a ex:b ${'[ ex:b '.repeat(100_000)}`;
    expect((await readAs(TURTLE, deep)).problems).toMatchObject([{ code: 'depth', line: 6 }]);
    const many = Array.from({ length: 1000 }, (_, i) => `ex:a ex:b "${i}" .`).join('\n');
    const { fragment, problems } = await readAs(TURTLE, PREFIXES + many, 'x', { claims: 100 });
    expect(fragment).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'too-large', line: 256 }]);
  });

  test('a text of two million characters is refused, and a script as an IRI is an id and nothing more', async () => {
    const long = await readAs(TURTLE, `${PREFIXES}ex:a foaf:name "${'x'.repeat(2_000_000)}" .`);
    expect(long.problems).toMatchObject([{ code: 'text-too-long', line: 6 }]);
    const { entities } = await fragmentOf(TURTLE, '<javascript:alert(1)> <x:y> <x:z> .');
    expect(entities?.[0]).toEqual({ id: 'javascript:alert(1)', kind: 'thing' });
  });
});

describe('in N-Triples', () => {
  test('each line is a statement', async () => {
    const text = '<http://a.example/x> <http://schema.org/author> _:ann .\n_:ann <http://schema.org/name> "Ann" .\n';
    const { claims } = await fragmentOf(N_TRIPLES, text);
    expect(claims?.map(({ relation, evidence }) => [relation, evidence?.[0]?.at])).toEqual([['authored', 'line 1']]);
  });

  test('what only Turtle has is refused', async () => {
    expect((await readAs(N_TRIPLES, '<a:b> a <c:d> .')).problems).toMatchObject([{ code: 'syntax', line: 1 }]);
  });
});

describe('in RDF/XML', () => {
  const xml = (body: string, more = ''): string => `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:doap="http://usefulinc.com/ns/doap#"
  xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:ex="http://ex.example/"${more}>
${body}
</rdf:RDF>`;
  const short = (claims: readonly string[]): readonly string[] =>
    claims.map((claim) => claim.replaceAll('http://ex.example/', '').replace(/_:\w+[.-]/g, '_:'));

  test('nodes and properties, nested and by reference', async () => {
    const text = xml(`<doap:Project rdf:about="http://ex.example/a" doap:name="A">
  <doap:maintainer><foaf:Person><foaf:name>Ann</foaf:name></foaf:Person></doap:maintainer>
  <doap:license rdf:resource="http://ex.example/mit"/>
  <doap:developer rdf:nodeID="bo"/>
  <doap:helper foaf:name="Cy"/>
  <doap:tester rdf:parseType="Resource"><foaf:name>Di</foaf:name></doap:tester>
</doap:Project>
<rdf:Description rdf:nodeID="bo" foaf:name="Bo"/>`);
    const fragment = await fragmentOf(RDF_XML, text);
    expect(short(claimsIn(fragment))).toEqual([
      '_:1 maintains a',
      'a licensed-under mit',
      '_:bo develops a',
      '_:2 contributes-to a',
      '_:3 contributes-to a',
    ]);
    expect(fragment.entities?.map(({ name, kind }) => [name, kind])).toEqual([
      ['A', 'codebase'],
      ['Ann', 'person'],
      ['Cy', 'thing'],
      ['Di', 'thing'],
      ['Bo', 'thing'],
      [undefined, 'license'],
    ]);
  });

  test('bases, ids, languages, collections, members and literals', async () => {
    const text = xml(
      `<doap:Project rdf:ID="a" xml:lang="de"><doap:name>Ah</doap:name><doap:name xml:lang="en">A</doap:name>
  <doap:developer rdf:parseType="Collection"><rdf:Description rdf:about="b"/><rdf:Description rdf:about="c"/></doap:developer>
  <doap:helper><rdf:Seq><rdf:li rdf:resource="d"/><rdf:li rdf:resource="e"/></rdf:Seq></doap:helper>
  <doap:translator rdf:parseType="Collection"/>
  <doap:shortdesc rdf:parseType="Literal">Does <ex:b>many</ex:b> things.</doap:shortdesc>
</doap:Project>`,
      ' xml:base="http://ex.example/dir/file#x"',
    );
    const fragment = await fragmentOf(RDF_XML, text);
    expect(fragment.entities?.[0]).toMatchObject({
      id: 'http://ex.example/dir/file#a',
      name: 'A',
      names: [{ name: 'Ah', language: 'de' }],
      about: 'Does many things.',
    });
    expect(short(claimsIn(fragment)).map((claim) => claim.split(' ')[0])).toEqual(['dir/b', 'dir/c', 'dir/d', 'dir/e']);
  });

  test.each([
    ['text among properties', '<doap:Project>stray</doap:Project>', 'rdf-syntax', 4],
    ['a node with two names', '<doap:Project rdf:about="a" rdf:nodeID="b"/>', 'rdf-syntax', 4],
    ['a property with two nodes', '<ex:n><ex:p><ex:a/>\n<ex:b/></ex:p></ex:n>', 'rdf-syntax', 4],
    ['a word of the syntax as a node', '\n<rdf:li/>', 'rdf-syntax', 5],
    ['what RDF no longer has', '<ex:n rdf:bagID="x"/>', 'rdf-syntax', 4],
    ['an IRI that is none', '\n\n<ex:n rdf:about="${id}"/>', 'iri-invalid', 6],
    ['a prefix that is not declared', '<no:n/>', 'syntax', 4],
    ['elements that are too deep', '<ex:a>'.repeat(100), 'depth', 4],
  ])('%s is refused, with its line', async (_, body, code, line) => {
    const { fragment, problems } = await readAs(RDF_XML, xml(body));
    expect(fragment).toBeUndefined();
    expect(problems[0]).toMatchObject({ code, line });
  });

  test('a DOCTYPE is refused', async () => {
    const text = '<?xml version="1.0"?>\n<!DOCTYPE rdf:RDF [<!ENTITY a "b">]>\n<rdf:RDF/>';
    expect((await readAs(RDF_XML, text)).problems).toMatchObject([{ code: 'xml-doctype', line: 2 }]);
  });
});

test.each([
  ['@prefix a: <x:> .', 'x', 'turtle'],
  ['# a comment\nPREFIX a: <x:>', 'x', 'turtle'],
  ['<a:b> <c:d> "e" .', 'x', 'n-triples'],
  ['<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">', 'x', 'rdf-xml'],
  ['{"@context": {}}', 'x.json', 'json-ld'],
  ['', 'doap.rdf', 'rdf-xml'],
])('%j is recognised', (head, file, id) => {
  expect(recognise(head, file)?.id).toBe(id);
});

const rdf = 'apache-projects/rdf/';
describe.skipIf(dataFiles(rdf) === undefined)('the 302 files of the Apache projects', () => {
  test('have what a count of their tags gives', async () => {
    const files = dataFiles(rdf) ?? [];
    expect(files).toHaveLength(302);
    const texts = files
      .filter((name) => !name.includes('_template'))
      .map((name) => [name, dataText(rdf + name)] as const);
    const all = texts.map(([, text]) => text.replace(/<!--.*?-->/gs, '')).join('\n');
    const count = (pattern: RegExp): number => all.match(pattern)?.length ?? 0;
    const fragments = await Promise.all(texts.map(([name, text]) => fragmentOf(RDF_XML, text, name)));
    expect(tally(fragments.flatMap(({ claims = [] }) => claims.map(({ relation }) => relation)))).toEqual({
      develops: count(/<developer>/g),
      implements: count(/<asfext:implements>/g),
      leads: count(/<asfext:chair>/g),
      'licensed-under': count(/<license /g),
      maintains: count(/<maintainer>/g) + count(/<asfext:pmc rdf:resource=/g),
      'member-of': count(/<asfext:member>/g),
    });
    expect(tally(fragments.flatMap(({ entities = [] }) => entities.map(({ kind }) => kind)))).toEqual({
      codebase: count(/<Project /g),
      community: count(/<asfext:pmc /g),
      license: count(/<license /g),
      person: count(/<foaf:Person>/g),
      standard: count(/<asfext:Standard>/g),
    });
  });

  test('but for the template, whose IRI is none: line 23', async () => {
    const { fragment, problems } = await readAs(RDF_XML, dataText(`${rdf}committees___template.rdf`), 'template.rdf');
    expect(fragment).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'iri-invalid', line: 23, file: 'template.rdf' }]);
  });
});
