/** Completing a question as one types: entities, the words of relations and other forms of question. */
import { addTo } from '../../model/index.ts';
import type { Graph } from '../../model/index.ts';
import { nameIndex } from '../search.ts';
import type { NameMatch } from '../search.ts';
import { exampleQuestions } from './examples.ts';
import type { Meaning } from './form.ts';
import { BEGINNINGS } from './modifiers.ts';
import { Names, unmistakable, UNKNOWN } from './names.ts';
import { questionsAbout } from './next.ts';
import { expectedBy } from './partial.ts';
import type { Expected } from './partial.ts';
import { patternsOf } from './parse.ts';
import { MOST_WORDS, textOf, tokenise } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** One way of going on. */
export interface Completion {
  readonly type: 'entity' | 'relation' | 'question';
  /** What the bar holds when it is chosen. */
  readonly text: string;
  /** What is shown: a name, words, or a whole question. */
  readonly label: string;
  /** What tells it from others: a kind, another name that fitted, what a form of question answers. */
  readonly detail?: string;
  /** For an entity: its id and the id of its kind. */
  readonly entity?: string;
  readonly kind?: string;
  /** For the words of a relation: its id. */
  readonly relation?: string;
  /** It can be asked as it is. */
  readonly isWhole: boolean;
}

const MOST = 8;

/** Ways of going on with what was typed, the likeliest first. Quick enough for every key. */
export function complete(graph: Graph, typed: string, most = MOST): readonly Completion[] {
  const tokens = tokenise(typed);
  if (tokens.all.length === 0) return exampleQuestions(graph, most).map((text) => question(text));
  if (tokens.all.length > MOST_WORDS) return [];
  const names = new Names(graph);
  const isName = (text: string): boolean => names.entities(text, false).cost < UNKNOWN;
  const first = tokens.all[0]?.word ?? '';
  const isAlone = tokens.all.length === 1 && BEGINNINGS.has(first);
  const isOpen = !/[\s?]$/.test(typed) && !isAlone;
  const isBeginning = isOpen && tokens.all.length === 1;
  const expected = patternsOf(graph.vocabulary)
    .beginningWith(first, isBeginning)
    .filter(({ meaning }) => meaning.relation?.rare !== true && meaning.isRare !== true)
    .flatMap((pattern) => expectedBy(pattern, tokens, isOpen, isName));
  const isQuestion = BEGINNINGS.has(first) && tokens.all.length > 1;
  const bare = isQuestion ? [] : expected.filter(({ pattern, kept }) => kept === 0 && pattern.elements.length === 1);
  const others = expected.filter((each) => !bare.includes(each) && !('place' in each.next && each.kept === 0));
  const words = phrases(graph, names, tokens, others, most);
  const named = entities(graph, names, tokens, others, most);
  const isNamed = named.length > 0 && (words.length === 0 || named.some(({ isNear }) => !isNear));
  const found = [
    ...(isNamed ? named.map(({ completion }) => completion) : []),
    ...(bare.length > 0 ? entityAlone(graph, tokens.text, most) : []),
    ...words,
  ];
  const seen = new Set<string>();
  return found.filter(({ text }) => !seen.has(text) && seen.add(text).size > 0).slice(0, most);
}

function question(text: string, detail?: string): Completion {
  return { type: 'question', text, label: text, isWhole: true, ...(detail === undefined ? {} : { detail }) };
}

/** Entities where a pattern expects a name, of the kinds that it takes there. */
function entities(
  graph: Graph,
  names: Names,
  tokens: Tokens,
  expected: readonly Expected<Meaning>[],
  most: number,
): readonly { readonly completion: Completion; readonly isNear: boolean }[] {
  const byStart = new Map<number, Expected<Meaning>[]>();
  for (const each of expected) {
    if (!('place' in each.next) || each.next.place === 'k') continue;
    addTo(byStart, each.kept, each);
  }
  // the latest beginning of a name first: what is before it was understood
  return [...byStart]
    .sort(([a], [b]) => b - a)
    .flatMap(([kept, all]) => {
      const [first] = all;
      const typed = first !== undefined && 'place' in first.next ? first.next.typed : '';
      const said = new Set(
        all.flatMap(({ filled }) => [...filled.values()].flatMap((text) => names.entities(text, false).meanings)),
      );
      const byKind = new Map<string, boolean>();
      const accepts = (entity: number): boolean => {
        const kind = graph.kindOf(entity);
        if (!byKind.has(kind))
          byKind.set(
            kind,
            all.some((each) => acceptsThere(graph, each, kind)),
          );
        return byKind.get(kind) === true && !said.has(entity);
      };
      const head = kept === 0 ? '' : `${textOf(tokens, 0, kept)} `;
      const isWhole = all.some(({ isLast }) => isLast);
      const found =
        typed === '' ? prominent(graph, accepts, most) : nameIndex(graph).find(typed, { limit: most, accepts });
      return found.map(({ entity, name, fit }) => ({
        completion: entityCompletion(graph, entity, name, head, isWhole),
        isNear: fit === 'slip',
      }));
    });
}

/** So many entities are looked at for the most prominent ones. */
const MOST_WEIGHED = 2000;

/** Entities that much is said of, where no name was begun yet. */
function prominent(graph: Graph, accepts: (entity: number) => boolean, most: number): readonly NameMatch[] {
  const weighed: { readonly entity: number; readonly claims: number }[] = [];
  for (const entity of graph.entities()) {
    if (weighed.length >= MOST_WEIGHED) break;
    if (!accepts(entity)) continue;
    let claims = 0;
    for (const claim of graph.touching(entity)) if ((claims += claim < 0 ? 0 : 1) >= 50) break;
    weighed.push({ entity, claims });
  }
  return weighed
    .sort((a, b) => b.claims - a.claims)
    .slice(0, most)
    .map(({ entity }) => ({ entity, name: graph.nameOf(entity), fit: 'exact', slips: 0 }));
}

function acceptsThere(graph: Graph, { pattern: { meaning }, next }: Expected<Meaning>, kind: string): boolean {
  if (!('place' in next)) return false;
  return meaning.form.accepts?.(graph.vocabulary, meaning, next.place, kind) ?? true;
}

function entityCompletion(graph: Graph, entity: number, name: string, head: string, isWhole: boolean): Completion {
  const { label, id: kind } = graph.kindTypeOf(entity);
  const own = graph.nameOf(entity);
  return {
    type: 'entity',
    text: `${head}${unmistakable(graph, entity)}${head === '' ? '' : isWhole ? '?' : ' '}`,
    label: own,
    detail: name === own ? label : `${label}, ${name}`,
    entity: graph.entityIdOf(entity),
    kind,
    isWhole,
  };
}

/** Entities by name, and what can be asked of the first. */
function entityAlone(graph: Graph, typed: string, most: number): readonly Completion[] {
  const matches = nameIndex(graph).find(typed, { limit: most });
  const [first] = matches;
  const found = matches.map(({ entity, name }) => entityCompletion(graph, entity, name, '', true));
  if (first === undefined) return found;
  const asked = questionsAbout(graph, first.entity).map((text) => question(text));
  const shown = found.slice(0, Math.max(3, most - asked.length));
  return [...shown, ...asked];
}

/** Words that a pattern goes on with: the likeliest of each relation and form first, then their other wordings. */
function phrases(
  graph: Graph,
  names: Names,
  tokens: Tokens,
  expected: readonly Expected<Meaning>[],
  most: number,
): readonly Completion[] {
  const found = new Map<string, { readonly completion: Completion; readonly score: number; readonly group: string }>();
  for (const each of expected) {
    if (!('words' in each.next)) continue;
    const head = each.kept === 0 ? '' : `${textOf(tokens, 0, each.kept)} `;
    const text = `${head}${each.next.words}${each.isLast ? '?' : ' '}`;
    const score = scoreOf(graph, names, each);
    const known = found.get(text);
    if (known !== undefined && known.score >= score) continue;
    const { form, relation } = each.pattern.meaning;
    const group = relation?.relations[0]?.relation ?? form.id;
    found.set(text, { completion: phrase(graph, each, each.next.words, text), score, group });
  }
  const sorted = [...found.values()].sort(
    (a, b) => b.score - a.score || a.completion.text.length - b.completion.text.length,
  );
  const groups = new Set<string>();
  const leading = sorted.filter(({ group }) => !groups.has(group) && groups.add(group).size > 0);
  return [...leading, ...sorted.filter((each) => !leading.includes(each))]
    .slice(0, most)
    .map(({ completion }) => completion);
}

function phrase(
  graph: Graph,
  { pattern: { meaning }, isLast }: Expected<Meaning>,
  words: string,
  text: string,
): Completion {
  const relation = meaning.relation?.relations[0]?.relation;
  const about = relation === undefined ? meaning.form.label : graph.vocabulary.relations.get(relation)?.about;
  return {
    type: relation === undefined ? 'question' : 'relation',
    text,
    label: `${words}${isLast ? '' : ' …'}`,
    ...(about === undefined ? {} : { detail: about }),
    ...(relation === undefined ? {} : { relation }),
    isWhole: isLast,
  };
}

/** How likely a pattern is: its entity has such claims; the words are those that the relation is said with. */
function scoreOf(graph: Graph, names: Names, { pattern: { meaning }, filled, next }: Expected<Meaning>): number {
  const { relation } = meaning;
  const isAuxiliary = 'words' in next && AUXILIARIES.has(next.words);
  if (relation === undefined) return isAuxiliary ? 0.5 : 3.5;
  const asked = relation.relations[0];
  const type = asked === undefined ? undefined : graph.vocabulary.relations.get(asked.relation);
  if (asked === undefined || type === undefined) return 0;
  const said = asked.left === 'subject' ? type.forward[0] : type.backward[0];
  let score = (asked.wording === said ? 1 : 0) + (isAuxiliary ? -1 : 0) + (usedIn(graph).has(asked.relation) ? 2 : 0);
  for (const [place, text] of filled) {
    const entity = names.entities(text, false).meanings[0];
    if (entity === undefined) continue;
    const isSubject = (place === 'l') === (asked.left === 'subject');
    if (hasClaim(graph, entity, asked.relation, isSubject || type.symmetric === true)) score += 4;
    if (meaning.form.accepts?.(graph.vocabulary, meaning, place, graph.kindOf(entity)) === false) score -= 6;
  }
  return score;
}

/** Words that alone say nothing of what is asked. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  'is are was were do does did has have had can could will would may'.split(' '),
);

const used = new WeakMap<Graph, ReadonlySet<string>>();

/** The relations that the first claims of a graph are of. */
function usedIn(graph: Graph): ReadonlySet<string> {
  const known = used.get(graph);
  if (known !== undefined) return known;
  const relations = new Set<string>();
  let looked = 0;
  for (const claim of graph.claims()) {
    relations.add(graph.relationIdOf(claim));
    if ((looked += 1) > 20_000) break;
  }
  used.set(graph, relations);
  return relations;
}

/** More claims of one entity than this are not looked through. */
const MOST_LOOKED_AT = 500;

function hasClaim(graph: Graph, entity: number, relation: string, isSubject: boolean): boolean {
  let looked = 0;
  for (const claim of isSubject ? graph.outgoing(entity) : graph.incoming(entity)) {
    if (graph.relationIdOf(claim) === relation) return true;
    if ((looked += 1) > MOST_LOOKED_AT) return false;
  }
  return false;
}
