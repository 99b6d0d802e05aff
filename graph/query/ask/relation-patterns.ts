/**
 * Patterns of questions about relations, made from the wordings of the vocabulary: for each relation, from either end, in
 * every tense. `{l}` is the entity before the verb, `{r}` the one after it, `{k}` a kind ("which companies use Xen").
 */
import type { Relation, StateWording, VerbWording, Vocabulary, Wording } from '../../model/index.ts';
import { agents, gerunds, nounOf, participle, pluralOf } from '../inflect.ts';
import { QUESTIONS } from '../../vocabulary/index.ts';
import { Pattern } from './pattern.ts';

/** A relation as a question words it. */
export interface AskedRelation {
  /** The id of the relation. */
  readonly relation: string;
  /** What stands before the verb. */
  readonly left: 'subject' | 'object';
  readonly wording: Wording;
}

/** What a question about a relation asks for. */
export interface RelationMeaning {
  /** Yes or no; the entity before the verb; the one after it; or when. */
  readonly asks: 'verdict' | 'left' | 'right' | 'when';
  readonly tense: 'present' | 'past';
  /** All relations that the words may mean, the first being the likeliest. */
  readonly relations: readonly AskedRelation[];
  /** Understood, but not what anybody would be offered: "who is the deriver from Xen". */
  readonly rare: boolean;
  /** Its words tell so little that names and kinds have to fit the relation: "which products does Citrix have". */
  readonly isStrict: boolean;
}

const BE_PRESENT = 'is|are';
const BE_PAST = 'was|were';
const WHO = 'who|what|whom|which';
const ANY = 'anything|anybody|anyone|something|somebody|someone|others';
const PARTICLES: ReadonlySet<string> = new Set(['over', 'up', 'off', 'out', 'in', 'down']);
const PREPOSITIONS: ReadonlySet<string> = new Set([
  'from',
  'by',
  'of',
  'to',
  'under',
  'on',
  'with',
  'into',
  'at',
  'for',
  'in',
  'upon',
  'onto',
]);

/** One pattern as text, before relations with the same words are put together. */
interface Draft {
  readonly text: string;
  readonly asks: RelationMeaning['asks'];
  readonly tense: RelationMeaning['tense'];
  readonly rare?: boolean;
  readonly isStrict?: boolean;
}

/** All patterns of a vocabulary; the same words for two relations make one pattern that means either. */
export function relationPatterns(vocabulary: Vocabulary): readonly Pattern<RelationMeaning>[] {
  const found = new Map<string, { readonly draft: Draft; readonly relations: AskedRelation[] }>();
  for (const relation of vocabulary.relations.values()) {
    for (const [draft, asked] of draftsOf(relation)) {
      const key = `${draft.asks} ${draft.text}`;
      const known = found.get(key);
      if (known === undefined) found.set(key, { draft, relations: [asked] });
      else if (!known.relations.some((other) => other.relation === asked.relation && other.left === asked.left)) {
        known.relations.push(asked);
      }
    }
  }
  return [...found.values()].map(
    ({ draft, relations }) =>
      new Pattern(draft.text, {
        asks: draft.asks,
        tense: draft.tense,
        relations,
        rare: draft.rare === true,
        isStrict: draft.isStrict === true,
      }),
  );
}

function* draftsOf(relation: Relation): Generator<readonly [Draft, AskedRelation]> {
  yield* draftsOfQuestions(relation);
  for (const left of ['subject', 'object'] as const) {
    if (left === 'object' && relation.symmetric === true) continue;
    for (const wording of left === 'subject' ? relation.forward : relation.backward) {
      const asked: AskedRelation = { relation: relation.id, left, wording };
      const drafts = 'be' in wording ? draftsOfState(wording) : draftsOfVerb(wording);
      for (const draft of drafts) yield [draft, asked];
      if (relation.symmetric === true)
        for (const draft of draftsOfPair(wording)) yield [{ ...draft, rare: true }, asked];
    }
  }
}

/** The relation asked for in words of its own. */
function* draftsOfQuestions({ id, forward }: Relation): Generator<readonly [Draft, AskedRelation]> {
  const asked: AskedRelation = { relation: id, left: 'subject', wording: forward[0] };
  for (const question of QUESTIONS[id] ?? []) {
    const text = question.replace('{subject}', '{l}').replace('{object}', '{r}').replace('{kind}', '{k}');
    const asks = !text.includes('{l}') ? 'left' : text.includes('{r}') ? 'verdict' : 'right';
    yield [{ text, asks, tense: 'present', rare: true, isStrict: true }, asked];
  }
}

function* draftsOfState({ be }: StateWording): Generator<Draft> {
  const complement = be.replace(/^(a|an|the) /, '[$1|a|an|the] ');
  for (const [tense, is, has] of [
    ['present', BE_PRESENT, 'has|have'],
    ['past', BE_PAST, 'had'],
  ] as const) {
    yield { text: `${is} {l} ${complement} {r}`, asks: 'verdict', tense };
    yield { text: `${has} {l} been ${complement} {r}`, asks: 'verdict', tense };
    yield { text: `{l} ${is} ${complement} {r}`, asks: 'verdict', tense };
    yield { text: `{l} ${has} been ${complement} {r}`, asks: 'verdict', tense };
    yield { text: `{l} ${complement} {r}`, asks: 'verdict', tense: 'present', rare: true };
    yield { text: `${WHO} ${is} {l} ${complement}`, asks: 'right', tense };
    yield { text: `${WHO} ${has} {l} been ${complement}`, asks: 'right', tense };
    yield { text: `what|which {k} ${is} {l} ${complement}`, asks: 'right', tense };
    yield { text: `${WHO} ${is} ${complement} {r}`, asks: 'left', tense };
    yield { text: `${WHO} ${has} been ${complement} {r}`, asks: 'left', tense };
    yield { text: `${is} ${ANY} ${complement} {r}`, asks: 'left', tense, rare: true };
    yield { text: `${is} {l} ${complement} ${ANY}`, asks: 'right', tense, rare: true };
    yield { text: `what|which {k} ${is} ${complement} {r}`, asks: 'left', tense };
    yield { text: `what|which {k} ${has} been ${complement} {r}`, asks: 'left', tense };
    yield { text: `[since|until|till] when ${is} {l} ${complement} {r}`, asks: 'when', tense };
    yield { text: `[since|until|till] when ${has} {l} been ${complement} {r}`, asks: 'when', tense, rare: true };
    const words = be.split(' ');
    const last = words.at(-1) ?? '';
    if (words.length > 1 && PREPOSITIONS.has(last)) {
      const rest = words.slice(0, -1).join(' ');
      yield { text: `{l} [${is}] ${complement}`, asks: 'right', tense, rare: true };
      yield { text: `${last} what|whom|which|who ${is} {l} ${rest}`, asks: 'right', tense };
      yield { text: `what|which {k} ${is} {l} ${last}`, asks: 'right', tense };
      // "when was XenSource acquired" leaves out by whom; "when was Xen released" does not ask for the terms
      if (last !== 'under') yield { text: `[since|until|till] when ${is} {l} ${rest}`, asks: 'when', tense };
    }
    for (const draft of draftsOfNoun(nounOf(be), is, tense)) yield { ...draft, rare: true };
  }
}

/** "What are the forks of MySQL", "what are MySQL's forks": the noun in "a fork of". */
function* draftsOfNoun(noun: string | undefined, is: string, tense: Draft['tense']): Generator<Draft> {
  if (noun === undefined) return;
  const [first = '', ...more] = noun.split(' ').reverse();
  const either = [...more.reverse(), `${first}|${pluralOf(first)}`].join(' ');
  yield { text: `${WHO} ${is} [the|a|an] ${either} of {r}`, asks: 'left', tense };
  yield { text: `what|which {k} ${is} [the|a|an] ${either} of {r}`, asks: 'left', tense };
  if (tense === 'present') yield { text: `[the] ${either} of {r}`, asks: 'left', tense };
  yield { text: `${WHO} ${is} {r} 's ${either}`, asks: 'left', tense };
  yield { text: `[what] {r} ['s] ${either}`, asks: 'left', tense };
}

function* draftsOfVerb(wording: VerbWording): Generator<Draft> {
  const { verb, third, past, after } = wording;
  const done = participle(wording);
  const tail = after === undefined ? '' : ` ${after}`;
  const doing = gerunds(verb).join('|');
  for (const [tense, does, has, is, finite] of [
    ['present', 'does|do|can|could|will|would|may', 'has|have', BE_PRESENT, `${third}|${verb}`],
    ['past', 'did', 'had', BE_PAST, past],
  ] as const) {
    yield { text: `${does} {l} ${verb}${tail} {r}`, asks: 'verdict', tense };
    yield { text: `${has} {l} ${done}${tail} {r}`, asks: 'verdict', tense };
    yield { text: `${is} {l} ${doing}${tail} {r}`, asks: 'verdict', tense, rare: true };
    yield { text: `{l} ${finite}${tail} {r}`, asks: 'verdict', tense };
    yield { text: `{l} ${has} ${done}${tail} {r}`, asks: 'verdict', tense };
    yield { text: `${WHO} ${finite}${tail} {r}`, asks: 'left', tense };
    yield { text: `${WHO} ${has} ${done}${tail} {r}`, asks: 'left', tense };
    yield { text: `${does} ${ANY} ${verb}${tail} {r}`, asks: 'left', tense, rare: true };
    yield { text: `${does} {l} ${verb}${tail} ${ANY}`, asks: 'right', tense, rare: true };
    yield { text: `${WHO} ${does} ${verb}${tail} {r}`, asks: 'left', tense, rare: true };
    if (tense === 'past') yield { text: `${WHO} used to ${verb}${tail} {r}`, asks: 'left', tense, rare: true };
    yield { text: `what|which {k} ${does} ${verb}${tail} {r}`, asks: 'left', tense, rare: true };
    yield { text: `${WHO} ${is} ${doing}${tail} {r}`, asks: 'left', tense, rare: true };
    yield { text: `what|which {k} ${finite}${tail} {r}`, asks: 'left', tense };
    yield { text: `what|which {k} ${has} ${done}${tail} {r}`, asks: 'left', tense };
    yield { text: `${WHO} ${does} {l} ${verb}${tail}`, asks: 'right', tense };
    yield { text: `${WHO} ${has} {l} ${done}${tail}`, asks: 'right', tense };
    yield { text: `${WHO} ${is} {l} ${doing}${tail}`, asks: 'right', tense, rare: true };
    yield { text: `what|which {k} ${does} {l} ${verb}${tail}`, asks: 'right', tense };
    yield { text: `what|which {k} ${has} {l} ${done}${tail}`, asks: 'right', tense };
    yield { text: `[since|until|till] when ${does} {l} ${verb}${tail} {r}`, asks: 'when', tense };
    yield { text: `[since|until|till] when ${has} {l} ${done}${tail} {r}`, asks: 'when', tense, rare: true };
    yield { text: `{k} ${doing}${tail} {r}`, asks: 'left', tense, rare: true };
    if (after === undefined) continue;
    if (PREPOSITIONS.has(after)) {
      yield { text: `${after} what|whom|which|who ${does} {l} ${verb}`, asks: 'right', tense };
      if (after === 'at' || after === 'in') {
        yield { text: `where ${does} {l} ${verb}`, asks: 'right', tense };
        yield { text: `where ${has} {l} ${done}`, asks: 'right', tense };
        yield { text: `where ${is} {l} ${doing}`, asks: 'right', tense };
      }
    }
    if (PARTICLES.has(after) || after.startsWith('as ')) {
      yield { text: `${does} {l} ${verb} {r} ${after}`, asks: 'verdict', tense };
      yield { text: `{l} ${finite} {r} ${after}`, asks: 'verdict', tense };
      yield { text: `${WHO} ${finite} {r} ${after}`, asks: 'left', tense };
    }
  }
  for (const draft of draftsOfAgent(verb, after)) yield { ...draft, rare: true };
}

/** "Who is the owner of X", "who are X's developers", "who are the contributors to X". */
function* draftsOfAgent(verb: string, after: string | undefined): Generator<Draft> {
  if (after !== undefined && !PREPOSITIONS.has(after)) return;
  const nouns = agents(verb)
    .flatMap((noun) => [noun, pluralOf(noun)])
    .join('|');
  for (const [tense, is] of [
    ['present', BE_PRESENT],
    ['past', BE_PAST],
  ] as const) {
    yield { text: `${WHO} ${is} [the|a|an] ${nouns} ${after ?? 'of'} {r}`, asks: 'left', tense };
    yield { text: `${is} {l} [the|a|an] ${nouns} ${after ?? 'of'} {r}`, asks: 'verdict', tense };
    if (after === undefined) yield { text: `${WHO} ${is} {r} 's ${nouns}`, asks: 'left', tense };
  }
  if (after === undefined) yield { text: `[the] ${nouns} of {r}`, asks: 'left', tense: 'present' };
  if (after === undefined) yield { text: `{r} ['s] ${nouns}`, asks: 'left', tense: 'present' };
}

/** "Are Xen and Hyper-V similar", "do Xen and Hyper-V interoperate": both ends before the verb. */
function* draftsOfPair(wording: Wording): Generator<Draft> {
  for (const tense of ['present', 'past'] as const) {
    if ('be' in wording) {
      const bare = wording.be
        .replace(/ (?:to|with)$/, '')
        .replace(/^(?:a|an) (\S+) of$/, (_, noun: string) => pluralOf(noun));
      const is = tense === 'present' ? BE_PRESENT : BE_PAST;
      yield { text: `${is} {l} and|& {r} ${bare}`, asks: 'verdict', tense };
      yield { text: `{l} and|& {r} ${is} ${bare}`, asks: 'verdict', tense };
    } else {
      const does = tense === 'present' ? 'do|does|can|could' : 'did';
      yield { text: `${does} {l} and|& {r} ${wording.verb} [together]`, asks: 'verdict', tense };
      if (wording.after !== undefined) {
        yield { text: `${does} {l} and|& {r} ${wording.verb} ${wording.after} each other`, asks: 'verdict', tense };
      }
    }
  }
}
