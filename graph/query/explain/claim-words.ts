/** A claim as words: "Citrix acquired XenSource in 2007 for 500 million US dollars". */
import type {
  Qualifier,
  Qualifiers,
  QualifierValue,
  Reading,
  Relation,
  VerbWording,
  When,
  Wording,
} from '../../model/index.ts';
import { whenInWords } from '../../model/index.ts';
import { negated, past, present } from '../../vocabulary/index.ts';
import type { Part } from '../answer.ts';
import { pluralComplement } from '../inflect.ts';
import { otherEnd } from '../scope.ts';
import { say } from './parts.ts';

export interface ClaimWords {
  /** The entity to begin with; the claim's subject where left out. */
  readonly from?: number;
}

/** A link to an entity. */
export function entityPart({ graph }: Reading, entity: number): Part {
  return { text: graph.nameOf(entity), entity: graph.entityIdOf(entity) };
}

/** The claim in words, without citations and without a full stop. */
export function claimInWords(reading: Reading, claim: number, options: ClaimWords = {}): readonly Part[] {
  const { graph } = reading;
  const from = options.from ?? graph.subjectOf(claim);
  const [first, second] = pairInWords(reading, from, otherEnd(reading, claim, from));
  return say(first, ' ', verbPart(reading, claim, options), ' ', second, restInWords(reading, claim));
}

/** Two entities; where they have one name, each with its kind: "XenSource (company)". */
function pairInWords(reading: Reading, a: number, b: number): readonly [readonly Part[], readonly Part[]] {
  const { graph } = reading;
  const namesakes = a !== b && graph.nameOf(a) === graph.nameOf(b);
  const named = (entity: number): readonly Part[] =>
    say(entityPart(reading, entity), namesakes ? ` (${graph.kindTypeOf(entity).label})` : '');
  return [named(a), named(b)];
}

/** "acquired", "is derived from", "was acquired by": the claim's verb, in its tense. */
export function verbPart(reading: Reading, claim: number, options: ClaimWords = {}): Part {
  const { graph } = reading;
  const relation = graph.relationOf(claim);
  const backward = options.from !== undefined && options.from !== graph.subjectOf(claim);
  const [wording] = backward ? relation.backward : relation.forward;
  return {
    text: finite(wording, tenseOf(relation, graph.whenOf(claim))),
    relation: relation.id,
    claim: graph.claimIdOf(claim),
  };
}

type Tense = 'past' | 'present' | 'perfect';

/** Events and what is over are past; what goes on since a date "has been". */
function tenseOf(relation: Relation, when: When | undefined): Tense {
  if (isOver(relation, when)) return 'past';
  return when !== undefined && timePhrase(relation, when).startsWith('since ') ? 'perfect' : 'present';
}

function finite(wording: Wording, tense: Tense): string {
  if (tense !== 'perfect') return tense === 'past' ? past(wording) : present(wording);
  return 'be' in wording ? `has been ${wording.be}` : joined(`has ${wording.participle ?? wording.past}`, wording);
}

function joined(verb: string, { after }: VerbWording): string {
  return after === undefined ? verb : `${verb} ${after}`;
}

/** "develop", "are derived from", "were forks of": the verb of several subjects. */
export function pluralVerbPart(reading: Reading, claim: number): Part {
  const { graph } = reading;
  const relation = graph.relationOf(claim);
  const [wording] = relation.forward;
  const tense = tenseOf(relation, graph.whenOf(claim));
  const text =
    'be' in wording
      ? `${{ past: 'were', present: 'are', perfect: 'have been' }[tense]} ${pluralComplement(wording.be)}`
      : joined(
          { past: wording.past, present: wording.verb, perfect: `have ${wording.participle ?? wording.past}` }[tense],
          wording,
        );
  return { text, relation: relation.id, claim: graph.claimIdOf(claim) };
}

/** What follows the other end: time, price, role, stake. */
export function restInWords(reading: Reading, claim: number): readonly Part[] {
  const { graph } = reading;
  const relation = graph.relationOf(claim);
  const when = graph.whenOf(claim);
  const { before, after } = qualifiersInWords(relation, graph.qualifiersOf(claim));
  return say(before, when === undefined ? '' : ` ${timePhrase(relation, when)}`, after);
}

/** "Hyper-V is not derived from Xen", "Citrix did not acquire Xen". */
export function negationInWords(
  reading: Reading,
  { subject, relation, object }: { readonly subject: number; readonly relation: Relation; readonly object: number },
  asked: 'present' | 'past' = 'present',
): readonly Part[] {
  const tense = relation.nature === 'event' ? 'past' : asked;
  const verb: Part = { text: negated(relation.forward[0], tense), relation: relation.id };
  const [first, second] = pairInWords(reading, subject, object);
  return say(first, ' ', verb, ' ', second);
}

/** "Acme did not own Bolt from 2001 to 2003": the denial of a claim, for the time and with the values that it gives. */
export function denialInWords(reading: Reading, claim: number, options: ClaimWords = {}): readonly Part[] {
  const { graph } = reading;
  const relation = graph.relationOf(claim);
  const from = options.from ?? graph.subjectOf(claim);
  const [first, second] = pairInWords(reading, from, otherEnd(reading, claim, from));
  const [wording] = from === graph.subjectOf(claim) ? relation.forward : relation.backward;
  const text = negated(wording, tenseOf(relation, graph.whenOf(claim)));
  return say(first, ' ', { text, relation: relation.id }, ' ', second, restInWords(reading, claim));
}

/** "that Hyper-V is derived from Xen", without the "that": what a question asks, as a statement. */
export function assertionInWords(
  reading: Reading,
  { subject, relation, object }: { readonly subject: number; readonly relation: Relation; readonly object: number },
  asked: 'present' | 'past' = 'present',
): readonly Part[] {
  const [wording] = relation.forward;
  const tense = relation.nature === 'event' ? 'past' : asked;
  const verb: Part = { text: tense === 'past' ? past(wording) : present(wording), relation: relation.id };
  const [first, second] = pairInWords(reading, subject, object);
  return say(first, ' ', verb, ' ', second);
}

/** Whether the claim is of the past: events are, and states that are known to have ended. */
export function isOver(relation: Relation, when: When | undefined): boolean {
  if (relation.nature === 'event') return true;
  return when !== undefined && Number.isFinite(when.end.to);
}

/** "in 2007", "on 22 Oct 2007", "until 2007", "from 1998 to 2003", "at some time between 1998 and 2003". */
export function timePhrase(relation: Relation, when: When): string {
  const words = whenInWords(when);
  if (when.form === 'date') return dated(words);
  if (relation.nature === 'state') return /^(?:since|until|from) /.test(words) ? words : `from ${words}`;
  const [from, to] = [words.split(' to ')[0] ?? '', words.split(' to ')[1]];
  if (words.startsWith('until ')) return `by ${words.slice(6)}`;
  if (/^(?:since|from) /.test(words)) return `in or after ${words.replace(/^\w+ /, '')}`;
  return `between ${from} and ${to ?? ''}`;
}

/** A date with the preposition that it takes. */
export function dated(words: string): string {
  const perhaps = /^perhaps /.test(words) ? 'perhaps ' : '';
  const bare = words.slice(perhaps.length);
  return `${perhaps}${/^\d{1,2} [A-Z]/.test(bare) ? 'on' : 'in'} ${bare}`;
}

/** A role stands before the time ("as CTO until 2007"), a price and the rest after it ("in 2007 for 500 million"). */
function qualifiersInWords(
  relation: Relation,
  qualifiers: Qualifiers,
): { readonly before: string; readonly after: string } {
  const words = [...qualifiers].map(([id, value]) => {
    const qualifier = relation.qualifiers.find((each) => each.id === id);
    return {
      isRole: id === ROLE,
      text: id === ROLE ? ` as ${value.text}` : qualifierInWords(relation, qualifier, id, value),
    };
  });
  const texts = (isRole: boolean): string =>
    words
      .filter((each) => each.isRole === isRole)
      .map(({ text }) => text)
      .join('');
  return { before: texts(true), after: texts(false) };
}

/** The qualifier that says as what somebody stands in a relation. */
export const ROLE = 'role';

function qualifierInWords(
  relation: Relation,
  qualifier: Qualifier | undefined,
  id: string,
  value: QualifierValue,
): string {
  const text = valueInWords(value);
  if (qualifier?.type === 'money' && relation.nature === 'event' && value.amount !== undefined) return ` for ${text}`;
  return ` (${qualifier?.label ?? id} ${text})`;
}

/** "500 million US dollars", "51 %"; text stays as written. */
export function valueInWords({ text, currency }: QualifierValue): string {
  return currency === undefined ? text : text.replace(currency, currencyInWords(currency));
}

const currencies = new Map<string, string>();

/** "US dollars" for `USD`; the code itself where this runtime knows no name for it. */
function currencyInWords(currency: string): string {
  const known = currencies.get(currency);
  if (known !== undefined) return known;
  let words = currency;
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'name' });
    words = format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? currency;
  } catch {
    // not a code: it stays as it is
  }
  currencies.set(currency, words);
  return words;
}
