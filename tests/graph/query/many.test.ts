/** Answers of which thousands are true: how many there are is said, and as much is told as anybody reads. */
import { describe, expect, test } from 'vitest';
import { ask, OPEN_LENS } from '../../../graph/index.ts';
import { graphOf, named } from './graphs.ts';
import type { Answer } from '../../../graph/index.ts';

const places = (count: number): readonly string[] => Array.from({ length: count }, (_, place) => String(place));

/** Many parts, all on the word of one book. */
function whole(parts: number): ReturnType<typeof graphOf> {
  return graphOf(
    places(parts).map((place) => [`d${place}`, 'part-of', 'acme']),
    { entities: named('company', 'acme', ...places(parts).map((place) => `d${place}`)) },
  );
}

function answerOf(parts: number, question: string): Answer {
  return ask(whole(parts), OPEN_LENS, question);
}

describe('of very many', () => {
  test('all are the answer, and some are named', () => {
    const { answer, claims, headline, text, tally } = answerOf(100, 'what is part of Acme');
    expect([answer.length, claims.length, tally.claims]).toEqual([100, 100, 100]);
    expect(headline).toBe('100 companies.');
    expect(text).toMatch(/^D0, D1, .* and 88 others are part of Acme \[1\]\.$/);
  });

  test('a source is cited with some of what it says, and how much more it says', () => {
    const [source] = answerOf(100, 'what is part of Acme').sources;
    expect(source?.evidence).toHaveLength(40);
    expect(source?.more).toBe(60);
    expect(answerOf(3, 'what is part of Acme').sources[0]).not.toHaveProperty('more');
  });

  test('some are in the middle of what is shown, and the first are shown', () => {
    const { focus, shown } = answerOf(2500, 'what does Acme own');
    expect(focus).toHaveLength(401);
    expect(shown.claims).toHaveLength(2000);
    expect(shown.entities.slice(0, 2)).toEqual(['acme', 'd0']);
  });

  test('a thousand are told one by one, and how many more there are', () => {
    const { statements, headline, text } = answerOf(1200, 'what does The book say');
    expect(headline).toBe('1200 claims supported.');
    expect(statements).toHaveLength(1000);
    expect(text).toMatch(/ And 1188 more\.$/);
  });
});
