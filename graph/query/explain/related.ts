/** Who or what a relation joins to an entity, in words: those with the same verb and time in one clause. */
import { addTo } from '../../model/index.ts';
import type { Relation } from '../../model/index.ts';
import { negated, past, present } from '../../vocabulary/index.ts';
import type { Answer, AnsweredEntity, Part, Statement, Sureness } from '../answer.ts';
import type { AskedRelation } from '../ask/relation-patterns.ts';
import type { Related, RelatedFinding, Unrelated } from '../related.ts';
import type { FoundTrail } from '../trail.ts';
import { pluralVerbPart, restInWords, verbPart } from './claim-words.ts';
import { disputeSentence, pairDenialSentence } from './denial.ts';
import { capitalised, listed, listedAs, plain, say } from './parts.ts';
import type { Telling } from './telling.ts';
import { unique } from './telling.ts';
import { byPart, partInWords, throughPart } from './wholes.ts';
import type { ThroughPart } from './wholes.ts';

/** At most so many names in one clause, and in the headline. */
const MOST_NAMED = 12;
const MOST_IN_HEADLINE = 3;
/** So many clauses are told; a graph may say the same of each of thousands in its own words. */
const MOST_CLAUSES = 40;
/** So many chains are told claim by claim. */
const MOST_CHAINS = 40;

/** What was found for one of the relations that the question may mean. */
export interface RelatedAnswer {
  readonly finding: RelatedFinding;
  readonly asked: AskedRelation;
}

export interface RelatedWords {
  /** The end that is asked for stands before the verb. */
  readonly asks: 'left' | 'right';
  readonly tense: 'present' | 'past';
  /** Ids of the kinds that are asked for; any where there are none. */
  readonly kinds?: readonly string[];
  /** Asked is when, and by whomever. */
  readonly isWhen?: boolean;
  /** What is true beside it. */
  readonly besides?: { readonly statements: readonly Statement[]; readonly claims: readonly number[] };
}

/** The answer to "who uses Xen", "what did Citrix acquire". */
export function explainRelated(telling: Telling, answers: readonly RelatedAnswer[], words: RelatedWords): Answer {
  const [first] = answers;
  if (first === undefined) throw new RangeError('A question about relations has at least one relation.');
  const all = firstOfEach(answers.flatMap(({ finding }) => finding.found)).map((each): Found => ({
    ...each,
    part: throughPart(telling, each),
  }));
  const refuted = answers.flatMap(({ finding }) => finding.refuted.map((each) => ({ finding, each })));
  const focus = [first.finding.entity];
  const denied = refuted.flatMap(({ each }) => each.refuting);
  const doubts = refuted.map(({ finding, each }) => refutedSentence(telling, finding, each));
  if (all.length === 0) {
    const parts = unknownInWords(telling, first, words);
    return telling.answer({
      headline: 'Unknown.',
      parts: say('Nothing', parts, '.'),
      text: [`Unknown: nothing${plain(parts)}.`, ...doubts.map(({ text }) => text)].join(' '),
      claims: denied,
      remarks: doubts,
      instead: words.besides?.statements ?? [],
      also: { claims: words.besides?.claims ?? [] },
      focus,
    });
  }
  const claims = unique(all.flatMap((each) => [...decisiveOf(each), ...each.refuting]));
  const certainty: Sureness = all.some((each) => each.certainty === 'certain') ? 'certain' : 'possible';
  const answer = all.map((each) => answeredEntity(telling, each));
  const parts = capitalised(say(foundInWords(telling, all, words), '.'));
  const disputes = all.flatMap((each) => disputeOf(telling, each));
  return telling.answer({
    certainty,
    headline: headlineOf(telling, answer),
    parts,
    answer,
    claims,
    chains: all
      .filter(({ trail }) => trail.length > 1)
      .slice(0, MOST_CHAINS)
      .map(({ trail }) => telling.chain(trail)),
    remarks: [
      ...disputes.filter(({ text }, place) => disputes.findIndex((other) => other.text === text) === place),
      ...doubts,
    ],
    instead: words.besides?.statements ?? [],
    also: { claims: [...denied, ...(words.besides?.claims ?? [])] },
    focus,
    layout: all.length > MOST_NAMED || all.some(({ trail }) => trail.length > 1) ? 'layered' : 'composed',
  });
}

/** One that is found; where that is by way of a part, taken apart. */
interface Found extends Related {
  readonly part: ThroughPart | undefined;
}

/** An entity that is found for two relations is one answer. */
function firstOfEach(found: readonly Related[]): readonly Related[] {
  const seen = new Map<number, Set<number>>();
  return found.filter(({ entity, trail }) => {
    const claims = seen.get(entity);
    if (claims === undefined) return seen.set(entity, new Set([trail.lastClaim])).size > 0;
    return !claims.has(trail.lastClaim) && claims.add(trail.lastClaim).size > 0;
  });
}

/** The claim that leads to it; where that is one of a part, also what says that it is a part. */
function decisiveOf({ trail, part }: Found): readonly number[] {
  return part === undefined ? [trail.lastClaim] : [trail.lastClaim, ...claimsOfTrail(trail)];
}

/** The claims of a trail; of a very long one, that which leads to its end. */
export function claimsOfTrail(trail: FoundTrail): readonly number[] {
  const isPlain = trail.length === 1 || trail.length > MOST_NAMED;
  return isPlain ? [trail.lastClaim] : trail.steps.map(({ claim }) => claim);
}

function answeredEntity(telling: Telling, found: Related): AnsweredEntity {
  const { entity, certainty, disputed } = found;
  return telling.answered(entity, claimsOfTrail(found.trail), { certainty, disputed });
}

/** "Citrix.", "Possibly Citrix.", "5 companies." */
export function headlineOf(telling: Telling, answer: readonly AnsweredEntity[]): string {
  const names = unique(answer.map(({ name }) => name));
  const sure = answer.some(({ certainty }) => certainty === 'certain');
  const lead = sure ? '' : 'Possibly ';
  if (names.length <= MOST_IN_HEADLINE) {
    return `${lead}${plain(listed(names.map((name) => [{ text: name }])))}.`;
  }
  const kinds = unique(answer.map(({ kind }) => kind));
  const { vocabulary } = telling.reading.graph;
  const kind = [...vocabulary.kinds.values()].find(({ label }) => label === kinds[0]);
  const noun = kinds.length === 1 && kind !== undefined ? kind.plural : 'answers';
  return `${lead}${String(names.length)} ${noun}.`;
}

function foundInWords(telling: Telling, all: readonly Found[], words: RelatedWords): readonly Part[] {
  const direct = all.filter(({ trail }) => trail.length === 1);
  const ofParts = all.flatMap(({ part }) => part ?? []);
  const farther = all.filter(({ trail, part }) => trail.length > 1 && part === undefined);
  const inWords = (group: readonly Related[]): readonly Part[] => clause(telling, group, words.asks, MOST_NAMED);
  const own = groups(telling, direct);
  const parts = byPart(ofParts);
  const ofPart = (found: readonly Related[]): readonly (() => readonly Part[])[] =>
    groups(telling, found).map((group) => () => inWords(group));
  const sentences = [
    ...own.slice(0, MOST_CLAUSES).map(inWords),
    ...parts
      .slice(0, Math.max(0, MOST_CLAUSES - own.length))
      .map((group) => partInWords(telling, group, ofPart, MOST_CLAUSES)),
    ...(own.length + parts.length > MOST_CLAUSES ? [say(`and more, ${String(all.length)} in all`)] : []),
    ...(farther.length === 0 ? [] : [fartherInWords(telling, farther)]),
  ];
  return say(...sentences.map((parts, place) => say(place === 0 ? '' : '; ', parts)));
}

/** Those that a claim leads to outright, in clauses: "Citrix and Sun use Xen [1]". */
export function clausesOf(
  telling: Telling,
  direct: readonly Related[],
  asks: RelatedWords['asks'],
  most = MOST_NAMED,
): readonly { readonly parts: readonly Part[]; readonly claims: readonly number[] }[] {
  return groups(telling, direct).map((group) => ({
    parts: clause(telling, group, asks, most),
    claims: group.map(({ trail }) => trail.lastClaim),
  }));
}

/** Those found by claims that differ in nothing but the other end. */
function groups(telling: Telling, found: readonly Related[]): readonly (readonly Related[])[] {
  const { graph } = telling.reading;
  const byKey = new Map<string, Related[]>();
  for (const each of found) {
    const claim = each.trail.lastClaim;
    const when = graph.whenOf(claim)?.text ?? '';
    const rest = [...graph.qualifiersOf(claim)].map(([id, { text }]) => `${id} ${text}`).join(' ');
    const doubt = `${each.certainty} ${String(each.disputed)} ${String(graph.stancesOf(claim).length > 0)}`;
    const key = `${graph.relationIdOf(claim)}\n${String(each.entity === graph.objectOf(claim))}\n${when}\n${rest}\n${doubt}`;
    addTo(byKey, key, each);
  }
  return [...byKey.values()];
}

function clause(
  telling: Telling,
  group: readonly Related[],
  asks: RelatedWords['asks'],
  most: number,
): readonly Part[] {
  const { reading } = telling;
  const [first] = group;
  const [step] = first?.trail.steps ?? [];
  if (first === undefined || step === undefined) return [];
  const { claim } = step;
  const { graph } = reading;
  const claims = group.map(({ trail }) => trail.lastClaim);
  const names = listedAs(group, ({ entity }) => [telling.entity(entity)], most);
  const symmetric = graph.relationOf(claim).symmetric === true;
  const othersLead = symmetric ? asks === 'left' : graph.subjectOf(claim) !== step.from;
  const verb = othersLead && group.length > 1 ? pluralVerbPart(reading, claim) : verbPart(reading, claim);
  const asked = telling.entity(step.from);
  return say(
    first.certainty === 'possible' ? 'possibly ' : '',
    othersLead ? names : asked,
    ' ',
    verb,
    ' ',
    othersLead ? asked : names,
    restInWords(reading, claim),
    telling.citations.mark(claims),
    first.disputed ? ' (disputed)' : '',
  );
}

/** Those that only a chain leads to: the nearest by name, each with what leads to it. */
function fartherInWords(telling: Telling, farther: readonly Related[]): readonly Part[] {
  const told = farther.slice(0, MOST_NAMED).map(({ entity, trail, certainty, disputed }) => {
    const last = trail.steps.at(-1);
    const through = last === undefined ? [] : say(' (through ', telling.entity(last.from), ')');
    const marks = telling.citations.mark([trail.lastClaim]);
    const doubt = disputed ? ' (disputed)' : '';
    return say(certainty === 'possible' ? 'possibly ' : '', telling.entity(entity), through, marks, doubt);
  });
  const more = farther.length - told.length;
  return say('through others also ', listed(told), more === 0 ? '' : `, and ${String(more)} more`);
}

/** " here says who owns Xen", after "nothing". */
export function unknownInWords(
  telling: Telling,
  { finding, asked }: RelatedAnswer,
  words: RelatedWords,
  isNegated = false,
): readonly Part[] {
  const relation = relationOf(telling, finding.relation);
  const isPast = words.tense === 'past' || relation.nature === 'event';
  const positive = isPast ? past(asked.wording) : present(asked.wording);
  const text = isNegated ? negated(asked.wording, isPast ? 'past' : 'present') : positive;
  const verb: Part = { text, relation: relation.id };
  const entity = telling.entity(finding.entity);
  if (words.isWhen === true) return say(' here says when ', entity, ' ', whenVerb(asked, relation), telling.limits);
  const who =
    whichKind(telling, words.kinds) ??
    whoOrWhat(telling, relation, finding.side === 'out' ? relation.object : relation.subject);
  return words.asks === 'left'
    ? say(` here says ${who} `, verb, ' ', entity, telling.limits)
    : say(` here says ${who} `, entity, ' ', verb, telling.limits);
}

/** "was created", of "was created by" somebody. */
function whenVerb({ wording }: AskedRelation, { id, nature }: Relation): Part {
  const text = nature === 'event' ? past(wording) : present(wording);
  return { text: 'be' in wording ? text.replace(/ \S+$/, '') : text, relation: id };
}

/** "which product", where things of one kind were asked for. */
export function whichKind({ reading }: Telling, kinds: readonly string[] = []): string | undefined {
  const [only] = kinds;
  const label = kinds.length === 1 && only !== undefined ? reading.graph.vocabulary.kinds.get(only)?.label : undefined;
  return label === undefined ? undefined : `which ${label}`;
}

/** "Who" for what acts, "what" for the rest. */
function whoOrWhat({ reading }: Telling, relation: Relation, kinds: readonly string[]): 'who' | 'what' {
  const { vocabulary } = reading.graph;
  const owners = vocabulary.withTrait('owns').flatMap(({ subject }) => subject);
  const acts = (kind: string): boolean => owners.some((owner) => vocabulary.isA(kind, owner));
  return kinds.length > 0 && kinds.every(acts) && relation.family !== 'other' ? 'who' : 'what';
}

export function refutedSentence(telling: Telling, finding: RelatedFinding, { entity, refuting }: Unrelated): Statement {
  const relation = relationOf(telling, finding.relation);
  const pair =
    finding.side === 'out'
      ? { subject: finding.entity, relation, object: entity }
      : { subject: entity, relation, object: finding.entity };
  return pairDenialSentence(telling, pair, refuting);
}

/** What speaks against one that is found all the same. */
export function disputeOf(telling: Telling, found: Related): readonly Statement[] {
  if (!found.disputed) return [];
  const inDispute = found.trail.steps
    .map(({ claim }) => claim)
    .filter((claim) => telling.reading.judge(claim).standing === 'disputed');
  return disputeSentence(telling, unique([...found.refuting, ...inDispute]));
}

function relationOf({ reading }: Telling, id: string): Relation {
  const relation = reading.graph.vocabulary.relations.get(id);
  if (relation === undefined) throw new RangeError(`No relation "${id}" in the vocabulary.`);
  return relation;
}
