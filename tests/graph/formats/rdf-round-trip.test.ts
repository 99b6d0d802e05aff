/** What is written as RDF is read back the same; and other programs find in it what the graph says, and no more. */
import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { Parser } from 'n3';
import { describe, expect, test } from 'vitest';
import { DATA_SETS } from '../../../graph/data/index.ts';
import { JSON_LD, RDF_XML, TURTLE } from '../../../graph/formats/rdf/formats.ts';
import { readText } from '../../../graph/formats/read.ts';
import { Graph } from '../../../graph/model/index.ts';
import type { Fragment } from '../../../graph/model/index.ts';
import { STANDARD_VOCABULARY } from '../../../graph/vocabulary/index.ts';
import { fragment as anyFragment } from '../support/arbitrary.ts';
import { contents, graph } from '../support/graphs.ts';
import { readAs } from './foreign.ts';

const of = (fragment: Fragment): Graph => Graph.empty(STANDARD_VOCABULARY).merge(fragment);

describe.each([TURTLE, JSON_LD])('$id', { timeout: 120_000 }, (format) => {
  const written = async (graph: Graph): Promise<string> => [...((await format.load()).write?.(graph) ?? [])].join('');
  const back = async (graph: Graph): Promise<Graph> => {
    const { fragment, problems } = await readAs(format, await written(graph));
    expect(problems).toEqual([]);
    return of(fragment ?? {});
  };

  test('any graph is read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyFragment, async (fragment) => {
        const before = of(fragment);
        expect(contents(await back(before))).toEqual(contents(before));
      }),
      { numRuns: 60 },
    );
  });

  test.each(DATA_SETS.map((set) => [set.id, set] as const))(
    'the data set %s is read back as it was',
    async (_, set) => {
      const { fragment } = await set.load({ open: (url) => readFile(url) });
      const before = of(fragment ?? {});
      expect(contents(await back(before))).toEqual(contents(before));
    },
  );

  test('a vocabulary of its own is kept', async () => {
    const text = `stemma: 1
vocabulary:
  kinds: { foundry: { broader: company } }
  relations: { endorses: { label: endorses, qualifiers: { fee: money } } }
entities: { a: { kind: foundry }, b: {} }
claims: [{ claim: a endorses b, fee: 5 million USD }]`;
    const { fragment } = await readText(text, { file: 'x.stemma.yaml' });
    const before = of(fragment ?? {});
    const after = await back(before);
    expect(contents(after)).toEqual(contents(before));
    expect(after.vocabulary.relations.get('endorses')).toEqual(before.vocabulary.relations.get('endorses'));
    expect(after.vocabulary.kinds.get('foundry')).toEqual(before.vocabulary.kinds.get('foundry'));
  });

  test('a cut anywhere is told, or leaves out whole statements; it never fails', async () => {
    const whole = await written(graph(['citrix acquired xensource @2007 +ward', 'hyper-v derived-from xen -neil']));
    for (let end = 0; end < whole.length; end += 17) {
      const { fragment, problems } = await readAs(format, whole.slice(0, end));
      if (fragment === undefined) expect(problems.length).toBeGreaterThan(0);
      else expect(fragment.claims?.length ?? 0).toBeLessThan(3);
    }
  });
});

test('a refuted claim is described, and never asserted', async () => {
  const text = [
    ...((await TURTLE.load()).write?.(graph(['hyper-v derived-from xen -neil', 'xen-server built-from xen +ward'])) ??
      []),
  ].join('');
  const triples = new Parser()
    .parse(text)
    .map(({ subject, predicate, object }) =>
      [subject, predicate, object].map(({ value }) => value.replace(/^urn:stemma:\w+:/, '')).join(' '),
    );
  expect(triples).toContain('xen-server built-from xen');
  expect(triples).not.toContain('hyper-v derived-from xen');
});

test('evidence is told with PROV', async () => {
  const before = graph(['a derived-from b +ward'], { sources: [{ id: 'ward', title: 'W', author: 'Keith Ward' }] });
  const text = [...((await TURTLE.load()).write?.(before) ?? [])].join('');
  expect(text).toContain('prov:hadPrimarySource <urn:stemma:source:ward>');
  expect(text).toMatch(/dcterms:creator \[ a prov:Agent ;\s+rdfs:label "Keith Ward" \]/);
});

test('what is ours and faulty is refused, with its line', async () => {
  const head = '@prefix s: <urn:stemma:> .\n@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n';
  const claim = (more: string): string => `${head}[ a s:Claim ; ${more} ] .`;
  const ends = 'rdf:subject <x:a> ; rdf:object <x:b> ;';
  const problems = async (text: string): Promise<object> => (await readAs(TURTLE, text)).problems;
  expect(await problems(claim('rdf:subject <x:a>'))).toMatchObject([{ code: 'claim-end-missing', line: 3 }]);
  expect(await problems(claim(`${ends} rdf:predicate <urn:stemma:relation:no>`))).toMatchObject([
    { code: 'relation-unknown' },
  ]);
  expect(await problems(claim(`${ends} rdf:predicate <urn:stemma:relation:uses> ; s:when "soon"`))).toMatchObject([
    { code: 'date', severity: 'warning' },
  ]);
  expect(await problems(`${head}[ a s:Document ; s:document "{}" ] .`)).toMatchObject([{ code: 'version', line: 3 }]);
  expect(await problems(`${head}<urn:stemma:id:%00> a <urn:stemma:kind:thing> .`)).toMatchObject([
    { code: 'text-invalid' },
  ]);
});

test('what another program added to our file is read with it', async () => {
  const text = [...((await TURTLE.load()).write?.(graph(['xen-server built-from xen +ward'])) ?? [])].join('');
  const more = `${text}\n<urn:stemma:id:xen> <http://usefulinc.com/ns/doap#maintainer> <urn:stemma:id:xen-project> .`;
  const { fragment } = await readAs(TURTLE, more);
  expect(fragment?.claims?.map(({ subject, relation, object }) => [subject, relation, object].join(' '))).toEqual([
    'xen-server built-from xen',
    'xen-project maintains xen',
  ]);
});

test('RDF/XML that says the same gives the same', async () => {
  const turtle = `@prefix doap: <http://usefulinc.com/ns/doap#> .
<x:a> a doap:Project ; doap:name "A"@en ; doap:license <x:mit> .`;
  const xml = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://usefulinc.com/ns/doap#">
<Project rdf:about="x:a"><name xml:lang="en">A</name>
<license rdf:resource="x:mit"/></Project></rdf:RDF>`;
  const [one, other] = [await readAs(TURTLE, turtle), await readAs(RDF_XML, xml)];
  expect(one.fragment?.entities).toEqual(other.fragment?.entities);
  expect(one.fragment?.claims?.map(({ evidence: _, ...claim }) => claim)).toEqual(
    other.fragment?.claims?.map(({ evidence: _, ...claim }) => claim),
  );
});
