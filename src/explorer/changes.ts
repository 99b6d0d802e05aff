/** What changes at a stop of the strip of time, and what changed between two dates: counted, listed and said in words. */
import type { Graph, Reading, Span } from '../../graph/index.ts';
import { changes } from '../../graph/index.ts';
import { sentenceText } from './sentence.ts';
import { dateInWords } from './time/dates.ts';
import type { Timeline } from './timeline.ts';

/** What is other at a stop than just before it. */
export interface StopChange {
  /** Begins and ends, by the date as it is given. */
  readonly groups: readonly { readonly on: Span; readonly begins: number; readonly ends: number }[];
  /** Claims without a date that were said on that day. */
  readonly said: number;
  /** Claims without a date that were last said the day before: from now on they are no more than possible. */
  readonly left: number;
  /** Numbers of the claims and entities that change. */
  readonly claims: readonly number[];
  readonly entities: readonly number[];
}

export function changesAt(graph: Graph, { marks, said }: Pick<Timeline, 'marks' | 'said'>, stop: number): StopChange {
  const groups = new Map<string, { on: Span; begins: number; ends: number }>();
  const claims = new Set<number>();
  const entities = new Set<number>();
  for (const { on, type, claim, entity } of marks) {
    // what begins is there from the first day on; what ends is there on the last
    if (on.from !== stop && !(type === 'ends' && on.from === on.to && on.to + 1 === stop)) continue;
    const key = `${String(on.from)} ${String(on.to)}`;
    const group = groups.get(key) ?? { on, begins: 0, ends: 0 };
    group[type] += 1;
    groups.set(key, group);
    if (claim !== undefined) claims.add(claim);
    if (entity !== undefined) entities.add(entity);
  }
  const saidThen = said.get(stop) ?? [];
  for (const claim of saidThen) claims.add(claim);
  const still = new Set(saidThen);
  const isLeft = (claim: number): boolean => !still.has(claim) && graph.relationOf(claim).nature === 'state';
  return {
    groups: [...groups.values()].sort((a, b) => a.on.to - b.on.to),
    said: saidThen.length,
    left: (said.get(stop - 1) ?? []).filter(isLeft).length,
    claims: [...claims],
    entities: [...entities],
  };
}

/** "5 begin, 3 end in 2007, month not stated; 20 without a date were said then"; empty where nothing changes. */
export function stopInWords({ groups, said, left }: StopChange): string {
  const parts = groups.map(({ on, begins, ends }) => {
    const counts = [
      ...(begins > 0 ? [`${String(begins)} ${begins === 1 ? 'begins' : 'begin'}`] : []),
      ...(ends > 0 ? [`${String(ends)} ${ends === 1 ? 'ends' : 'end'}`] : []),
    ];
    return `${counts.join(', ')} ${dateInWords(on)}`;
  });
  if (said > 0) parts.push(`${String(said)} without a date ${said === 1 ? 'was' : 'were'} said then`);
  if (left > 0) parts.push(`${String(left)} without a date ${left === 1 ? 'is' : 'are'} no longer certain`);
  return parts.join('; ');
}

/** One change between two dates, with who says so. */
export interface ChangeRow {
  readonly what: 'added' | 'gone' | 'changed';
  readonly words: string;
  /** The change lies in this span; a side is infinite where nothing bounds it. */
  readonly on: Span;
  /** "in 2007, month not stated" */
  readonly when: string;
  readonly certainty: 'certain' | 'possible';
  readonly claim?: number;
  readonly entity?: number;
  /** Titles. */
  readonly sources: readonly string[];
}

/** What began, ended and changed hands between two days, in the order of time. @param reading without a date */
export function changesBetween(reading: Reading, asked: Span): readonly ChangeRow[] {
  const { graph } = reading;
  return changes(reading, asked).flatMap(({ type, claim, entity, on, certainty }): ChangeRow[] => {
    const when = Number.isFinite(on.from) && Number.isFinite(on.to) ? dateInWords(on) : '';
    if (claim !== undefined) {
      const isHandover = graph.relationOf(claim).traits.some((trait) => trait.endsWith('owning'));
      const what = type === 'ended' ? 'gone' : isHandover ? 'changed' : 'added';
      const sources = sourcesOf(reading, claim);
      return [{ what, words: sentenceText(graph, claim), on, when, certainty, claim, sources }];
    }
    if (entity === undefined) return [];
    const what = type === 'ended' ? 'gone' : 'added';
    return [
      {
        what,
        words: `${graph.nameOf(entity)} ${type === 'ended' ? 'ended' : 'began'}`,
        on,
        when,
        certainty,
        entity,
        sources: [],
      },
    ];
  });
}

function sourcesOf(reading: Reading, claim: number): readonly string[] {
  const { graph } = reading;
  const ids = new Set(reading.evidence(claim).map(({ source }) => source));
  return [...ids].map((id) => titleOf(graph, id));
}

function titleOf(graph: Graph, source: string): string {
  return graph.sources.get(source)?.title ?? source;
}
