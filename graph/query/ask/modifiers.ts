/** What may stand before or after a question: a date and a voice. "According to Microsoft, …", "… in 2008". */
import { timeAt } from './dates.ts';
import type { TimeAsked } from './dates.ts';
import { slice, textOf } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** A question without what stands before and after it. */
export interface Stripped {
  readonly core: Tokens;
  readonly time?: TimeAsked;
  /** As written. */
  readonly voices: readonly string[];
}

/** First words of a question: where the name in "according to Microsoft is Hyper-V …" may end. */
export const BEGINNINGS: ReadonlySet<string> = new Set(
  'who what which whom whose where when why how is are was were does do did has have had can could will would'.split(
    ' ',
  ),
);
const MOST_MODIFIERS = 4;

/** What may stand before a statement and asks whether, or by whom, it is said: the verdict names the voices. */
const LEADS: readonly (readonly ReadonlySet<string>[])[] = [
  'who|what say|says|said|claim|claims|claimed|refute|refutes|deny|denies|support|supports|dispute|disputes|state|states',
  'do|does|did any|anybody|anyone|somebody|someone|everybody|everyone say|claim|think',
  'is|was it true|false|correct|so|right|wrong',
  'is|was it a myth|fact|lie|misconception|rumour|rumor',
  'i heard|read|think',
  'why',
  'how come',
  'for what|which reason|reasons',
].map((text) => text.split(' ').map((words) => new Set(words.split('|'))));

/** Whether a question asks for reasons. */
export function asksWhy({ all }: Tokens): boolean {
  const [first, second, third] = all.map(({ word }) => word);
  return (
    first === 'why' || (first === 'how' && second === 'come') || (first === 'for' && /^reasons?$/.test(third ?? ''))
  );
}

/** All ways of taking dates and voices off a question, the most thorough first; the whole question is the last. */
export function stripped(tokens: Tokens): readonly Stripped[] {
  const found: Stripped[] = [];
  const strip = (at: Stripped, depth: number): void => {
    if (depth < MOST_MODIFIERS) for (const next of [...before(at), ...after(at)]) strip(next, depth + 1);
    if (at.core.all.length > 0) found.push(at);
  };
  strip({ core: withoutCommas(tokens), voices: [] }, 0);
  return found;
}

function* before(at: Stripped): Generator<Stripped> {
  const { core } = at;
  const time = at.time === undefined ? timeAt(core.all, 0) : undefined;
  if (time !== undefined) yield { ...at, time: time.time, core: rest(core, time.next, core.all.length) };
  const lead = leadEnd(core);
  if (lead !== undefined) yield { ...at, core: rest(core, lead, core.all.length) };
  const start = voiceStart(core, 0);
  if (start === undefined) return;
  const comma = core.all.findIndex(({ word }, place) => place > start && word === ',');
  const ends =
    comma !== -1
      ? [comma]
      : core.all.flatMap(({ word }, place) => (place > start && BEGINNINGS.has(word) ? [place] : []));
  for (const end of ends) {
    yield { ...at, voices: [...at.voices, textOf(core, start, end)], core: rest(core, end, core.all.length) };
  }
}

function* after(at: Stripped): Generator<Stripped> {
  const { core } = at;
  const { length } = core.all;
  for (let place = Math.max(1, length - 9); place < length && at.time === undefined; place++) {
    const time = timeAt(core.all, place);
    if (time?.next === length) yield { ...at, time: time.time, core: rest(core, 0, place) };
  }
  for (let place = 1; place < length; place++) {
    const start = voiceStart(core, place);
    if (start === undefined || start >= length) continue;
    yield { ...at, voices: [...at.voices, textOf(core, start, length)], core: rest(core, 0, place) };
  }
}

/** The place after "who says that", "is it true that"; something must follow. */
function leadEnd({ all }: Tokens): number | undefined {
  const lead = LEADS.find((words) => words.every((word, place) => word.has(all[place]?.word ?? '')));
  if (lead === undefined) return undefined;
  const end = lead.length + (all[lead.length]?.word === 'that' ? 1 : 0);
  return end < all.length ? end : undefined;
}

/** The place after "according to". */
function voiceStart({ all }: Tokens, place: number): number | undefined {
  return all[place]?.word === 'according' && all[place + 1]?.word === 'to' ? place + 2 : undefined;
}

function rest(tokens: Tokens, from: number, to: number): Tokens {
  return withoutCommas(slice(tokens, from, to));
}

/** Without commas at either end. */
function withoutCommas(tokens: Tokens): Tokens {
  let [from, to] = [0, tokens.all.length];
  while (from < to && tokens.all[from]?.word === ',') from += 1;
  while (to > from && tokens.all[to - 1]?.word === ',') to -= 1;
  return slice(tokens, from, to);
}
