/** A part of a graph is a graph of its own, with all that it rests on. */
import { expect, test } from 'vitest';
import { excerptOf } from '../../../graph/index.ts';
import { graph } from '../support/graphs.ts';

test('a claim brings its ends, its sources, and who speaks in them', () => {
  const whole = graph(['hyper-v derived-from xen -ward', 'citrix acquired xensource @2007 +ward', 'a uses b +other'], {
    entities: [
      { id: 'xen', kind: 'codebase', name: 'Xen' },
      { id: 'hyper-v', kind: 'product', name: 'Hyper-V' },
    ],
  }).merge({
    sources: [
      { id: 'ward', title: 'An article', author: 'keith' },
      { id: 'other', title: 'Another' },
    ],
    entities: [{ id: 'keith', kind: 'person', name: 'Keith Ward' }],
    notes: [
      { about: 'xen', says: 'A hypervisor.', evidence: [] },
      { about: 'b', says: 'Not asked for.', evidence: [] },
    ],
    document: { title: 'Xen', positions: new Map([['xen', { x: 1, y: 2 }]]) },
  });
  const part = excerptOf(whole, { entities: [], claims: ['hyper-v derived-from xen'] });
  expect(Array.from(part.entities(), (entity) => part.nameOf(entity)).sort()).toEqual(['Hyper-V', 'Keith Ward', 'Xen']);
  expect(part.claimById('hyper-v derived-from xen')?.evidence).toMatchObject([{ source: 'ward', stance: 'refutes' }]);
  expect([...part.sources.keys()]).toEqual(['ward']);
  expect(part.notes.map(({ about }) => about)).toEqual(['xen']);
  expect(part.document).toMatchObject({ title: 'Xen', positions: new Map([['xen', { x: 1, y: 2 }]]) });
});

test('an entity alone comes alone; ids that are not there are passed over', () => {
  const part = excerptOf(graph(['a uses b +s']), { entities: ['a', 'nobody'], claims: ['nobody uses b'] });
  expect([part.entityCount, part.claimCount]).toEqual([1, 0]);
});
