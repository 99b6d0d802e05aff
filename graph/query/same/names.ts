/** Names as they are compared to tell whether two things are one: stricter than for searching, "1.0" is not "10". */
import { wordsOf } from '../names/fold.ts';

/** Words at the end of a company's name that say what it is in law, and not which it is. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'ab ag as asa bv co company corp corporation gmbh inc incorporated kg kk limited llc llp ltd nv oy plc pty sa sarl sas se spa srl'.split(
    ' ',
  ),
);

/**
 * "Hyper-V", "HyperV" and "hyper v" are `hyperv`; "Citrix Systems, Inc." is `citrixsystems` where it is an organization.
 * Empty where a name has neither letters nor digits.
 */
export function nameKey(name: string, isOrganization: boolean): string {
  const words = wordsOf(name);
  if (words.length === 0) return name.trim();
  return joined(isOrganization ? withoutForms(words) : words);
}

function withoutForms(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && LEGAL_FORMS.has(words[end - 1] ?? '')) end -= 1;
  const start = end > 1 && words[0] === 'the' ? 1 : 0;
  return words.slice(start, end);
}

/** Digits that were apart stay apart. */
function joined(words: readonly string[]): string {
  let key = '';
  for (const word of words) key += /\d$/.test(key) && /^\d/.test(word) ? `.${word}` : word;
  return key;
}
