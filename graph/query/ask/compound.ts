/** Questions that ask two things at once: "which companies use Xen and are open source", "who uses Xen but not Hyper-V". */
import type { Graph, Lens } from '../../model/index.ts';
import { Reading } from '../../model/index.ts';
import type { Answer } from '../answer.ts';
import type { Answered } from '../explain/compound.ts';
import { explainCompound } from '../explain/compound.ts';
import { Telling } from '../explain/telling.ts';
import { scopeOf } from '../scope.ts';
import { Names } from './names.ts';
import { CARD_FORM } from './other-forms.ts';
import { parse } from './parse.ts';
import { halfUnderstood } from './problems.ts';
import { MOST_WORDS, tokenise } from './tokens.ts';

/** Two questions in one. */
interface Compound {
  readonly first: string;
  /** What the second may be, the likelier first. */
  readonly seconds: readonly string[];
  /** Asked is what answers the first and not the second. */
  readonly isExcluding: boolean;
}

const JOINT = /,? (?:and|&|but|as well as)(?: also)?(?= )/gi;
/** "… but not Hyper-V", "… and do not use Hyper-V": the "not", and the verb that only carries it. */
const NOT = /^(?:(?:do|does|did) (?:not|never)|not|never) (?:also )?/i;
const IS_NOT = /^(is|are|was|were|has|have|had) (?:not|never) /i;
const IS = /^ (?:is|are|was|were) /i;
const WHO = /^(?:who|what|which)$/i;
/** A question is taken apart at so many places. */
const MOST_JOINTS = 4;
/** So many words may name a kind. */
const MOST_WORDS_OF_KIND = 3;

/** What two questions in one are a form of. */
const COMPOUND = 'compound';

/**
 * The answer to two questions in one, where a question is that.
 * @param askOne answers either of the two
 */
export function askTwo(
  graph: Graph,
  lens: Lens,
  question: string,
  askOne: (question: string) => Answer,
): Answer | undefined {
  const answered = (part: string): Answered => ({ question: part, answer: askOne(part) });
  const problems: Answer[] = [];
  for (const { first, seconds, isExcluding } of compounds(graph, question)) {
    const one = answered(first);
    if (!isList(one.answer)) continue;
    if (one.answer.answer.length === 0) return { ...one.answer, question };
    for (const second of seconds) {
      const other = answered(second);
      if (!isList(other.answer)) {
        const isNameUnknown = other.answer.problems.some(({ code }) => code === 'name-unknown');
        problems.push(isNameUnknown ? { ...other.answer, question } : halfUnderstood(lens, question, first));
        continue;
      }
      const telling = new Telling(scopeOf(new Reading(graph, lens)));
      return {
        ...explainCompound(telling, one, other, isExcluding),
        question,
        form: COMPOUND,
        next: [first, second].map(asQuestion),
      };
    }
  }
  // of several readings, the one that takes fewest words for a name
  const length = ({ problems: [first] }: Answer): number => first?.message.length ?? Infinity;
  return problems.sort((a, b) => length(a) - length(b))[0];
}

function asQuestion(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}?`;
}

/** Whether it answers who or what, and not whether. */
function isList({ verdict, problems, choices, form }: Answer): boolean {
  return verdict === null && problems.length === 0 && choices.length === 0 && form !== CARD_FORM.id;
}

/** All ways of reading a question as two, the likelier first; whether either is understood is not looked at. */
function compounds(graph: Graph, question: string): readonly Compound[] {
  if (tokenise(question).all.length > MOST_WORDS) return [];
  const text = question
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/n't\b/gi, ' not')
    .replace(/\bboth /gi, '')
    .replace(/\s+/g, ' ')
    .trim();
  return [...text.matchAll(JOINT)].slice(0, MOST_JOINTS).map((joint) => {
    const first = text.slice(0, joint.index);
    const rest = text.slice(joint.index + joint[0].length + 1);
    const isExcluding = NOT.test(rest) || IS_NOT.test(rest);
    const more = rest.replace(NOT, '').replace(IS_NOT, '$1 ');
    return { first, seconds: [...predicates(graph, first, more), ...objects(graph, first, more)], isExcluding };
  });
}

/** "Which companies use Xen" and "are open source": the same who, and what else is asked of it. */
function predicates(graph: Graph, first: string, more: string): readonly string[] {
  const [who = '', ...words] = first.split(' ');
  if (!WHO.test(who)) return [];
  const names = new Names(graph);
  const kinds = Array.from({ length: MOST_WORDS_OF_KIND }, (_, less) => words.slice(0, less + 1).join(' '));
  const kind = kinds.find((each) => names.kinds(each).meanings.length > 0);
  const asked = kind === undefined ? who : `${who} ${kind}`;
  const be = IS.exec(first.slice(asked.length));
  return [...(be === null ? [] : [`${asked}${be[0]}${more}`]), `${asked} ${more}`, `${who} ${more}`];
}

/** "Derived from Xen" and "Hyper-V", or "from Hyper-V": another name in the place of the last. */
function objects(graph: Graph, first: string, more: string): readonly string[] {
  const parsed = parse(graph, first);
  if ('problem' in parsed) return [];
  const { text, places } = parsed.understood;
  const last = places.reduce((from, place) => Math.max(from, place.from), -1);
  if (last === -1) return [];
  const before = text.slice(0, last);
  const again = `${before.trimEnd().split(' ').at(-1) ?? ''} `;
  return [`${before}${more.startsWith(again) ? more.slice(again.length) : more}`];
}
