/** What is written is read back the same, and the same graph always gives the same text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatById, Graph, readText, STANDARD_VOCABULARY } from '../../../graph/index.ts';
import type { Fragment } from '../../../graph/index.ts';
import { writeJson } from '../../../graph/formats/document/write-json.ts';
import { writeYaml } from '../../../graph/formats/document/write-yaml.ts';
import { fragment as anyFragment } from '../support/arbitrary.ts';
import { contents } from '../support/graphs.ts';
import { readYaml } from './support.ts';

const WRITERS = [
  ['yaml', writeYaml],
  ['json', writeJson],
] as const;

describe.each(WRITERS)('in %s', { timeout: 60_000 }, (extension, write) => {
  const written = (fragment: Fragment): string => [...write(fragment)].join('');
  const read = async (text: string): Promise<Fragment | undefined> =>
    (await readText(text, { file: `x.stemma.${extension}` })).fragment;

  test('any fragment is read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyFragment, async (fragment) => {
        expect(await read(written(fragment))).toEqual(fragment);
      }),
      { numRuns: 60 },
    );
  });

  test('an empty fragment is a document', async () => {
    expect(await read(written({}))).toEqual({});
  });

  test('a vocabulary is read back as it was', async () => {
    const { fragment } = await readYaml(`
vocabulary:
  kinds: { foundry: { plural: foundries, broader: company, about: Makes chips. } }
  families: { trust: { label: Trust } }
  relations:
    endorses: { label: endorses, family: trust, nature: event, qualifiers: { since: date, fee: { label: the fee, type: money } } }
    rivals: { label: rivals with, symmetric: true, subject: [company], object: [company], short: rivals }
    audits: { label: audits, inverse: audited by, forward: [{ verb: audit }, { be: the auditor of }], traits: [makes], about: Looks. }`);
    expect(fragment).toBeDefined();
    expect(await read(written(fragment ?? {}))).toEqual(fragment);
  });

  test('a graph is written whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyFragment, async (fragment) => {
        const graph = Graph.empty(STANDARD_VOCABULARY).merge(fragment);
        const module = await formatById(`stemma-${extension}`)?.load();
        const back = await read([...(module?.write?.(graph) ?? [])].join(''));
        expect(contents(Graph.empty(STANDARD_VOCABULARY).merge(back ?? {}))).toEqual(contents(graph));
      }),
      { numRuns: 30 },
    );
  });
});

test('YAML is written as people write it', async () => {
  const { fragment } = await readYaml(`title: T
sources: { s: { title: S, published: 2008-02-22 } }
entities: { a: { kind: company, also: [A, B C], about: "One: two." }, "a b": {} }
claims:
  - { claim: a uses a, when: 2007, evidence: [{ source: s, stance: refutes, quote: "No.", says: Nothing. }] }
  - { subject: a b, relation: uses, object: a, when: 2007-10 }
views: { v: { title: V, focus: [a], as-of: 2007 } }
stories: { t: [v] }
positions: { a: [1, -2.5] }`);
  expect([...writeYaml(fragment ?? {})].join('')).toBe(`stemma: 1
title: T

sources:
  s:
    title: S
    published: 2008-02-22

entities:
  a:
    kind: company
    also: [A, B C]
    about: "One: two."
  a b: {}

claims:
  - claim: a uses a
    when: 2007
    evidence:
      - source: s
        stance: refutes
        quote: No.
        says: Nothing.
  - subject: a b
    relation: uses
    object: a
    when: 2007-10

views:
  v:
    title: V
    focus: [a]
    as-of: 2007

stories:
  t: [v]

positions:
  a: [1, -2.5]
`);
});
