/** The store: merging, joining, dropping, replacing; any id. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Graph, STANDARD_VOCABULARY } from '../../../graph/index.ts';
import type { ClaimInput, Fragment } from '../../../graph/index.ts';
import { AWKWARD_IDS, fragment as anyFragment } from '../support/arbitrary.ts';
import { claim, contents, fragment, graph } from '../support/graphs.ts';

const empty = (): Graph => Graph.empty(STANDARD_VOCABULARY);
const only = (of: Graph): ReturnType<Graph['claim']> => of.claim([...of.claims()][0] ?? -1);

describe('merging', () => {
  test('a claim stated again gains evidence', () => {
    const merged = graph(['a uses b +s']).merge(fragment(['a uses b -t']));
    expect(merged.claimCount).toBe(1);
    expect(only(merged).evidence.map(({ source, stance }) => `${source} ${stance}`)).toEqual([
      's supports',
      't refutes',
    ]);
  });

  test('the same evidence counts once', () => {
    expect(only(graph(['a uses b +s']).merge(fragment(['a uses b +s']))).evidence).toHaveLength(1);
  });

  test('a symmetric claim is the same turned round', () => {
    const merged = graph(['xen interoperates-with hyper-v +s']).merge(fragment(['hyper-v interoperates-with xen +t']));
    expect(merged.claimCount).toBe(1);
    expect(only(merged)).toMatchObject({
      id: 'hyper-v interoperates-with xen',
      subject: 'xen',
      evidence: [{ source: 's' }, { source: 't' }],
    });
  });

  test('claims that differ in time are different claims', () => {
    expect(graph(['a acquired b @2007 +s']).merge(fragment(['a acquired b @2008 +t'])).claimCount).toBe(2);
  });

  test('sources that differ on a price differ on a field of one claim: both values are kept, each with its evidence', () => {
    const priced = (text: string, amount: number, source: string): ClaimInput =>
      claim(`citrix acquired xensource @2007 +${source}`, {
        qualifiers: new Map([['price', { text, amount, currency: 'USD' }]]),
      });
    const merged = graph([priced('500 million USD', 5e8, 's')]).merge(fragment([priced('$480 million', 4.8e8, 't')]));
    expect(only(merged).qualifiers.get('price')?.amount).toBe(5e8);
    expect(only(merged).evidence.map(({ qualifiers }) => qualifiers?.get('price')?.amount)).toEqual([undefined, 4.8e8]);
  });

  test('an entity gains the fields it lacked, and keeps those it had', () => {
    const known = empty().merge({ entities: [{ id: 'x', kind: 'codebase', name: 'Xen', also: ['Xen hypervisor'] }] });
    const merged = known.merge({
      entities: [
        {
          id: 'x',
          kind: 'product',
          name: 'XEN',
          also: ['the hypervisor'],
          about: 'A hypervisor.',
          ids: new Map([['wikidata', 'Q1']]),
        },
      ],
    });
    expect(merged.entityById('x')).toMatchObject({
      kind: 'codebase',
      name: 'Xen',
      also: ['Xen hypervisor', 'the hypervisor', 'XEN'],
      about: 'A hypervisor.',
    });
    expect(merged.entityById('x')?.ids.get('wikidata')).toBe('Q1');
  });

  test('an entity that only claims named is described later', () => {
    const named = empty().merge({ claims: [claim('a uses b')] });
    expect([named.isImplied(0), named.entityById('a')?.kind]).toEqual([true, 'thing']);
    const described = named.merge({ entities: [{ id: 'a', kind: 'company', name: 'Acme' }] });
    expect([described.isImplied(0), described.entityById('a')?.name, described.entityCount]).toEqual([
      false,
      'Acme',
      2,
    ]);
  });

  test('the graph before is left as it was', () => {
    const before = graph(['a uses b +s']);
    const kept = JSON.stringify(contents(before));
    before.merge(fragment(['a uses b -t', 'c uses d']));
    expect(JSON.stringify(contents(before))).toBe(kept);
  });

  test('many small fragments make the same graph as one large', () => {
    fc.assert(
      fc.property(fc.array(anyFragment, { minLength: 1, maxLength: 6 }), (fragments) => {
        const step = fragments.reduce((into, each) => into.merge(each), empty());
        const pieces = fragments.flatMap(piecemeal).reduce((into, each) => into.merge(each), empty());
        expect(contents(pieces)).toEqual(contents(step));
      }),
      { numRuns: 40 },
    );
  });

  test('a thousand fragments of one claim are found again, whichever segment they are in', () => {
    let many = empty();
    for (let i = 0; i < 1000; i++) many = many.merge({ claims: [claim(`e${i} derived-from e${i + 1}`)] });
    expect([many.entityCount, many.claimCount]).toEqual([1001, 1000]);
    for (const i of [0, 1, 499, 998, 999]) {
      const number = many.entityNumber(`e${i}`);
      expect([...many.outgoing(number)].map((each) => many.entityIdOf(many.objectOf(each)))).toEqual([`e${i + 1}`]);
      expect(many.claimById(`e${i} derived-from e${i + 1}`)?.subject).toBe(`e${i}`);
    }
  });
});

/** The fragment in pieces of one entity, one claim, one note each. */
function piecemeal({ document, sources = [], entities = [], claims = [], notes = [] }: Fragment): Fragment[] {
  return [
    { ...(document === undefined ? {} : { document }), sources },
    ...entities.map((each) => ({ entities: [each] })),
    ...claims.map((each) => ({ claims: [each] })),
    ...notes.map((each) => ({ notes: [each] })),
  ];
}

describe('neighbours', () => {
  test('are the claims at either end, a claim of an entity about itself once', () => {
    const around = graph(['a uses b', 'c uses a', 'a contains a', 'b uses c']);
    const a = around.entityNumber('a');
    expect([...around.touching(a)].map((each) => around.claimIdOf(each))).toEqual([
      'a uses b',
      'a contains a',
      'c uses a',
    ]);
  });

  test('are found across a delta on a large graph', () => {
    const large = graph(Array.from({ length: 500 }, (_, i) => `a${i} uses b${i}`));
    const grown = large.merge({ claims: [claim('a7 uses z'), claim('z uses a7')] });
    expect([...grown.touching(grown.entityNumber('a7'))]).toHaveLength(3);
    expect([...grown.touching(grown.entityNumber('a8'))]).toHaveLength(1);
  });
});

describe('dropping', () => {
  test('an entity goes with its claims and notes, and nothing else does', () => {
    const full = graph(['a uses b +s', 'b uses c +s', 'c uses d +s']).merge({
      notes: [{ about: 'b', says: 'x', evidence: [] }],
    });
    const less = full.without({ entities: ['b', 'nobody'] });
    expect([less.entityCount, less.claimCount, less.notes.length, less.entityNumber('b')]).toEqual([3, 1, 0, -1]);
    expect(full.claimCount).toBe(3);
  });

  test('a claim is dropped by its derived id, whichever way round it is asked for', () => {
    const full = graph(['xen interoperates-with hyper-v']);
    expect(full.without({ claims: ['hyper-v interoperates-with xen'] }).claimCount).toBe(0);
  });

  test('what was dropped can be stated again, and is found', () => {
    let again = graph(['a uses b +s']).without({ claims: ['a uses b'] });
    for (let i = 0; i < 20; i++) again = again.merge(fragment([i === 10 ? 'a uses b +t' : `x${i} uses y${i}`]));
    expect(again.claimById('a uses b')?.evidence).toEqual([{ source: 't', stance: 'supports' }]);
    const back = graph(['a uses b +s'])
      .without({ entities: ['a'] })
      .merge(fragment(['a uses b +t']));
    expect([back.claimCount, back.claimById('a uses b')?.evidence[0]?.source]).toEqual([1, 't']);
  });
});

describe('replacing', () => {
  test('puts other values in place, where merging would only add', () => {
    const known = empty().merge({
      entities: [{ id: 'x', kind: 'codebase', name: 'Xen', about: 'Old.' }],
      claims: [claim('x uses y +s')],
    });
    const next = known.replacing({
      entities: [{ id: 'x', kind: 'product', name: 'New' }],
      claims: [{ id: 'x uses y', qualifiers: new Map(), evidence: [{ source: 't', stance: 'refutes' }] }],
    });
    expect(next.entityById('x')).toMatchObject({ kind: 'product', name: 'New' });
    expect(next.entityById('x')?.about).toBeUndefined();
    expect(next.claimById('x uses y')?.evidence).toEqual([{ source: 't', stance: 'refutes' }]);
    expect(known.entityById('x')?.about).toBe('Old.');
  });
});

describe('claims with an id of their own', () => {
  test('are found by it, and stay apart from the same claim without', () => {
    const both = graph([claim('a uses b +s', { id: 'mine' }), 'a uses b +t']);
    expect(both.claimCount).toBe(2);
    expect(both.claimById('mine')?.evidence[0]?.source).toBe('s');
    expect(both.claimById('a uses b')?.evidence[0]?.source).toBe('t');
  });

  test('are joined with what comes later under the same id', () => {
    const merged = graph([claim('a uses b +s', { id: 'mine' })]).merge(
      fragment([claim('a uses b +t', { id: 'mine' })]),
    );
    expect(merged.claimById('mine')?.evidence).toHaveLength(2);
  });
});

describe('any id works everywhere', () => {
  test.each(AWKWARD_IDS.map((id) => [id]))('%j', (id) => {
    const of = empty().merge({
      sources: [{ id, title: id }],
      entities: [{ id, name: id }, { id: 'other' }],
      claims: [
        { subject: id, relation: 'uses', object: 'other', evidence: [{ source: id, speaker: id, stance: 'supports' }] },
        { subject: 'other', relation: 'interoperates-with', object: id },
      ],
      notes: [{ about: id, says: id, evidence: [] }],
      document: { positions: new Map([[id, { x: 1, y: 2 }]]) },
    });
    const number = of.entityNumber(id);
    expect(of.entityById(id)?.name).toBe(id);
    expect([...of.touching(number)].map((each) => of.claimNumber(of.claimIdOf(each)))).toEqual([0, 1]);
    expect(of.sources.get(id)?.title).toBe(id);
    expect(of.notesAbout(id)).toHaveLength(1);
    expect(of.document.positions.get(id)).toEqual({ x: 1, y: 2 });
    expect(of.without({ entities: [id] }).claimCount).toBe(0);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

test('an id that nothing has has no number', () => {
  expect(graph(['a uses b']).entityNumber('nobody')).toBe(-1);
  expect(graph(['a uses b']).claimNumber('nobody uses b')).toBe(-1);
});

describe('one claim under one id', () => {
  test('an id that two sources give to two claims is that of the first: neither gains the evidence of the other', () => {
    const merged = graph([claim('a owns b +s', { id: 'c1' })]).merge(
      fragment([claim('x acquired y +t', { id: 'c1' })]),
    );
    expect(merged.claimById('c1')).toMatchObject({ subject: 'a', evidence: [{ source: 's' }] });
    expect(merged.claimById('x acquired y')).toMatchObject({ subject: 'x', evidence: [{ source: 't' }] });
    expect(merged.claimCount).toBe(2);
  });

  test('a time that differs stays with its evidence', () => {
    const merged = graph([claim('a owns b @2007 +s', { id: 'c1' })]).merge(
      fragment([claim('a owns b @2008 +t', { id: 'c1' })]),
    );
    expect(merged.claimById('c1')).toMatchObject({ when: '2007', evidence: [{ source: 's' }, { when: '2008' }] });
  });

  test('an id that the ends make is no id of its own', () => {
    const stated = claim('b interoperates-with a +s', { id: 'a interoperates-with b' });
    for (const merged of [
      graph([stated]).merge(fragment(['a interoperates-with b +t'])),
      graph(['a interoperates-with b +t', stated]),
    ]) {
      expect(merged.claimCount).toBe(1);
      expect(only(merged).evidence).toHaveLength(2);
    }
  });
});

test('a value that is stated without evidence is not lost where the claim has other values', () => {
  const value = (text: string): ReadonlyMap<string, { text: string }> => new Map([['stake', { text }]]);
  const priced = claim('a acquired b +s', { qualifiers: new Map([['price', { text: '5 million USD' }]]) });
  const merged = graph([priced]).merge(fragment([claim('a acquired b', { qualifiers: value('51 %') })]));
  expect([...only(merged).qualifiers.keys()].sort()).toEqual(['price', 'stake']);
});

test('a value that is said otherwise stays with its evidence, also where that has a value of its own; the claim gains the others', () => {
  const values = (...given: [string, string][]): ReadonlyMap<string, { text: string }> =>
    new Map(given.map(([key, text]) => [key, { text }]));
  const evidence = [{ source: 't', stance: 'supports', qualifiers: values(['role', 'buyer']) }] as const;
  const again = claim('a acquired b', { qualifiers: values(['price', '$2'], ['stake', '51 %']), evidence });
  const known = claim('a acquired b +s', { qualifiers: values(['price', '$1']) });
  const merged = only(graph([known]).merge(fragment([again])));
  expect([...merged.qualifiers].map(([key, { text }]) => `${key} ${text}`).sort()).toEqual(['price $1', 'stake 51 %']);
  expect(merged.evidence[1]?.qualifiers).toEqual(values(['price', '$2'], ['role', 'buyer']));
});

test('the same evidence counts once, in whatever order its fields were given', () => {
  const claimed = (evidence: ClaimInput['evidence'] = []): ClaimInput => claim('a uses b', { evidence });
  const one = graph([claimed([{ source: 's', stance: 'supports', at: 'page 3', says: 'It does.' }])]);
  const other = fragment([claimed([{ says: 'It does.', at: 'page 3', stance: 'supports', source: 's' }])]);
  expect(only(one.merge(other)).evidence).toHaveLength(1);
});

test('what is said again of an entity is one note, with the evidence of all who say it', () => {
  const note = (source: string): Fragment => ({
    notes: [{ about: 'a', says: 'It is old.', evidence: [{ source, stance: 'supports' }] }],
  });
  const merged = empty().merge(note('s')).merge(note('t')).merge(note('s'));
  expect(merged.notes.map(({ evidence }) => evidence.map(({ source }) => source))).toEqual([['s', 't']]);
});
