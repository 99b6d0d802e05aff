/**
 * What the maker of a link saw, in a few characters, so that whoever follows the link can be told what is other now.
 * Of each claim drawn: four letters for the claim, one for how it stood, two for its time, values and evidence; so what
 * is new and what has changed can be named, and what is gone can be counted.
 */
import type { Standing } from '../../../graph/index.ts';
import { dayOf, hashOf, isoDay, parseWhen } from '../../../graph/index.ts';
import { selectReading, selectScene } from '../scene.ts';
import type { State } from '../state.ts';

/** Of more claims only their number and a sum are kept: a link should stay short. */
const MOST = 120;
const ID = 4;
const DETAILS = 2;
const ENTRY = ID + 1 + DETAILS;
/** Their places are part of links: a standing is added at the end. */
const STANDINGS: readonly Standing[] = ['supported', 'refuted', 'disputed', 'unsourced'];
const WHOLE = '~';

/** One claim that is not as it was. */
export interface Otherwise {
  /** The claim's number. */
  readonly claim: number;
  /** How it stood; none where it is new. */
  readonly stood?: Standing;
  readonly stands: Standing;
}

export interface Since {
  /** The day on which the link was made. */
  readonly day: number;
  readonly added: readonly Otherwise[];
  /** Claims that stand otherwise, or of which the time, a value or the evidence is other. */
  readonly changed: readonly Otherwise[];
  readonly gone: number;
  /** There were too many claims for one by one: all that is known is that they are not the same, and how many. */
  readonly before?: number;
  readonly now?: number;
}

/** @param day the day on which the link is made */
export function seenOf(state: State, day: number): string {
  const date = isoDay(day).replaceAll('-', '');
  const entries = entriesOf(state);
  return entries.length > MOST
    ? `${date}.${WHOLE}${entries.length.toString(36)}.${sumOf(entries)}`
    : `${date}.${entries.map(({ entry }) => entry).join('')}`;
}

/** What is other than in the text that {@link seenOf} made; `undefined` where nothing is, or where it cannot be read. */
export function sinceSeen(state: State, text: string): Since | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})\.(.*)$/su.exec(text);
  if (match === null) return undefined;
  const [, year = '', month = '', date = '', seen = ''] = match;
  if (!('when' in parseWhen(`${year}-${month}-${date}`))) return undefined;
  const day = dayOf(Number(year), Number(month), Number(date));
  return seen.startsWith(WHOLE) ? sinceWhole(state, day, seen) : sinceEach(state, day, seen);
}

function sinceWhole(state: State, day: number, seen: string): Since | undefined {
  const match = /^~([0-9a-z]{1,6})\.([0-9a-z]{11})$/u.exec(seen);
  if (match === null) return undefined;
  const entries = entriesOf(state);
  if (sumOf(entries) === match[2]) return undefined;
  return { day, added: [], changed: [], gone: 0, before: Number.parseInt(match[1] ?? '', 36), now: entries.length };
}

function sinceEach(state: State, day: number, seen: string): Since | undefined {
  if (seen.length % ENTRY !== 0 || seen.length > ENTRY * MOST || !/^[0-9a-z]*$/u.test(seen)) return undefined;
  const left = new Map<string, string>();
  for (let at = 0; at < seen.length; at += ENTRY) left.set(seen.slice(at, at + ID), seen.slice(at + ID, at + ENTRY));
  const added: Otherwise[] = [];
  const changed: Otherwise[] = [];
  for (const { claim, stands, entry } of entriesOf(state)) {
    const [id, now] = [entry.slice(0, ID), entry.slice(ID)];
    const before = left.get(id);
    left.delete(id);
    const stood = STANDINGS[Number.parseInt(before?.[0] ?? '', 36) >> 1];
    if (before === undefined) added.push({ claim, stands });
    else if (before !== now) changed.push({ claim, stands, ...(stood === undefined ? {} : { stood }) });
  }
  if (added.length + changed.length + left.size === 0) return undefined;
  return { day, added, changed, gone: left.size };
}

interface Entry {
  readonly claim: number;
  readonly stands: Standing;
  readonly entry: string;
}

/** The claims that the view shows, whatever room the window has. */
function entriesOf(state: State): readonly Entry[] {
  const whole = state.closeUp ? { ...state, closeUp: false } : state;
  const { graph } = whole;
  const reading = selectReading(whole);
  return selectScene(whole).edges.map(({ claim, id, standing, certainty }) => {
    const { qualifiers } = graph.claim(claim);
    const when = graph.claim(claim).when ?? '';
    const values = [...qualifiers].map(([key, { text }]) => `${key}=${text}`).sort();
    const said = [...reading.evidence(claim)].map((evidence) => JSON.stringify({ ...evidence, qualifiers: undefined }));
    const status = (STANDINGS.indexOf(standing) * 2 + (certainty === 'possible' ? 1 : 0)).toString(36);
    const details = hashOf([when, ...values, ...said.sort()].join('\n')).slice(-DETAILS);
    return { claim, stands: standing, entry: `${hashOf(id).slice(-ID)}${status}${details}` };
  });
}

function sumOf(entries: readonly Entry[]): string {
  return hashOf(
    entries
      .map(({ entry }) => entry)
      .sort()
      .join(''),
  );
}
