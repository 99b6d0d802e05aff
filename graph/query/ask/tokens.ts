/** A question as words: curly quotes, contractions and the mark at its end done away with, each word with its place. */
import { withoutEnd } from '../../model/index.ts';
import { folded } from '../names/fold.ts';
import type { Terms } from '../names/terms.ts';

/** One word of a question. */
export interface Token {
  /** Folded, without punctuation at its ends. */
  readonly word: string;
  /** Where it stands in the normalised question. */
  readonly from: number;
  readonly to: number;
}

/** A question, normalised, with its words. */
export interface Tokens {
  readonly text: string;
  readonly all: readonly Token[];
  /** A "not" was done away with: "doesn't". */
  readonly isNegated: boolean;
  /** Asked is how many, which was done away with: the answer to it is which. */
  readonly isOfNumber: boolean;
}

const NEGATIONS = /n't\b|\bcannot\b/i;
const NUMBERS = /^(?:how many|(?:what is )?(?:the )?number of|count(?: all)?(?: the)?) /i;

/** Contractions that hide a word the grammar needs; "not" is left out, and remembered. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\b(is|are|was|were|does|do|did|has|have|had|could|would)n't\b/gi, '$1'],
  [/^how many\b/i, 'which'],
  // the answer to "how long" is since when, or from when to when
  [/^(?:for )?how long(?= (?:has|have|had|did|does|do|is|are|was|were)\b)/i, 'when'],
  // "list all companies that use Xen", "companies that use Xen"
  [
    /^(?:list|show|name|give|count|(?:what is )?(?:the )?number of)(?: me)?(?: all)?(?: the)? ([^\s,]+) (?:that|which|who) /i,
    'which $1 ',
  ],
  [/^(?:all )?(?:the )?([a-z-]{4,}s|people|those) (?:that|who) /i, 'which $1 '],
  [/\b(?:won't)\b/gi, 'will'],
  [/\b(?:can't|cannot)\b/gi, 'can'],
  [/\b(who|what|where|when|how)'s\b/gi, '$1 is'],
  [/\b(who|what|where|when|how)'re\b/gi, '$1 are'],
  [/\b(who|what|where|when|how)'d\b/gi, '$1 did'],
];

/** More words than this are no question. */
export const MOST_WORDS = 64;

/** Takes a question apart. */
export function tokenise(question: string): Tokens {
  const written = question
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb"]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  let text = withoutEnd(written, /[\s?!.;]/);
  const isNegated = NEGATIONS.test(text);
  for (const [pattern, replacement] of CONTRACTIONS) text = text.replace(pattern, replacement);
  return { text, all: tokensOf(text), isNegated, isOfNumber: NUMBERS.test(written) };
}

/** Words, with commas and the possessive "'s" as words of their own. */
function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/[^\s,]+|,/g)) {
    const from = match.index;
    const [raw] = match;
    const possessive = raw === ',' ? null : /'s$|(?<=s)'$/i.exec(raw);
    const stem = possessive === null ? raw : raw.slice(0, possessive.index);
    if (stem !== '') tokens.push({ word: wordOf(stem), from, to: from + stem.length });
    if (possessive !== null) tokens.push({ word: "'s", from: from + stem.length, to: from + raw.length });
  }
  return tokens;
}

function wordOf(raw: string): string {
  if (raw === ',') return raw;
  const [bare = ''] = /[\p{L}\p{N}](?:[^]*[\p{L}\p{N}\p{M}+#~?%])?/u.exec(raw) ?? [];
  return folded(bare === '' ? raw : bare);
}

/** The text of a run of words, as it was written. */
export function textOf({ text, all }: Tokens, from: number, to: number): string {
  const [first, last] = [all[from], all[to - 1]];
  return first === undefined || last === undefined ? '' : text.slice(first.from, last.to);
}

/** The words from one place up to another, as tokens of their own. */
export function slice(tokens: Tokens, from: number, to: number): Tokens {
  return { ...tokens, all: tokens.all.slice(from, to) };
}

/** The question with words that are nearly words of questions taken for those; short words are left alone. */
export function respell(
  tokens: Tokens,
  known: Terms,
): { readonly respelled: Tokens; readonly changes: readonly (readonly [string, string])[] } {
  const changes: [string, string][] = [];
  const all = tokens.all.map((token) => {
    if (token.word.length < SHORTEST_RESPELLED || known.find(token.word) !== -1) return token;
    const [nearest] = known.near(token.word, false, 1);
    if (nearest === undefined) return token;
    changes.push([token.word, known.word(nearest.term)]);
    return { ...token, word: known.word(nearest.term) };
  });
  return { respelled: { ...tokens, all }, changes };
}

const SHORTEST_RESPELLED = 4;
