/**
 * Understanding a question: every pattern that fits its words, with every meaning of the names in it, and of those the
 * reading whose names are surest and whose own words account for most.
 */
import type { Graph, Vocabulary } from '../../model/index.ts';
import { atOnce } from '../../model/index.ts';
import { Terms } from '../names/terms.ts';
import type { TimeAsked } from './dates.ts';
import { FORMS } from './forms.ts';
import type { Meaning } from './form.ts';
import { asksWhy, stripped } from './modifiers.ts';
import type { Stripped } from './modifiers.ts';
import { Names, NEAR, UNKNOWN } from './names.ts';
import type { Meant } from './names.ts';
import { fittings, PatternSet } from './pattern.ts';
import type { Fitting, Pattern } from './pattern.ts';
import { MOST_WORDS, respell, textOf, tokenise } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** A place of a pattern, the words in it, and what they may mean. */
export interface Place {
  readonly place: string;
  readonly text: string;
  /** Where the words are in the normalised question. */
  readonly from: number;
  readonly to: number;
  /** Numbers of entities. */
  readonly entities: readonly number[];
  /** The words are no name, but nearly one. */
  readonly isNear: boolean;
}

/** A question, understood. */
export interface Understood {
  readonly meaning: Meaning;
  readonly places: readonly Place[];
  readonly kinds: readonly string[];
  /** "What is not derived from Xen". */
  readonly isNegated: boolean;
  /** "Does he still work there". */
  readonly isOfNow: boolean;
  /** "Why did Citrix buy XenSource": claims say what is so, not why. */
  readonly isWhy: boolean;
  /** "How many companies use Xen". */
  readonly isOfNumber: boolean;
  /** Ids of sources or entities, or names, each with the words for it. */
  readonly voice?: { readonly text: string; readonly voices: readonly string[] };
  readonly role?: string;
  readonly accordingTo: readonly { readonly text: string; readonly voices: readonly string[] }[];
  readonly time?: TimeAsked;
  /** Names that are in no entity. */
  readonly unknown: readonly string[];
  /** Words of the question, not of names, that were misspelled: as typed, and as read. */
  readonly respelled: readonly (readonly [string, string])[];
  /** Normalised: without curly quotes and the mark at the end. */
  readonly text: string;
}

export type Parsed = { readonly understood: Understood } | { readonly problem: 'empty' | 'unknown' };

/** Understands a question in terms of a graph, or not. */
export function parse(graph: Graph, question: string): Parsed {
  const tokens = tokenise(question);
  if (tokens.all.length === 0) return { problem: 'empty' };
  if (tokens.all.length > MOST_WORDS) return { problem: 'unknown' };
  const names = new Names(graph);
  const found = read(graph, names, tokens);
  if (found !== undefined && found.cost < UNKNOWN) return { understood: understoodAs(names, found, tokens, []) };
  const { respelled, changes } = respell(tokens, wordsOfPatterns(graph.vocabulary));
  const again = changes.length === 0 ? undefined : read(graph, names, respelled);
  if (again !== undefined && (found === undefined || again.cost < found.cost)) {
    return { understood: understoodAs(names, again, respelled, changes) };
  }
  return found === undefined ? { problem: 'unknown' } : { understood: understoodAs(names, found, tokens, []) };
}

/** The best way of reading some words: with exact names if there is one. */
function read(graph: Graph, names: Names, tokens: Tokens): Weighed | undefined {
  const candidates = candidatesOf(graph.vocabulary, tokens);
  const weighed = (of: readonly Candidate[], slips: boolean): Weighed | undefined =>
    best(of.map((candidate) => weigh(names, candidate, slips)).filter((each) => isFitting(graph, names, each)));
  const sure = weighed(candidates, false);
  return sure !== undefined && sure.cost < UNKNOWN ? sure : weighed(mostLiteral(candidates), true);
}

const patternWords = new WeakMap<Vocabulary, Terms>();

/** All words that patterns are made of, for finding those that were misspelled. */
function wordsOfPatterns(vocabulary: Vocabulary): Terms {
  const known = patternWords.get(vocabulary);
  if (known !== undefined) return known;
  const words = new Set<string>();
  for (const { elements } of patternsOf(vocabulary).all) {
    for (const element of elements) if ('words' in element) for (const word of element.words) words.add(word);
  }
  const terms = atOnce(Terms.inSteps([[...words]]));
  patternWords.set(vocabulary, terms);
  return terms;
}

const patternSets = new WeakMap<Vocabulary, PatternSet<Meaning>>();

/** All patterns of a vocabulary, made once. */
export function patternsOf(vocabulary: Vocabulary): PatternSet<Meaning> {
  const known = patternSets.get(vocabulary);
  if (known !== undefined) return known;
  const set = new PatternSet(FORMS.flatMap((form) => form.patterns(vocabulary)));
  patternSets.set(vocabulary, set);
  return set;
}

/** A pattern that fits the words of a question, or of what is left of it. */
interface Candidate {
  readonly at: Stripped;
  readonly pattern: Pattern<Meaning>;
  readonly fitting: Fitting;
}

function candidatesOf(vocabulary: Vocabulary, tokens: Tokens): readonly Candidate[] {
  const patterns = patternsOf(vocabulary);
  return stripped(tokens).flatMap((at) =>
    patterns
      .candidates(at.core)
      .flatMap((pattern) => fittings(pattern.elements, at.core).map((fitting) => ({ at, pattern, fitting }))),
  );
}

/** A candidate with what its names cost. */
interface Weighed {
  readonly candidate: Candidate;
  readonly slips: boolean;
  readonly cost: number;
}

/** A role costs more than a name: what can be read without one is. */
const ROLE = 0.3;

/** Slips are looked for in the names of so many candidates only: those whose other words account for most. */
const MOST_WITH_SLIPS = 40;

function mostLiteral(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((a, b) => literalOf(b) - literalOf(a)).slice(0, MOST_WITH_SLIPS);
}

/** Whether what stands in the places of a pattern makes sense there. */
function isFitting(graph: Graph, names: Names, { candidate: { at, pattern, fitting }, slips }: Weighed): boolean {
  const { meaning } = pattern;
  if (meaning.form.fits === undefined) return true;
  const named = [...fitting.slots].map(([place, [from, to]]) => {
    const text = textOf(at.core, from, to);
    const isEntity = place !== 'k' && place !== 'q';
    const entities = isEntity ? names.entities(text, slips).meanings : [];
    return [place, { text, entities, kinds: place === 'k' ? names.kinds(text).meanings : [] }] as const;
  });
  return meaning.form.fits(graph, meaning, new Map(named));
}

/** The words that a candidate accounts for without naming anything: its pattern's, its date's, its voice's. */
function literalOf({ at, fitting, pattern }: Candidate): number {
  const words = [...fitting.slots.values()].reduce((sum, [from, to]) => sum + to - from, 0);
  return -words - at.voices.join(' ').split(' ').length - (pattern.elements.length === 1 ? 0.5 : 0);
}

function weigh(names: Names, candidate: Candidate, slips: boolean): Weighed {
  const { at, fitting } = candidate;
  const places = [...fitting.slots].map(([place, range]) => meantBy(names, at.core, place, range, slips));
  const voices = at.voices.map((text) => names.voices(text, slips));
  const cost = [...places, ...voices].reduce((sum, meant) => sum + costOf(meant), 0);
  return { candidate, slips, cost };
}

/** A long text that is no name is less likely to be meant as one than a short one. */
function costOf({ cost, text }: Meant<unknown>): number {
  return cost < UNKNOWN ? cost : cost * text.split(' ').length;
}

function meantBy(
  names: Names,
  core: Tokens,
  place: string,
  [from, to]: readonly [number, number],
  slips: boolean,
): Meant<number | string> {
  const text = textOf(core, from, to);
  if (place === 'k') return names.kinds(text);
  if (place === 'q') return { text, meanings: [text], cost: ROLE };
  return place === 'v' ? names.voices(text, slips) : names.entities(text, slips);
}

/** The surest names first, then the most words accounted for, then the order of the forms. */
function best(weighed: readonly Weighed[]): Weighed | undefined {
  const order = (each: Weighed): number => FORMS.indexOf(each.candidate.pattern.meaning.form);
  let found: Weighed | undefined;
  for (const each of weighed) {
    const better =
      found === undefined ||
      each.cost - found.cost ||
      literalOf(found.candidate) - literalOf(each.candidate) ||
      found.candidate.fitting.literal - each.candidate.fitting.literal ||
      order(each) - order(found);
    if (better === true || better < 0) found = each;
  }
  return found;
}

function understoodAs(
  names: Names,
  { candidate, slips }: Weighed,
  tokens: Tokens,
  respelled: Understood['respelled'],
): Understood {
  const { at, pattern, fitting } = candidate;
  const unknown: string[] = [];
  const places: Place[] = [];
  let kinds: readonly string[] = [];
  let voice: Understood['voice'];
  let role: string | undefined;
  for (const [place, [first, end]] of fitting.slots) {
    const text = textOf(at.core, first, end);
    if (place === 'k') {
      const { meanings, cost } = names.kinds(text);
      if (cost >= UNKNOWN) unknown.push(text);
      kinds = meanings;
      continue;
    }
    if (place === 'q') {
      role = text;
      continue;
    }
    const [from, to] = [at.core.all[first]?.from ?? 0, at.core.all[end - 1]?.to ?? 0];
    if (place === 'v') {
      const { meanings } = names.voices(text, slips);
      if (meanings.length === 0) unknown.push(text);
      voice = { text, voices: meanings };
      continue;
    }
    const { meanings, cost } = names.entities(text, slips);
    if (meanings.length === 0) unknown.push(text);
    places.push({ place, text, from, to, entities: meanings, isNear: cost >= NEAR && meanings.length > 0 });
  }
  const accordingTo = at.voices.map((text) => ({ text, voices: names.voices(text, slips).meanings }));
  for (const { text, voices } of accordingTo) if (voices.length === 0) unknown.push(text);
  return {
    meaning: pattern.meaning,
    places,
    kinds,
    isNegated: at.core.isNegated || has(NOT, at.core, fitting),
    isOfNow: has(NOW, at.core, fitting),
    isWhy: asksWhy(tokens),
    isOfNumber: tokens.isOfNumber,
    accordingTo,
    unknown,
    text: tokens.text,
    respelled,
    ...(voice === undefined ? {} : { voice }),
    ...(role === undefined ? {} : { role }),
    ...(at.time === undefined ? {} : { time: at.time }),
  };
}

const NOT: ReadonlySet<string> = new Set(['not', 'never']);
const NOW: ReadonlySet<string> = new Set(['still', 'now', 'currently', 'presently', 'today']);

/** Whether a question has one of the words, and not as a part of a name. */
function has(words: ReadonlySet<string>, core: Tokens, { slots }: Fitting): boolean {
  const isNamed = (place: number): boolean => [...slots.values()].some(([from, to]) => from <= place && place < to);
  return core.all.some(({ word }, place) => words.has(word) && !isNamed(place));
}
