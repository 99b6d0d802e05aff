/** The word that was probably meant. */
import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../../graph/index.ts';

test.each([
  ['evidnce', ['evidence', 'entities'], 'evidence'],
  ['wehn', ['when', 'what'], 'when'],
  ['Kind', ['kind', 'find'], 'kind'],
  ['xyz', ['evidence', 'entities'], undefined],
  ['', ['a'], 'a'],
  ['a', [], undefined],
  ['microsft', ['microsoft', 'minix'], 'microsoft'],
])('%s among %j: %s', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected);
});

test('is put as a question, or else what to do', () => {
  expect(didYouMean('evidnce', ['evidence'])).toBe('Did you mean "evidence"?');
  expect(didYouMean('xyz', ['evidence'], 'Look it up.')).toBe('Look it up.');
});

test('very long words cost little', () => {
  const long = 'x'.repeat(1_000_000);
  expect(nearest(long, [long.slice(1), 'y'])).toBe(long.slice(1));
});
