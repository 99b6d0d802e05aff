/** The identity of claims: from ends, relation and time, whatever the ids look like. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimId, orderedEnds, partsOfClaimId } from '../../../graph/index.ts';
import { id, when } from '../support/arbitrary.ts';

test.each([
  [['citrix', 'acquired', 'xensource', '2007', false], 'citrix acquired xensource @2007'],
  [['xen', 'interoperates-with', 'hyper-v', undefined, true], 'hyper-v interoperates-with xen'],
  [['hyper-v', 'interoperates-with', 'xen', undefined, true], 'hyper-v interoperates-with xen'],
  [['b', 'derived-from', 'a', undefined, false], 'b derived-from a'],
  [['a b', 'uses', 'c@d', undefined, false], 'a%20b uses c%40d'],
  [['100%', 'uses', 'x', undefined, false], '100%25 uses x'],
] as const)('%j: %s', ([subject, relation, object, time, symmetric], expected) => {
  expect(claimId(subject, relation, object, time, symmetric)).toBe(expected);
});

describe('a derived id', () => {
  test('gives back what it was made of', () => {
    fc.assert(
      fc.property(id, id, fc.option(when, { nil: undefined }), fc.boolean(), (subject, object, time, symmetric) => {
        const parts = partsOfClaimId(claimId(subject, 'uses', object, time, symmetric));
        expect(parts?.ends).toEqual(orderedEnds(subject, object, symmetric));
        expect([parts?.relation, parts?.when]).toEqual(['uses', time]);
      }),
    );
  });

  test('is another for another claim', () => {
    fc.assert(
      fc.property(id, id, id, id, (a, b, c, d) => {
        fc.pre(a !== c || b !== d);
        expect(claimId(a, 'uses', b, undefined, false)).not.toBe(claimId(c, 'uses', d, undefined, false));
      }),
    );
  });

  test.each(['', 'a', 'a b', 'a b c d', 'a uses b @1 x', '%E0%A4 uses b', 'a uses b 2007'])(
    'is not made of %j',
    (text) => {
      expect(partsOfClaimId(text)).toBeUndefined();
    },
  );
});
