/** Files of other programs, broken in the ways that files break: refused with the line, left out, or read; never a throw. */
import { describe, expect, test } from 'vitest';
import { BODS } from '../../../graph/formats/bods/format.ts';
import { FOLLOWTHEMONEY } from '../../../graph/formats/followthemoney/format.ts';
import { JSON_LD, N_TRIPLES, RDF_XML, TURTLE } from '../../../graph/formats/rdf/formats.ts';
import { readText } from '../../../graph/formats/read.ts';
import { CYCLONEDX, SPDX } from '../../../graph/formats/sbom/formats.ts';
import { WIKIDATA } from '../../../graph/formats/wikidata/format.ts';
import { Graph } from '../../../graph/model/index.ts';
import { STANDARD_VOCABULARY } from '../../../graph/vocabulary/index.ts';
import { claimsIn, fragmentOf, readAs } from './foreign.ts';

/** A small file of each format that says the same: one thing has to do with another. */
const SMALL = [
  [
    CYCLONEDX,
    `{ "bomFormat": "CycloneDX", "specVersion": "1.6",
  "components": [{ "type": "library", "name": "a", "bom-ref": "a" }, { "type": "library", "name": "b", "bom-ref": "b" }],
  "dependencies": [{ "ref": "a", "dependsOn": ["b"] }] }`,
  ],
  [
    SPDX,
    `{ "spdxVersion": "SPDX-2.3", "name": "x",
  "packages": [{ "SPDXID": "a", "name": "a" }, { "SPDXID": "b", "name": "b" }],
  "relationships": [{ "spdxElementId": "a", "relationshipType": "DEPENDS_ON", "relatedSpdxElement": "b" }] }`,
  ],
  [
    BODS,
    `[{ "statementId": "1", "recordId": "a", "recordType": "entity", "recordDetails": { "name": "a" } },
 { "statementId": "2", "recordId": "b", "recordType": "entity", "recordDetails": { "name": "b" } },
 { "statementId": "3", "recordId": "r", "recordType": "relationship",
   "recordDetails": { "subject": "b", "interestedParty": "a", "interests": [{ "type": "shareholding" }] } }]`,
  ],
  [
    FOLLOWTHEMONEY,
    `[{ "id": "a", "schema": "Company", "properties": { "name": ["a"] } },
 { "id": "b", "schema": "Company", "properties": { "name": ["b"] } },
 { "id": "r", "schema": "Ownership", "properties": { "owner": ["a"], "asset": ["b"] } }]`,
  ],
  [
    WIKIDATA,
    `{ "entities": { "Q1": { "type": "item", "id": "Q1", "labels": {}, "claims": { "P127": [
  { "id": "Q1$1", "rank": "normal", "mainsnak": { "snaktype": "value", "property": "P127",
    "datavalue": { "type": "wikibase-entityid", "value": { "entity-type": "item", "id": "Q2" } } } }] } } } }`,
  ],
  [JSON_LD, `{ "@context": { "s": "http://schema.org/" }, "@id": "x:a",\n  "s:author": { "@id": "x:b" } }`],
  [TURTLE, `@prefix s: <http://schema.org/> .\n<x:a> s:author <x:b> ; s:name "a" .\n`],
  [N_TRIPLES, `<x:a> <http://schema.org/author> <x:b> .\n`],
  [
    RDF_XML,
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://schema.org/">
<rdf:Description rdf:about="x:a"><s:author rdf:resource="x:b"/></rdf:Description></rdf:RDF>`,
  ],
] as const;
const JSON_FORMATS = SMALL.slice(0, 6);

describe.each(SMALL.map(([format, text]) => [format.id, format, text] as const))('%s', (_, format, text) => {
  test('reads one claim, with evidence, between entities that are there', async () => {
    const fragment = await fragmentOf(format, text, 'small');
    expect(fragment.claims).toHaveLength(1);
    const ids = new Set(fragment.entities?.map(({ id }) => id));
    const sources = new Set(fragment.sources?.map(({ id }) => id));
    for (const { subject, object, evidence = [] } of fragment.claims ?? []) {
      expect(ids.has(subject) && ids.has(object)).toBe(true);
      expect(evidence.length).toBeGreaterThan(0);
      for (const { source } of evidence) expect(sources).toContain(source);
    }
    expect(Graph.empty(STANDARD_VOCABULARY).merge(fragment).claimCount).toBe(1);
  });

  test('says where an entity and a claim are', async () => {
    const { fragment, locate } = await readAs(format, text);
    const lines = text.split('\n').length;
    const [entity] = fragment?.entities ?? [];
    expect(locate('entity', entity?.id ?? '')?.line).toBeLessThanOrEqual(lines);
    expect(locate('entity', 'no such')).toBeUndefined();
  });

  test('cut anywhere, is refused with a line, or reads what is whole', async () => {
    for (let end = 0; end < text.length; end++) {
      const { fragment, problems } = await readAs(format, text.slice(0, end));
      if (fragment !== undefined) expect((fragment.claims ?? []).length).toBeLessThanOrEqual(1);
      else expect(problems[0]?.line, `cut at ${end}`).toBeGreaterThan(0);
    }
  });

  test('with any character changed to another, never throws', async () => {
    for (const other of ['"', '{', '<', '\0', '\ud800', 'x', '9'])
      for (let at = 0; at < text.length; at += 7) {
        const { fragment, problems } = await readAs(format, text.slice(0, at) + other + text.slice(at + 1));
        if (fragment === undefined) expect(problems.length).toBeGreaterThan(0);
      }
  });

  test('with a limit of one entity, is refused', async () => {
    const { fragment, problems } = await readAs(format, text, 'x', { entities: 1 });
    expect(fragment).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'too-large', severity: 'error' }]);
  });

  test('with a byte order mark, or as UTF-16, reads the same', async () => {
    const before = claimsIn(await fragmentOf(format, text));
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (char) => char.charCodeAt(0)).buffer),
    ]);
    for (const input of [`\ufeff${text}`, utf16]) {
      const { fragment } = await readText(input, { file: 'x', format: format.id });
      expect(claimsIn(fragment ?? {})).toEqual(before);
    }
    const broken = new Uint8Array([...new TextEncoder().encode(text), 0xff]);
    expect((await readText(broken, { file: 'x', format: format.id })).problems).toMatchObject([{ code: 'encoding' }]);
  });
});

describe.each(JSON_FORMATS.map(([format, text]) => [format.id, format, text] as const))(
  '%s, as JSON,',
  (_, format, text) => {
    test.each([
      ['a comma after the last item', text.replace(/(.*)\}/s, '$1, }'), 'syntax'],
      ['a comment', text.replace('{', '{ // no\n'), 'syntax'],
      ['NaN', text.replace(/"x:a"|"Q1\$1"|"a"/, 'NaN'), 'syntax'],
      ['a number that cannot be held', text.replace('{', '{ "n": 12345678901234567890,'), 'number-range'],
      ['1e400', text.replace('{', '{ "n": 1e400,'), 'number-range'],
      ['a key that comes twice', text.replace('{', '{ "n": 1, "n": 2,'), 'key-duplicate'],
      ['200,000 levels', '['.repeat(200_000), 'depth'],
    ])('refuses %s, with its line', async (_what, broken, code) => {
      const { fragment, problems } = await readAs(format, broken);
      expect(fragment).toBeUndefined();
      expect(problems[0]).toMatchObject({ code, line: expect.any(Number), column: expect.any(Number) });
    });

    test('keeps __proto__ as a key like any other', async () => {
      const before = Object.keys(Object.prototype);
      await readAs(format, text.replace('{', '{ "__proto__": { "polluted": "yes" }, "constructor": "x",'));
      expect(Object.keys(Object.prototype)).toEqual(before);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    });

    test('leaves out a text where another type stands, and says so', async () => {
      const odd = text.replace('{', '{ "name": { "a": 1 }, "id": [[]], "recordId": {},');
      const { problems } = await readAs(format, odd);
      for (const problem of problems) expect(problem.line).toBeGreaterThan(0);
    });
  },
);
