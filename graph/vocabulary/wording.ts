/** Words for relations: regular English inflection, and wordings guessed from the labels a document gives. */
import type { StateWording, VerbWording, Wording } from '../model/index.ts';

/** A regular verb, e.g. `verb('interoperate', 'with')`; irregular forms are given. */
export function verb(
  base: string,
  after?: string,
  forms: { readonly past?: string; readonly participle?: string } = {},
): VerbWording {
  return {
    verb: base,
    third: thirdPerson(base),
    past: pastTense(base),
    ...forms,
    ...(after === undefined ? {} : { after }),
  };
}

/** A state of being, e.g. `be('derived from')`: "is derived from". */
export function be(complement: string): StateWording {
  return { be: complement };
}

function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function pastTense(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

const PREPOSITION = /^(?:from|by|of|to|under|on|with|into|at|for|in|off|upon)$/;

/**
 * The wording behind a label such as `endorses`, `acquired`, `is derived from`, `licensed to` or `part of`. A past
 * participle before a preposition is a state of being ("licensed to"); before nothing it is a verb ("audited").
 */
export function wordingOf(label: string): Wording {
  const [first = '', ...rest] = label.trim().split(/\s+/);
  const after = rest.length === 0 ? undefined : rest.join(' ');
  if (/^(?:is|are|was|were|be)$/i.test(first)) return be(rest.join(' '));
  if (/ed$/.test(first) && PREPOSITION.test(rest[0] ?? '')) return be(label.trim());
  if (/ed$/.test(first)) return verb(baseOfPast(first), after);
  if (/[^s]s$/.test(first)) return verb(baseOfThird(first), after);
  return be(label.trim());
}

function baseOfThird(third: string): string {
  if (third.endsWith('ies')) return `${third.slice(0, -3)}y`;
  return /(?:ss|x|zz|ch|sh|o)es$/.test(third) ? third.slice(0, -2) : third.slice(0, -1);
}

function baseOfPast(past: string): string {
  if (past.endsWith('ied')) return `${past.slice(0, -3)}y`;
  const stem = past.slice(0, -2);
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /(?:[cgsvzu]|[^aeiou]l|at|ir|ur|uct)$/.test(stem) && !/(?:ss|uct)$/.test(stem) ? `${stem}e` : stem;
}

/** `is derived from`, `acquires`, `interoperates with`. */
export function present(wording: Wording): string {
  return 'be' in wording ? `is ${wording.be}` : joined(wording.third, wording.after);
}

/** `was derived from`, `acquired`, `interoperated with`. */
export function past(wording: Wording): string {
  return 'be' in wording ? `was ${wording.be}` : joined(wording.past, wording.after);
}

/** `is not derived from`, `does not control`, `did not acquire`, `has not owned`. */
export function negated(wording: Wording, tense: 'present' | 'past' | 'perfect'): string {
  if (tense === 'perfect') {
    return 'be' in wording
      ? `has not been ${wording.be}`
      : `has not ${joined(wording.participle ?? wording.past, wording.after)}`;
  }
  if ('be' in wording) return `${tense === 'present' ? 'is' : 'was'} not ${wording.be}`;
  return `${tense === 'present' ? 'does' : 'did'} not ${joined(wording.verb, wording.after)}`;
}

/** `be derived from`, `acquire`, `interoperate with`: after "did", "does", "may". */
export function infinitive(wording: Wording): string {
  return 'be' in wording ? `be ${wording.be}` : joined(wording.verb, wording.after);
}

function joined(word: string, after: string | undefined): string {
  return after === undefined ? word : `${word} ${after}`;
}
