/** What is laid out: the timeline of Linux distributions where it is there, else a made-up history of the same size. */
import type { ClaimInput, EntityInput, Fragment } from '../../../graph/index.ts';
import { Graph, OPEN_LENS, Reading, STANDARD_VOCABULARY } from '../../../graph/index.ts';
import { historyOf } from '../../../src/explorer/index.ts';
import { lanesInput } from '../../../src/lanes/input.ts';
import { lanes } from '../../../src/layout/lanes/lanes.ts';
import { dataText } from '../../support/data.ts';
import { linuxTimeline } from '../../support/lineages.ts';

export interface Told {
  readonly name: string;
  readonly fragment: Fragment;
}

export function history(): Told {
  const text = dataText('linux-distro-timeline/ldt.csv');
  return text === undefined
    ? { name: 'a made-up history', fragment: madeUp(556, 594) }
    : { name: 'the Linux Distribution Timeline', fragment: linuxTimeline(text) };
}

/** The work of one layout, as the worker does it; and how large it is. */
export function job({ fragment }: Told): {
  readonly tracks: number;
  readonly links: number;
  readonly rows: number;
  run(): void;
} {
  const reading = new Reading(Graph.empty(STANDARD_VOCABULARY).merge(fragment), OPEN_LENS);
  const told = historyOf(reading);
  const input = lanesInput(told, { year: 64, generation: 132, lengthOf: (name) => name.length * 6.2 }, { folded: [] });
  return {
    tracks: told.tracks.length,
    links: told.links.length,
    rows: lanes(input).rows,
    run: () => {
      lanes(input);
    },
  };
}

/** Forks that prefer what much comes from, and links between any two; the same each time. */
function madeUp(tracks: number, links: number): Fragment {
  const next = numbers();
  const evidence = [{ source: 'made-up', stance: 'supports' }] as const;
  const born: number[] = [];
  const entities: EntityInput[] = [];
  const claims: ClaimInput[] = [];
  const parents: number[] = [0, 1, 2, 3, 4];
  const id = (index: number): string => `t${String(index)}`;
  for (let index = 0; index < tracks; index++) {
    const year = 1992 + Math.floor((30 * index) / tracks);
    const month = String(1 + Math.floor(next() * 12)).padStart(2, '0');
    born.push(year);
    const end = next() < 0.5 ? '..' : String(Math.min(2024, year + 1 + Math.floor(next() * 12)));
    entities.push({
      id: id(index),
      kind: 'codebase',
      name: `Distribution ${String(index)}`,
      existed: `${String(year)}-${month}/${end}`,
    });
    const parent = parents[Math.floor(next() * parents.length)] ?? 0;
    if (index > 4 && next() < 0.85) {
      claims.push({
        subject: id(index),
        relation: 'forked-from',
        object: id(parent),
        when: `${String(year)}-${month}`,
        evidence,
      });
      parents.push(parent, index);
    }
  }
  while (claims.length < links) {
    const [from, to] = [Math.floor(next() * tracks), Math.floor(next() * tracks)];
    const year = Math.max(born[from] ?? 0, born[to] ?? 0) + 1;
    if (from < to)
      claims.push({ subject: id(to), relation: 'rebased-on', object: id(from), when: `${String(year)}/..`, evidence });
  }
  return { sources: [{ id: 'made-up', title: 'Made up', published: '2025-01-01' }], entities, claims };
}

/** Numbers from 0 to 1 that look random (mulberry32). */
function numbers(): () => number {
  let state = 7;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
