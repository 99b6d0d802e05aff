/** Every relation of the vocabulary can be asked about from either end, in every tense, yes or no and who or what. */
import { describe, expect, test } from 'vitest';
import type { Relation, Wording } from '../../../graph/index.ts';
import { ask, OPEN_LENS, RELATIONS, wordingOf } from '../../../graph/index.ts';
import { graphOf } from './graphs.ts';

/** A relation that only a document declares, by its labels. */
const OWN: Relation = {
  id: 'endorses',
  family: 'other',
  label: 'endorses',
  inverse: 'is endorsed by',
  forward: [wordingOf('endorses')],
  backward: [wordingOf('is endorsed by')],
  subject: ['company'],
  object: ['product'],
  nature: 'state',
  traits: [],
  qualifiers: [],
};

interface Tense {
  readonly is: string;
  readonly has: string;
  readonly does: string;
  finite(wording: Extract<Wording, { readonly verb: string }>): string;
}

const TENSES: Readonly<Record<string, Tense>> = {
  present: { is: 'is', has: 'has', does: 'does', finite: ({ third }) => third },
  past: { is: 'was', has: 'had', does: 'did', finite: ({ past }) => past },
};

function tail({ after }: { readonly after?: string }): string {
  return after === undefined ? '' : ` ${after}`;
}

function yesNo(wording: Wording, { is, has, does, finite }: Tense): readonly string[] {
  if ('be' in wording)
    return [
      `${is} LEFT ${wording.be} RIGHT?`,
      `${has} LEFT been ${wording.be} RIGHT`,
      `LEFT ${is} ${wording.be} RIGHT`,
    ];
  const participle = wording.participle ?? wording.past;
  return [
    `${does} LEFT ${wording.verb}${tail(wording)} RIGHT?`,
    `${has} LEFT ${participle}${tail(wording)} RIGHT`,
    `LEFT ${finite(wording)}${tail(wording)} RIGHT`,
  ];
}

/** Questions for what stands before the verb. */
function forLeft(wording: Wording, { is, has, finite }: Tense): readonly string[] {
  if ('be' in wording) return [`what ${is} ${wording.be} RIGHT?`, `who ${has} been ${wording.be} RIGHT`];
  const participle = wording.participle ?? wording.past;
  return [`who ${finite(wording)}${tail(wording)} RIGHT?`, `what ${has} ${participle}${tail(wording)} RIGHT`];
}

/** Questions for what stands after it. */
function forRight(wording: Wording, { is, does }: Tense): readonly string[] {
  if ('be' in wording) return [`what ${is} LEFT ${wording.be}?`, `who ${is} LEFT ${wording.be}`];
  return [`what ${does} LEFT ${wording.verb}${tail(wording)}?`, `whom ${does} LEFT ${wording.verb}${tail(wording)}`];
}

/** One vocabulary for all, so that its patterns are made once. */
const BASE = graphOf([], { relations: [OWN] });

interface Direction {
  readonly wording: Wording;
  readonly left: string;
  readonly right: string;
  readonly leftId: string;
  readonly rightId: string;
}

describe.each([...RELATIONS, OWN].map((relation) => ({ id: relation.id, relation })))('$id', ({ relation }) => {
  const graph = BASE.merge({
    claims: [
      { subject: 'one', relation: relation.id, object: 'two', evidence: [{ source: 'book', stance: 'supports' }] },
    ],
    entities: [
      { id: 'one', kind: relation.subject[0] ?? 'thing', name: 'Alphaville' },
      { id: 'two', kind: relation.object[0] ?? 'thing', name: 'Betatron' },
    ],
  });
  const forward = { left: 'Alphaville', right: 'Betatron', leftId: 'one', rightId: 'two' };
  const backward = { left: 'Betatron', right: 'Alphaville', leftId: 'two', rightId: 'one' };
  const directions: readonly Direction[] = [
    ...relation.forward.map((wording) => ({ wording, ...forward })),
    ...relation.backward.map((wording) => ({ wording, ...backward })),
  ];
  const answerTo = (question: string, left: string, right: string): ReturnType<typeof ask> =>
    ask(graph, OPEN_LENS, question.replace('LEFT', left).replace('RIGHT', right));
  const idsOf = (question: string, { left, right }: Direction): string => {
    const { answer, problems } = answerTo(question, left, right);
    return [...problems.map(({ code }) => code), ...answer.map(({ id }) => id)].join(' ');
  };

  describe.each(Object.entries(TENSES).map(([name, tense]) => ({ name, tense })))('$name', ({ tense }) => {
    test('yes or no', () => {
      for (const direction of directions) {
        for (const question of yesNo(direction.wording, tense)) {
          const { left, right } = direction;
          expect([question, answerTo(question, left, right).verdict]).toEqual([question, 'supported']);
          const other = relation.symmetric === true ? 'supported' : 'unknown';
          expect([question, answerTo(question, right, left).verdict]).toEqual([question, other]);
        }
      }
    });

    test('who or what, before the verb', () => {
      for (const direction of directions) {
        for (const question of forLeft(direction.wording, tense)) {
          expect([question, idsOf(question, direction)]).toEqual([question, direction.leftId]);
        }
      }
    });

    test('who or what, after the verb', () => {
      for (const direction of directions) {
        for (const question of forRight(direction.wording, tense)) {
          expect([question, idsOf(question, direction)]).toEqual([question, direction.rightId]);
        }
      }
    });
  });
});
