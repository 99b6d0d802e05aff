/** The view as text in an address, and back. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '../../graph/index.ts';
import type { View } from '../../src/explorer/index.ts';
import { changed, FIRST_VIEW, fromHash, lookedAt, toAddress, toHash } from '../../src/explorer/index.ts';
import { when } from '../graph/support/arbitrary.ts';

/** Ids that a hash can bear: whole characters, no NUL; none is empty. */
const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const ids = fc.array(id, { maxLength: 4 });

const view: fc.Arbitrary<View> = fc
  .record(
    {
      focus: ids,
      depth: fc.integer({ min: 0, max: 99 }),
      expanded: ids,
      along: fc.array(
        fc.record({
          id,
          relation: fc.constantFrom('acquired', 'part-of'),
          direction: fc.constantFrom('out' as const, 'in' as const),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      lens: fc.record({ asOf: when, accordingTo: ids, hide: ids }, { requiredKeys: ['accordingTo', 'hide'] }),
      layout: fc.constantFrom(...LAYOUTS),
      mode: fc.constantFrom('diagram' as const, 'outline' as const),
      selection: fc.record({ type: fc.constantFrom('entity' as const, 'claim' as const, 'source' as const), id }),
      question: id,
    },
    { requiredKeys: ['focus', 'expanded', 'lens', 'layout', 'mode'] },
  )
  .filter((value) => toHash(value).length < 8000);

test('a view comes back from its address as it was', () => {
  fc.assert(
    fc.property(view, fc.option(id, { nil: undefined }), (value, data) => {
      const address = fromHash(`#${toHash(value, data)}`);
      expect(lookedAt(address.look, FIRST_VIEW)).toEqual(value);
      expect(address.data).toBe(data);
      expect(address.ignored).toEqual([]);
    }),
  );
});

test('any text is read without an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(fromHash(text).look).toBeDefined();
    }),
  );
});

describe('what cannot be read', () => {
  test('is named, and the rest is used', () => {
    const { look, ignored } = fromHash('#focus=a&as-of=yesterday&depth=-1&layout=nonsense&view=round&colour=red');
    expect(look).toEqual({ ...FIRST_VIEW, focus: ['a'] });
    expect(ignored).toEqual(['as-of=yesterday', 'depth=-1', 'view=round', 'layout=nonsense', 'colour']);
  });

  test('because it is too long, is not read at all', () => {
    const { look, ignored } = fromHash(`#focus=${'a'.repeat(9000)}`);
    expect(look).toEqual({});
    expect(ignored).toHaveLength(1);
  });
});

describe('the bare address', () => {
  const opening: View = { ...FIRST_VIEW, focus: ['a'], selection: { type: 'claim', id: 'a r b' } };

  test('is that of the opening view', () => {
    expect(toAddress(opening, opening)).toBe('');
    expect(toAddress(opening, opening, 'xen')).toBe('data=xen');
  });

  test('is never that of another view', () => {
    expect(toAddress(FIRST_VIEW, opening)).toBe('view=diagram');
    expect(fromHash(toAddress(FIRST_VIEW, opening)).look).toEqual(FIRST_VIEW);
  });
});

describe('an address that only picks something out', () => {
  const opening: View = { ...FIRST_VIEW, focus: ['a'], depth: 20, layout: 'lineage', question: 'Is b derived from a?' };
  const entity = { type: 'entity', id: 'b' } as const;
  const looked = (hash: string): View => lookedAt(fromHash(hash).look, opening);
  const { question: _, ...quiet } = opening;

  test('is looked at in the opening view', () => {
    expect(looked('#data=unix')).toEqual(opening);
    expect(looked('#data=unix&seen=x')).toEqual(opening);
    expect(looked('#entity=b')).toEqual({ ...quiet, selection: entity });
    expect(looked('#ask=who owns a')).toEqual({ ...quiet, question: 'who owns a' });
  });

  test('is what that view is handed on as', () => {
    expect(toAddress({ ...quiet, selection: entity }, opening, 'unix')).toBe('data=unix&entity=b');
    expect(toAddress({ ...FIRST_VIEW, selection: entity }, opening)).toBe('entity=b&view=diagram');
  });

  test('and every address leads to the view that it was made from', () => {
    fc.assert(
      fc.property(view, view, (value, first) => {
        const near = changed(first, { selection: value.selection, question: value.question });
        for (const made of [value, near]) expect(lookedAt(fromHash(toAddress(made, first)).look, first)).toEqual(made);
      }),
    );
  });
});

test('what an address says a hundred times over is followed once', () => {
  const { look } = fromHash(Array.from({ length: 100 }, () => 'along=uses+hub').join('&'));
  expect(look).toHaveProperty('along', [{ id: 'hub', relation: 'uses', direction: 'out' }]);
});
