/** Questions about roles: who is the CTO of something, and what somebody is there. */
import type { Graph } from '../../model/index.ts';
import { explainClaims } from '../explain/reports.ts';
import { say } from '../explain/parts.ts';
import { wordsOf } from '../names/fold.ts';
import { certaintyIn } from '../scope.ts';
import type { Form, Meaning } from './form.ts';
import { Pattern } from './pattern.ts';

const NOUN = 'role|roles|job|jobs|position|positions|title|function';

/** `{q}` is a role, as a claim gives it; `{a}` where, `{b}` who. */
const PATTERNS = {
  who: ['who|what is|was|are|were [the] {q} of|at|for {a}', "who is|was|are|were {a} 's {q}", '{a} {q}', "{a} 's {q}"],
  what: [
    `what is|was|are|were {b} 's ${NOUN}`,
    `what is|was|are|were {b} 's ${NOUN} at|in|for {a}`,
    `what is|was|are|were [the] ${NOUN} of {b}`,
    `what|which ${NOUN} does|do|did|has|had {b} have|hold|had|held`,
    `what|which ${NOUN} does|do|did {b} have|hold|play at|in|for {a}`,
  ],
} as const;

/** Roles that are asked for by these words even where no claim gives them. */
const USUAL: ReadonlySet<string> = new Set(
  'ceo cto cfo coo cio ciso chief executive technology technical financial operating officer president vice chair chairman chairwoman chairperson director manager head boss secretary treasurer'.split(
    ' ',
  ),
);

/** So many who have other roles there are told where nobody has the one that was asked for. */
const MOST_OTHERS = 4;

export const ROLE_FORM: Form = {
  id: 'role',
  label: 'Who has a role, and which',
  patterns: () =>
    (Object.keys(PATTERNS) as (keyof typeof PATTERNS)[]).flatMap((variant) => {
      const meaning: Meaning = { form: ROLE_FORM, variant, isRare: variant === 'who' };
      return PATTERNS[variant].map((text) => new Pattern(text, meaning));
    }),
  fits: (graph, { variant }, named) => {
    if (variant === 'what') return true;
    const words = wordsOf(named.get('q')?.text ?? '');
    const isKnown = (named.get('a')?.entities ?? []).some((entity) =>
      [...graph.incoming(entity)].some((claim) => hasRole(graph, claim, words)),
    );
    return words.length > 0 && (isKnown || words.every((word) => USUAL.has(word)));
  },
  answer: (asking) => {
    const { graph, filling } = asking;
    const telling = asking.telling();
    const [place, person] = [filling.entities.get('a'), filling.entities.get('b')];
    const entity = person ?? place ?? -1;
    const role = filling.role === undefined ? undefined : wordsOf(filling.role);
    const claims = [...graph.touching(entity)].filter(
      (claim) =>
        hasRole(graph, claim, role) &&
        (place === undefined || graph.objectOf(claim) === place) &&
        (person === undefined || graph.subjectOf(claim) === person) &&
        certaintyIn(telling.scope, claim) !== 'no' &&
        telling.reading.judge(claim).standing !== 'refuted',
    );
    const nothing =
      person === undefined
        ? say(`Nothing here says who is ${filling.role ?? ''} of `, telling.entity(entity), telling.limits, '.')
        : say('Nothing here says what ', telling.entity(entity), ' is', telling.limits, '.');
    const answer = explainClaims(telling, claims, entity, nothing);
    if (claims.length > 0 || place === undefined) return answer;
    const others = [...graph.incoming(place)].filter(
      (claim) =>
        hasRole(graph, claim, undefined) &&
        certaintyIn(telling.scope, claim) !== 'no' &&
        telling.reading.judge(claim).standing !== 'refuted',
    );
    return { ...answer, instead: others.slice(0, MOST_OTHERS).map((claim) => telling.claimSentence(claim)) };
  },
};

/** Whether a claim gives a role, in words or by their first letters; any role where none is asked for. */
function hasRole(graph: Graph, claim: number, wanted: readonly string[] | undefined): boolean {
  const { qualifiers } = graph.relationOf(claim);
  const texts = qualifiers.filter(({ type }) => type === 'text').map(({ id }) => id);
  if (texts.length === 0) return false;
  const given = graph.qualifiersOf(claim);
  return texts.some((id) => {
    const words = wordsOf(given.get(id)?.text ?? '');
    if (words.length === 0 || wanted === undefined) return words.length > 0;
    return (
      wanted.every((word) => words.includes(word)) ||
      initials(words) === wanted.join('') ||
      initials(wanted) === words.join('')
    );
  });
}

/** `cto`, of "chief technology officer". */
function initials(words: readonly string[]): string {
  return words.length < 2 ? '' : words.map(([letter]) => letter ?? '').join('');
}
