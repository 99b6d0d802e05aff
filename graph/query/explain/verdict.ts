/** A verdict in words: "No. Hyper-V is not derived from Xen: Mike Neil (for Microsoft) and Keith Ward refute it [1]." */
import type { Relation } from '../../model/index.ts';
import type { Answer, Part } from '../answer.ts';
import type { VerdictFinding } from '../verdict.ts';
import type { Trail } from '../trail.ts';
import { assertionInWords, timePhrase } from './claim-words.ts';
import { counterpartOf, isAboutObject, NO_COUNTERPART, withCounterpart } from './counterpart.ts';
import { datedDenial, pairDenialInWords } from './denial.ts';
import { insteadOf } from './instead.ts';
import { capitalised, listed, plain, say } from './parts.ts';
import type { Draft, Telling } from './telling.ts';

/**
 * The answer to a yes-no question.
 * @param likely what else the words may have asked, where nothing says any of it
 * @param tense asked in the present, what is over is "Yes, until 2007."; asked whether it is so still, "Until 2007."
 */
export function explainVerdict(
  telling: Telling,
  finding: VerdictFinding,
  {
    tense,
    isOfNow = false,
    likely = [finding],
  }: {
    readonly tense?: 'present' | 'past';
    readonly isOfNow?: boolean;
    readonly likely?: readonly VerdictFinding[];
  } = {},
): Answer {
  const { verdict, certainty, subject, object, trail, refuting } = finding;
  const asked: Asked = { telling, finding, relation: relationOf(telling, finding), tense, isOfNow };
  const claims = [...(verdict === 'refuted' ? refuting : (trail?.steps ?? []).map((step) => step.claim))];
  if (verdict === 'disputed') claims.push(...refuting);
  if (verdict === 'supported') claims.push(...finding.supporting);
  const { headline, parts, text } = sentence(asked);
  const isNegative = verdict === 'refuted' || verdict === 'unknown';
  const counterpart = isNegative ? counterpartOf(telling, verdict === 'unknown' ? likely : [finding]) : NO_COUNTERPART;
  const { said, besides } = counterpart;
  const told = [...claims, ...counterpart.claims];
  const made = verdict === 'unknown' && isAboutObject(asked.relation) ? object : subject;
  const instead =
    isNegative || verdict === 'disputed'
      ? insteadOf(telling, finding, told, { isFull: said.length > 0, made })
      : undefined;
  // what nothing says is answered with what is said instead; what is denied is answered already
  const added = verdict === 'unknown' ? counterpart : NO_COUNTERPART;
  return telling.answer({
    verdict,
    certainty,
    headline,
    parts: withCounterpart(parts, added),
    ...(text === undefined ? {} : { text: plain(withCounterpart([{ text }], added)) }),
    claims,
    chains: trail === undefined ? [] : [telling.chain(trail)],
    instead: [...said, ...(instead?.statements ?? []), ...besides],
    focus: [subject, object],
    also: { claims: [...counterpart.claims, ...(instead?.claims ?? [])] },
    layout: asked.relation.traits.includes('descends') && (trail?.steps.length ?? 0) > 1 ? 'layered' : 'composed',
  });
}

interface Asked {
  readonly telling: Telling;
  readonly finding: VerdictFinding;
  readonly relation: Relation;
  readonly tense: 'present' | 'past' | undefined;
  readonly isOfNow: boolean;
}

function relationOf({ reading }: Telling, { relation }: VerdictFinding): Relation {
  const type = reading.graph.vocabulary.relations.get(relation);
  if (type === undefined) throw new RangeError(`No relation "${relation}" in the vocabulary.`);
  return type;
}

function sentence(asked: Asked): Pick<Draft, 'headline' | 'parts' | 'text'> {
  switch (asked.finding.verdict) {
    case 'supported':
      return supported(asked);
    case 'refuted':
      return { headline: `No${notWhen(asked)}.`, parts: say(refuted(asked), open(asked), '.') };
    case 'disputed':
      return { headline: 'Disputed.', parts: say(disputed(asked), open(asked), '.') };
    case 'unknown':
      return unknown(asked);
  }
}

function supported(asked: Asked): Pick<Draft, 'headline' | 'parts'> {
  const until = untilWhen(asked);
  const yes = until === undefined ? 'Yes.' : asked.isOfNow ? plain(capitalised(say(until, '.'))) : `Yes, ${until}.`;
  const headline = asked.finding.certainty === 'certain' ? yes : 'Possibly.';
  return { headline, parts: say(supportInWords(asked), open(asked), '.') };
}

/** "until 2007" where a state that was asked for in the present is over. */
function untilWhen({ telling, finding, tense }: Asked): string | undefined {
  const { graph, lens } = telling.reading;
  const [only, ...more] = finding.trail?.steps ?? [];
  if (only === undefined || more.length > 0 || tense !== 'present' || lens.asOf !== undefined) return undefined;
  const when = graph.whenOf(only.claim);
  const isState = graph.relationOf(only.claim).nature === 'state';
  if (!isState || when === undefined || !Number.isFinite(when.end.to)) return undefined;
  return timePhrase(graph.relationOf(only.claim), when);
}

/** ", not from 2001 to 2003" where a state that was asked for without a time is denied for one. */
function notWhen({ telling, finding, relation }: Asked): string {
  const { reading } = telling;
  if (relation.nature !== 'state' || telling.timeAsked !== '') return '';
  const denial = datedDenial(reading, relation, finding.refuting);
  const when = denial === undefined ? undefined : reading.graph.whenOf(denial);
  return when === undefined ? '' : `, not ${timePhrase(relation, when)}`;
}

/** The claim that says it; or what it follows from. */
function supportInWords({ telling, finding, relation, tense }: Asked): readonly Part[] {
  const { trail, subject, object } = finding;
  if (trail === undefined) return [];
  const [only] = trail.steps;
  const { graph } = telling.reading;
  if (trail.steps.length === 1 && only !== undefined && graph.relationIdOf(only.claim) === relation.id) {
    return say(telling.claim(only.claim, { from: subject }), othersWithIt(telling, finding.supporting, only.claim));
  }
  return say(
    assertionInWords(telling.reading, { subject, relation, object }, tense),
    ': ',
    trailInWords(telling, trail),
  );
}

/** More claims on the same pair, of another time or a special form. */
function othersWithIt(telling: Telling, supporting: readonly number[], said: number): readonly Part[] {
  const others = supporting.filter((claim) => claim !== said);
  return others.length === 0 ? [] : say('; also, ', listed(others.map((claim) => telling.claim(claim))));
}

/** Longer chains are not told claim by claim in a sentence. */
const MOST_TOLD = 8;

/** "A was forked from B in 2004 [1], and B is derived from C [2]"; of a long chain the beginning. */
function trailInWords(telling: Telling, { steps }: Trail): readonly Part[] {
  const told = steps.slice(0, MOST_TOLD).map(({ claim }) => telling.claim(claim));
  const more = steps.length - told.length;
  return say(listed(told), more === 0 ? '' : `, and so on through ${String(more)} more`);
}

function refuted({ telling, finding, relation, tense }: Asked): readonly Part[] {
  const { subject, object, refuting } = finding;
  return say(
    pairDenialInWords(telling.reading, { subject, relation, object }, refuting, tense),
    ': ',
    refutationInWords(telling, relation, refuting),
  );
}

/** "Mike Neil and Keith Ward refute it [1]"; where a broader relation is refuted, what it is. */
function refutationInWords(telling: Telling, relation: Relation, refuting: readonly number[]): readonly Part[] {
  const { reading, citations } = telling;
  const { parts, count } = citations.voicesListed(refuting, 'refutes');
  const [first] = refuting;
  const broader =
    first !== undefined && refuting.every((claim) => reading.graph.relationIdOf(claim) !== relation.id)
      ? say(
          'that ',
          assertionInWords(reading, {
            subject: reading.graph.subjectOf(first),
            relation: reading.graph.relationOf(first),
            object: reading.graph.objectOf(first),
          }),
        )
      : 'it';
  return say(parts, count === 1 ? ' refutes ' : ' refute ', broader, citations.mark(refuting, 'refutes'));
}

function disputed(asked: Asked): readonly Part[] {
  const { telling, finding, relation, tense } = asked;
  const { subject, object, trail, refuting, supporting } = finding;
  const { citations, reading } = telling;
  const against = contradicted(telling, trail, refuting);
  if (trail?.steps.length === 1 && supporting.length > 0) {
    const { parts, count } = citations.voicesListed(supporting, 'supports');
    const statedBy = count === 0 ? say('it is stated') : say(parts, count === 1 ? ' says' : ' say');
    return say(
      statedBy,
      ' that ',
      assertionInWords(reading, { subject, relation, object }, tense),
      citations.mark(supporting, 'supports'),
      ', and ',
      refutationInWords(telling, relation, against),
    );
  }
  return say(
    'By a chain of claims ',
    supportInWords(asked),
    ', but ',
    refutedSteps(telling, relation, refuting, against),
  );
}

/** The refuting claims on the pair, or else the disputed claims of the chain. */
function contradicted(telling: Telling, trail: Trail | undefined, refuting: readonly number[]): readonly number[] {
  if (refuting.length > 0) return refuting;
  return (trail?.steps ?? [])
    .map(({ claim }) => claim)
    .filter((claim) => telling.reading.judge(claim).standing === 'disputed');
}

function refutedSteps(
  telling: Telling,
  relation: Relation,
  refuting: readonly number[],
  against: readonly number[],
): readonly Part[] {
  if (refuting.length > 0) return refutationInWords(telling, relation, refuting);
  const { reading, citations } = telling;
  const { parts, count } = citations.voicesListed(against, 'refutes');
  const [first] = against;
  if (first === undefined) return say('it rests on a claim that is refuted in a broader form');
  const { graph } = reading;
  const step = { subject: graph.subjectOf(first), relation: graph.relationOf(first), object: graph.objectOf(first) };
  return say(
    parts,
    count === 1 ? ' refutes that ' : ' refute that ',
    assertionInWords(reading, step),
    citations.mark(against, 'refutes'),
  );
}

function unknown({ telling, finding, relation, tense }: Asked): Pick<Draft, 'headline' | 'parts' | 'text'> {
  const { subject, object } = finding;
  const parts = say(
    'nothing here says that ',
    assertionInWords(telling.reading, { subject, relation, object }, tense),
    telling.limits,
    '.',
  );
  return { headline: 'Unknown.', parts: capital(parts), text: `Unknown: ${parts.map((part) => part.text).join('')}` };
}

function capital(parts: readonly Part[]): readonly Part[] {
  const [first, ...rest] = parts;
  return first === undefined
    ? parts
    : [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}

/** What is said where the dates leave it open whether it was so at the asked time. */
function open({ telling, finding }: Asked): string {
  if (finding.certainty === 'certain') return '';
  const time = telling.timeAsked === '' ? 'at the asked time' : telling.timeAsked;
  const possibly = finding.verdict === 'supported' ? '' : 'possibly, for ';
  return `; ${possibly}the dates leave open whether that was so ${time}`;
}
