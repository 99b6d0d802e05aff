/** Forms of verbs and nouns that questions are asked with. More is understood than is ever said. */
import type { VerbWording } from '../model/index.ts';

/** `developing`; where a consonant may be doubled, both spellings. */
export function gerunds(verb: string): readonly string[] {
  if (verb.endsWith('ie')) return [`${verb.slice(0, -2)}ying`];
  if (/[^eoy]e$/.test(verb)) return [`${verb.slice(0, -1)}ing`];
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(verb) ? [`${verb}${verb.at(-1) ?? ''}ing`] : [];
  return [`${verb}ing`, ...doubled];
}

/** Who does it: `developer`, `distributor`, `sponsor`; all spellings that may be meant. */
export function agents(verb: string): readonly string[] {
  if (/[eo]r$/.test(verb)) return [verb];
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(stem) && stem === verb ? [`${stem}${stem.at(-1) ?? ''}er`] : [];
  return [`${stem}er`, `${stem}or`, ...doubled];
}

/** `forks`, `dependencies`. */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return noun === 'basis' ? 'bases' : `${noun}s`;
}

/** `written`, or the past tense where there is no other form. */
export function participle(wording: VerbWording): string {
  return wording.participle ?? wording.past;
}

/** The noun of "a fork of", "an ancestor of", "the basis of"; nothing for other states of being. */
export function nounOf(be: string): string | undefined {
  return /^(?:a|an|the) (.+) of$/.exec(be)?.[1];
}

/** "is derived from" of several: "are derived from", "are forks of". */
export function pluralComplement(be: string): string {
  const match = /^(?:an?) (\S+)( .*)?$/.exec(be);
  return match === null ? be : `${pluralOf(match[1] ?? '')}${match[2] ?? ''}`;
}
