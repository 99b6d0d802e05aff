/**
 * What is claimed in place of what was asked: the relation between the two at another time or the other way round; or else
 * whom or what it joins to either of them. "Did Microsoft buy XenSource?" is answered with who did.
 */
import type { Relation, Trait } from '../../model/index.ts';
import type { Part, Statement } from '../answer.ts';
import { Ownership } from '../ownership.ts';
import { related } from '../related.ts';
import type { Related } from '../related.ts';
import type { Scope } from '../scope.ts';
import type { Side } from '../trail.ts';
import type { VerdictFinding } from '../verdict.ts';
import { waysOf } from '../ways.ts';
import { claimsBetween } from './instead.ts';
import { capitalised, say } from './parts.ts';
import { clausesOf } from './related.ts';
import type { Telling } from './telling.ts';
import { unique } from './telling.ts';

/** So many clauses are told of what the question is about; and of its other end only if there are no more than so many. */
const MOST = 3;
/** So many names are in one clause. */
const MOST_NAMED = 5;
/** An end with more than so many others tells nothing: everybody is there. */
const MOST_LOOKED_AT = 500;

/** Which end such a relation is asked about: of a thing that somebody did not buy one wants to know who did. */
const ABOUT_OBJECT: readonly Trait[] = ['owns', 'begins-owning', 'begins', 'makes', 'controls', 'name-right'];
const ABOUT_SUBJECT: readonly Trait[] = ['within', 'absorbed', 'split-off', 'descends', 'continues'];

/** Where these traits are, the end at which the thing is that belongs to somebody. */
const HELD: Readonly<Partial<Record<Trait, 'subject' | 'object'>>> = {
  owns: 'object',
  'begins-owning': 'object',
  within: 'subject',
  absorbed: 'subject',
};

export interface Counterpart {
  /** What belongs into the sentence, the nearest first. */
  readonly said: readonly Statement[];
  /** What is left out of it: "And 6 more." */
  readonly more: readonly Part[];
  /** What is beside it. */
  readonly besides: readonly Statement[];
  readonly claims: readonly number[];
}

export const NO_COUNTERPART: Counterpart = { said: [], more: [], besides: [], claims: [] };

interface Told {
  readonly statement: Statement;
  readonly claims: readonly number[];
}

/** One end of what was asked, and what the relation joins to it. */
interface End {
  /** Missing where the relation is asked about neither. */
  readonly isAskedAbout: boolean | undefined;
  readonly count: number;
  readonly told: readonly Told[];
}

/** A sentence, with what is said in place of what it does not know. */
export function withCounterpart(parts: readonly Part[], { said, more }: Counterpart): readonly Part[] {
  return say(parts, ...said.map((each) => say(' ', each.parts)), more);
}

/** What is claimed in place of what was found to be claimed nowhere, or to be denied. */
export function counterpartOf(telling: Telling, findings: readonly VerdictFinding[]): Counterpart {
  const isDenied = findings.some(({ verdict }) => verdict === 'refuted');
  const between = isDenied ? [] : unique(findings.flatMap((finding) => turned(telling, finding)));
  if (between.length > 0) {
    const said = between.slice(0, MOST).map((claim) => telling.claimSentence(claim));
    return { said, more: moreInWords(between.length), besides: [], claims: between.slice(0, MOST) };
  }
  const ends = findings
    .flatMap((finding) => endsOf(telling, finding))
    .filter(({ told, isAskedAbout }) => told.length > 0 && (isAskedAbout !== false || !isDenied))
    .sort((a, b) => Number(b.isAskedAbout ?? false) - Number(a.isAskedAbout ?? false) || a.count - b.count);
  const first = ends[0]?.isAskedAbout === false ? undefined : ends[0];
  const said = (first?.told ?? []).slice(0, MOST);
  const besides = ends
    .filter((end) => end !== first)
    .filter(({ count }) => count <= MOST)
    .flatMap(({ told }) => told);
  const texts = new Set<string>();
  const isNew = ({ statement: { text } }: Told): boolean => !texts.has(text) && texts.add(text).size > 0;
  const [near, far] = [said.filter(isNew), besides.filter(isNew)];
  return {
    said: near.map(({ statement }) => statement),
    more: moreInWords(first?.told.length ?? 0),
    besides: far.map(({ statement }) => statement),
    claims: [...near, ...far].flatMap(({ claims }) => claims),
  };
}

function moreInWords(count: number): readonly Part[] {
  return count > MOST ? say(` And ${String(count - MOST)} more.`) : [];
}

/**
 * Claims on the same pair: the relation at another time or the other way round; where it is asked about neither end, also
 * what else joins the two.
 */
function turned(telling: Telling, { subject, relation, object }: VerdictFinding): readonly number[] {
  const { graph } = telling.reading;
  const { vocabulary } = graph;
  const claims = claimsBetween(telling, subject, object);
  const type = vocabulary.relations.get(relation);
  if (type !== undefined && !bears(type, [...ABOUT_OBJECT, ...ABOUT_SUBJECT])) return claims;
  const [way] = waysOf(vocabulary, relation);
  return claims.filter((claim) => way?.relations.has(graph.relationIdOf(claim)));
}

function endsOf(telling: Telling, finding: VerdictFinding): readonly End[] {
  const { subject, object } = finding;
  const relation = telling.reading.graph.vocabulary.relations.get(finding.relation);
  if (relation === undefined || subject === object) return [];
  const [isOfObject, isOfSubject] = [isAboutObject(relation), bears(relation, ABOUT_SUBJECT)];
  const isOfNeither = !isOfObject && !isOfSubject;
  return [
    endOf(telling, relation, { entity: object, side: 'in', isAskedAbout: isOfNeither ? undefined : isOfObject }),
    endOf(telling, relation, { entity: subject, side: 'out', isAskedAbout: isOfNeither ? undefined : isOfSubject }),
  ];
}

/** Whether such a relation is asked about for the sake of its object. */
export function isAboutObject(relation: Relation): boolean {
  return bears(relation, ABOUT_OBJECT);
}

function bears({ traits }: Relation, wanted: readonly Trait[]): boolean {
  return traits.some((trait) => wanted.includes(trait));
}

function endOf(
  telling: Telling,
  relation: Relation,
  { entity, side, isAskedAbout }: Pick<End, 'isAskedAbout'> & { readonly entity: number; readonly side: Side },
): End {
  const anyTime: Scope = { reading: telling.reading };
  const direct = related(anyTime, entity, relation.id, side, { isDirect: true }).found;
  if (direct.length > MOST_LOOKED_AT) return { isAskedAbout, count: direct.length, told: [] };
  if (direct.length > 0) return { isAskedAbout, count: direct.length, told: clauses(telling, direct, side) };
  const end = side === 'in' ? 'object' : 'subject';
  const isHeld = relation.traits.some((trait) => HELD[trait] === end);
  const claims = isHeld ? holdingsOf(telling, entity) : [];
  const told = claims.map((claim) => ({ statement: telling.claimSentence(claim), claims: [claim] }));
  return { isAskedAbout, count: claims.length, told };
}

function clauses(telling: Telling, direct: readonly Related[], side: Side): readonly Told[] {
  return clausesOf(telling, direct, side === 'in' ? 'left' : 'right', MOST_NAMED).map(({ parts, claims }) => ({
    statement: telling.sentence(claims, capitalised(parts)),
    claims,
  }));
}

/** The claims that say to whom something belonged, at whatever time. */
function holdingsOf({ reading }: Telling, entity: number): readonly number[] {
  return unique(new Ownership(reading).holdings(entity).map(({ claim }) => claim));
}
