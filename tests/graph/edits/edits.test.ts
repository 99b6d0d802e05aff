/** Edits: what each does, what is refused, and that many are made in one pass. */
import { describe, expect, test } from 'vitest';
import { apply, Graph, STANDARD_VOCABULARY } from '../../../graph/index.ts';
import type { Edit } from '../../../graph/index.ts';
import { AWKWARD_IDS } from '../support/arbitrary.ts';
import { claim, contents, graph } from '../support/graphs.ts';

/** The claims as `a uses b: s+ t-`. */
function claims(of: Graph): string[] {
  return Array.from(of.claims(), (number) => of.claim(number)).map(
    ({ id, evidence }) =>
      `${id}: ${evidence.map(({ source, stance }) => source + (stance === 'supports' ? '+' : '-')).join(' ')}`,
  );
}

/** The graph after edits that can all be made. */
function after(of: Graph, ...edits: Edit[]): Graph {
  const { graph: next, problems } = apply(of, edits);
  expect(problems).toEqual([]);
  return next;
}

function refused(of: Graph, ...edits: Edit[]): string[] {
  return apply(of, edits).problems.map(({ path, message }) => `${path ?? ''}: ${message}`);
}

const base = (): Graph =>
  graph(['a uses b +s', 'b uses c +s', 'a acquired c @2007 +s'], {
    entities: [{ id: 'a', kind: 'company', name: 'Acme', about: 'Old.' }],
  });

describe('entities', () => {
  test('are added and changed, a field emptied', () => {
    const next = after(
      base(),
      { edit: 'add-entity', entity: { id: 'd', name: 'D' } },
      { edit: 'change-entity', id: 'd', set: { kind: 'person' } },
      { edit: 'change-entity', id: 'a', set: { name: 'ACME' }, unset: ['about'] },
    );
    expect(next.entityById('d')).toMatchObject({ name: 'D', kind: 'person' });
    expect(next.entityById('a')).toEqual({
      id: 'a',
      kind: 'company',
      name: 'ACME',
      also: [],
      names: [],
      ids: new Map(),
      notToBeConfusedWith: [],
    });
    expect(claims(next)).toEqual(claims(base()));
  });

  test('are removed with their claims, notes and places', () => {
    const full = base().merge({
      notes: [{ about: 'a', says: 'x', evidence: [] }],
      document: { positions: new Map([['a', { x: 1, y: 2 }]]) },
    });
    const next = after(full, { edit: 'remove-entity', id: 'a' });
    expect([claims(next), next.notes, next.document.positions.size, next.entityCount]).toEqual([
      ['b uses c: s+'],
      [],
      0,
      2,
    ]);
  });

  test('are merged: claims move, evidence is joined, names are kept', () => {
    const of = graph(['xen uses x +s', 'xen-hv uses x -t', 'xen-hv uses y +t', 'z partners-with xen-hv +t'], {
      entities: [
        { id: 'xen', kind: 'codebase', name: 'Xen' },
        {
          id: 'xen-hv',
          kind: 'product',
          name: 'Xen hypervisor',
          also: ['XHV'],
          about: 'A hypervisor.',
          notToBeConfusedWith: ['xen', 'y'],
        },
      ],
    }).merge({ notes: [{ about: 'xen-hv', says: 'n', evidence: [] }] });
    const next = after(of, { edit: 'merge-entities', keep: 'xen', drop: 'xen-hv' });
    expect(claims(next).sort()).toEqual(['xen partners-with z: t+', 'xen uses x: s+ t-', 'xen uses y: t+']);
    expect(next.entityById('xen')).toMatchObject({
      kind: 'codebase',
      name: 'Xen',
      also: ['Xen hypervisor', 'XHV'],
      about: 'A hypervisor.',
      notToBeConfusedWith: ['y'],
    });
    expect([next.entityNumber('xen-hv'), next.notesAbout('xen').length]).toEqual([-1, 1]);
  });
});

describe('claims', () => {
  test('are added, changed and removed', () => {
    const next = after(
      base(),
      { edit: 'add-claim', claim: claim('c uses a +s') },
      {
        edit: 'change-claim',
        id: 'a acquired c @2007',
        set: { when: '2007-10', qualifiers: new Map([['price', { text: '$1' }]]) },
      },
      { edit: 'remove-claim', id: 'a uses b' },
    );
    expect(claims(next).sort()).toEqual(['a acquired c @2007-10: s+', 'b uses c: s+', 'c uses a: s+']);
    expect(next.claimById('a acquired c @2007-10')?.qualifiers.get('price')).toEqual({ text: '$1' });
  });

  test('keep what a change does not speak of', () => {
    const priced = graph([
      claim('a acquired c @2007 +s', {
        qualifiers: new Map([
          ['price', { text: '$1' }],
          ['stake', { text: '5 %' }],
        ]),
      }),
    ]);
    const next = after(priced, {
      edit: 'change-claim',
      id: 'a acquired c @2007',
      set: { qualifiers: new Map([['price', { text: '$2' }]]) },
    });
    expect([...(next.claimById('a acquired c @2007')?.qualifiers ?? [])]).toEqual([
      ['price', { text: '$2' }],
      ['stake', { text: '5 %' }],
    ]);
    const timeless = after(next, { edit: 'change-claim', id: 'a acquired c @2007', unset: ['when', 'stake'] });
    expect(timeless.claimById('a acquired c')?.qualifiers.size).toBe(1);
  });

  test('with an id of their own keep it when their ends change', () => {
    const of = graph([claim('a uses b +s', { id: 'mine' }), 'c uses d']);
    const next = after(of, { edit: 'change-claim', id: 'mine', set: { object: 'c' } });
    expect(next.claimById('mine')).toMatchObject({ subject: 'a', object: 'c', evidence: [{ source: 's' }] });
    expect(next.claimCount).toBe(2);
    expect([...next.incoming(next.entityNumber('b'))]).toEqual([]);
  });

  test('are changed back to what they were', () => {
    const back = after(
      base(),
      { edit: 'change-claim', id: 'a uses b', set: { object: 'c' } },
      { edit: 'change-claim', id: 'a uses c', set: { object: 'b' } },
    );
    expect(contents(back)).toEqual(contents(base()));
  });
});

describe('evidence', () => {
  test('is added, changed and removed by its place', () => {
    const of = after(base(), { edit: 'add-source', source: { id: 't', title: 'T' } });
    const added = after(of, { edit: 'add-evidence', claim: 'a uses b', evidence: { source: 't', stance: 'refutes' } });
    expect(claims(added)[0]).toBe('a uses b: s+ t-');
    expect(claims(after(added, { edit: 'remove-evidence', claim: 'a uses b', index: 0 }))[0]).toBe('a uses b: t-');
    const changed = after(added, {
      edit: 'change-evidence',
      claim: 'a uses b',
      index: 1,
      evidence: { source: 's', stance: 'refutes', quote: 'No.' },
    });
    expect(changed.claimById('a uses b')?.evidence[1]).toEqual({ source: 's', stance: 'refutes', quote: 'No.' });
  });
});

test('notes, sources and places are edited', () => {
  const note = { about: 'a', says: 'It is old.', evidence: [] };
  const next = after(
    base(),
    { edit: 'add-note', note },
    { edit: 'add-source', source: { id: 't', title: 'T', author: 'me' } },
    { edit: 'change-source', id: 't', set: { title: 'U' }, unset: ['author'] },
    { edit: 'set-position', entity: 'a', position: { x: 1, y: 2 } },
  );
  expect([next.notes, next.sources.get('t'), next.document.positions.get('a')]).toEqual([
    [note],
    { id: 't', title: 'U' },
    { x: 1, y: 2 },
  ]);
  const back = after(
    next,
    { edit: 'remove-note', about: 'a', says: 'It is old.' },
    { edit: 'remove-source', id: 't' },
    { edit: 'set-position', entity: 'a' },
  );
  expect([back.notes, back.sources.has('t'), back.document.positions.size]).toEqual([[], false, 0]);
});

describe('what cannot be done is told, and the rest is done', () => {
  test.each<[Edit, string]>([
    [{ edit: 'add-entity', entity: { id: 'a' } }, 'There is an entity "a" already.'],
    [{ edit: 'change-entity', id: 'x' }, 'There is no entity "x".'],
    [{ edit: 'remove-entity', id: 'x' }, 'There is no entity "x".'],
    [{ edit: 'merge-entities', keep: 'a', drop: 'a' }, '"a" cannot be merged with itself.'],
    [{ edit: 'merge-entities', keep: 'x', drop: 'a' }, 'There is no entity "x".'],
    [{ edit: 'add-claim', claim: claim('a uses b') }, 'There is a claim "a uses b" already.'],
    [{ edit: 'add-claim', claim: claim('a uses x') }, 'There is no entity "x".'],
    [{ edit: 'add-claim', claim: claim('a ues b') }, 'There is no relation "ues".'],
    [{ edit: 'change-claim', id: 'x uses b' }, 'There is no claim "x uses b".'],
    [
      { edit: 'change-claim', id: 'a uses b', set: { subject: 'b', object: 'c' } },
      'The claim "b uses c" is there already.',
    ],
    [{ edit: 'change-claim', id: 'a uses b', set: { object: 'x' } }, 'There is no entity "x".'],
    [{ edit: 'remove-claim', id: 'x' }, 'There is no claim "x".'],
    [
      {
        edit: 'add-claim',
        claim: { subject: 'b', relation: 'uses', object: 'a', evidence: [{ source: 'x', stance: 'supports' }] },
      },
      'There is no source "x".',
    ],
    [
      { edit: 'add-note', note: { about: 'a', says: 'N', evidence: [{ source: 'x', stance: 'supports' }] } },
      'There is no source "x".',
    ],
    [
      { edit: 'add-evidence', claim: 'a uses b', evidence: { source: 'x', stance: 'supports' } },
      'There is no source "x".',
    ],
    [{ edit: 'remove-evidence', claim: 'a uses b', index: 1 }, 'The claim "a uses b" has no evidence of that number.'],
    [
      { edit: 'change-evidence', claim: 'a uses b', index: -1, evidence: { source: 's', stance: 'supports' } },
      'has no evidence of that number',
    ],
    [{ edit: 'add-note', note: { about: 'x', says: 'y', evidence: [] } }, 'There is no entity "x".'],
    [{ edit: 'remove-note', about: 'a', says: 'y' }, 'There is no such note about "a".'],
    [{ edit: 'add-source', source: { id: 's', title: 'S' } }, 'There is a source "s" already.'],
    [{ edit: 'remove-source', id: 's' }, 'Evidence names the source "s".'],
    [{ edit: 'remove-source', id: 'x' }, 'There is no source "x".'],
    [{ edit: 'set-position', entity: 'x' }, 'There is no entity "x".'],
  ])('%j', (edit, message) => {
    const { graph: next, problems } = apply(base(), [edit, { edit: 'change-entity', id: 'a', set: { name: 'Done' } }]);
    expect(problems).toEqual([
      expect.objectContaining({ severity: 'error', path: 'edits[0]', message: expect.stringContaining(message) }),
    ]);
    expect(next.entityById('a')?.name).toBe('Done');
    expect(claims(next)).toEqual(claims(base()));
  });

  test('what was removed before is not there', () => {
    expect(refused(base(), { edit: 'remove-entity', id: 'b' }, { edit: 'remove-claim', id: 'a uses b' })).toEqual([
      'edits[1]: There is no claim "a uses b".',
    ]);
  });
});

test('no edits leave the graph as it was', () => {
  expect(contents(apply(base(), []).graph)).toEqual(contents(base()));
});

test('a thousand edits to a graph of 20,000 claims are made in one pass', () => {
  const large = graph(Array.from({ length: 20_000 }, (_, i) => `e${i} uses e${i + 1} +s`));
  const edits = Array.from(
    { length: 1000 },
    (_, i): Edit =>
      [
        { edit: 'change-entity' as const, id: `e${i}`, set: { name: `E${i}` } },
        {
          edit: 'add-evidence' as const,
          claim: `e${i} uses e${i + 1}`,
          evidence: { source: 's', stance: 'refutes' as const },
        },
        { edit: 'remove-claim' as const, id: `e${i} uses e${i + 1}` },
      ][i % 3] ?? { edit: 'remove-entity', id: '' },
  );
  const { user } = process.cpuUsage();
  const { graph: next, problems } = apply(large, edits);
  expect((process.cpuUsage().user - user) / 1e6).toBeLessThan(1);
  expect(problems).toEqual([]);
  expect(next.claimCount).toBe(20_000 - 333);
});

test.each(AWKWARD_IDS.map((id) => [id]))('any id can be edited: %j', (id) => {
  const next = after(
    Graph.empty(STANDARD_VOCABULARY),
    { edit: 'add-entity', entity: { id } },
    { edit: 'add-source', source: { id, title: id } },
    {
      edit: 'add-claim',
      claim: { subject: id, relation: 'uses', object: id, evidence: [{ source: id, stance: 'supports' }] },
    },
  );
  expect(next.claimCount).toBe(1);
  expect(after(next, { edit: 'remove-entity', id }).claimCount).toBe(0);
});
