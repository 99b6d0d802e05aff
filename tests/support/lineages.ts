/** Histories made by others as fragments: the timeline of Linux distributions, and the family trees of Unix. */
import Papa from 'papaparse';
import type { ClaimInput, EntityInput, Fragment } from '../../graph/index.ts';
import { dayOf } from '../../graph/index.ts';

/** `1993.7.16` as EDTF; months and days that are 0 are not known. */
function edtf(text: string): string {
  const [year = '', month = '0', day = '0'] = text.split('.').map((part) => part.trim());
  if (Number(month) === 0) return year;
  const pad = (part: string): string => String(Number(part)).padStart(2, '0');
  return Number(day) === 0 ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}

function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return dayOf(year, month, day);
}

/** Days within which a link counts as being at a track's beginning or end. */
const NEAR = 60;

interface Row {
  readonly name: string;
  readonly parent: string;
  readonly start: string;
  readonly stop: string;
  readonly renames: readonly { readonly name: string; readonly when: string }[];
}

function rowOf(cells: readonly string[]): Row {
  const [, name = '', , parent = '', start = '', stop = ''] = cells;
  const renames: { name: string; when: string }[] = [];
  for (let at = 8; at + 1 < cells.length; at += 3) {
    const [to = '', when = ''] = cells.slice(at, at + 2);
    if (to !== '' && /^\d/.test(when)) renames.push({ name: to.trim(), when: edtf(when) });
  }
  return { name, parent, start: edtf(start), stop: stop === '' ? '..' : edtf(stop), renames };
}

function entityOf({ name, start, stop, renames }: Row): EntityInput {
  const last = renames.at(-1)?.name ?? name.trim();
  const names = [{ name: name.trim(), when: start }, ...renames].map((each, index, all) => ({
    name: each.name,
    when: `${each.when}/${all[index + 1]?.when ?? '..'}`,
  }));
  return {
    id: name,
    kind: 'codebase',
    name: last,
    existed: `${start}/${stop}`,
    ...(renames.length === 0 ? {} : { names }),
  };
}

const EVIDENCE = { evidence: [{ source: 'ldt', stance: 'supports' }] } as const;

/** What a connector of the timeline says, by its strength and by where it begins and ends. */
function connection(cells: readonly string[], rows: ReadonlyMap<string, Row>): ClaimInput {
  const [, date = '', from = '', , to = '', thickness] = cells;
  const when = edtf(date);
  const near = (other: string | undefined): boolean =>
    other !== undefined && other !== '..' && Math.abs(dayNumber(other) - dayNumber(when)) <= NEAR;
  const newer = rows.get(to);
  if (thickness === '1')
    return { subject: to, relation: 'influenced-by', object: from, when: `${when}/..`, ...EVIDENCE };
  if (thickness === '4' && near(rows.get(from)?.stop) && !near(newer?.start))
    return { subject: from, relation: 'merged-into', object: to, when, ...EVIDENCE };
  if (thickness === '4' && near(newer?.start))
    return { subject: to, relation: 'forked-from', object: from, when, ...EVIDENCE };
  return { subject: to, relation: 'rebased-on', object: from, when: `${when}/..`, ...EVIDENCE };
}

/** The timeline of Linux distributions (gnuclad's CSV). */
export function linuxTimeline(csv: string): Fragment {
  const cells = Papa.parse<string[]>(csv).data;
  const rows = new Map<string, Row>();
  for (const row of cells) if (row[0] === 'N') rows.set(row[1] ?? '', rowOf(row));
  const forks = [...rows.values()]
    .filter(({ parent }) => parent !== '')
    .map(({ name, parent, start }): ClaimInput => ({
      subject: name,
      relation: 'forked-from',
      object: parent,
      when: start,
      ...EVIDENCE,
    }));
  const others = cells.filter((row) => row[0] === 'C').map((row) => connection(row, rows));
  return {
    document: { title: 'Linux distributions' },
    sources: [{ id: 'ldt', title: 'Linux Distribution Timeline', published: '2025-12-09' }],
    entities: [...rows.values()].map(entityOf),
    claims: [...forks, ...others],
  };
}

/** The edges of a Graphviz file whose ids are all quoted. */
export function unixEdges(gv: string): readonly (readonly [from: string, to: string])[] {
  return [...gv.matchAll(/"([^"]+)"\s*->\s*"([^"]+)"/g)].map(([, from = '', to = '']) => [from, to] as const);
}

/** A family tree of Unix, which has no dates. */
export function unixHistory(gv: string): Fragment {
  return {
    claims: unixEdges(gv).map(([from, to]) => ({ subject: to, relation: 'derived-from', object: from })),
  };
}
