/** Lineages of histories made by others equal a search that is written apart from the product. */
import { describe, expect, test } from 'vitest';
import type { Fragment } from '../../graph/index.ts';
import { lineage, OPEN_LENS, parseWhen, Reading, scopeOf } from '../../graph/index.ts';
import { Kin } from '../../src/explorer/index.ts';
import { dataText } from '../support/data.ts';
import type { Told } from '../support/histories.ts';
import { historyIn } from '../support/histories.ts';
import { linuxTimeline, unixEdges, unixHistory } from '../support/lineages.ts';

/** One step up: what somebody comes from, and the first and last day it may have happened on. */
interface Up {
  readonly parent: string;
  readonly first: number;
  readonly last: number;
}

/** All that can be reached upwards, path by path: on each path no step may surely be later than the one below it. */
function ancestorsByPaths(ups: ReadonlyMap<string, readonly Up[]>, start: string): ReadonlySet<string> {
  const found = new Set<string>([start]);
  const seen = new Set<string>();
  const climb = (at: string, until: number): void => {
    if (seen.has(`${at} ${String(until)}`)) return;
    seen.add(`${at} ${String(until)}`);
    for (const { parent, first, last } of ups.get(at) ?? []) {
      if (first > until) continue;
      found.add(parent);
      climb(parent, Math.min(until, last));
    }
  };
  climb(start, Infinity);
  return found;
}

const DESCENT = new Set(['forked-from', 'rebased-on', 'derived-from']);

function upsOf({ claims = [] }: Fragment): ReadonlyMap<string, readonly Up[]> {
  const ups = new Map<string, Up[]>();
  for (const { subject, relation, object, when } of claims) {
    if (!DESCENT.has(relation) || subject === object) continue;
    const read = when === undefined ? undefined : parseWhen(when);
    const start = read !== undefined && 'when' in read ? read.when.start : { from: -Infinity, to: Infinity };
    ups.set(subject, [...(ups.get(subject) ?? []), { parent: object, first: start.from, last: start.to }]);
  }
  return ups;
}

/** Every track's ancestors, and its descendants as the ancestors of others say. */
function expectEqual({ graph, history }: Told, ups: ReadonlyMap<string, readonly Up[]>): void {
  const kin = new Kin(history);
  const below = new Map<string, string[]>();
  for (const { id, entity } of history.tracks) {
    const expected = ancestorsByPaths(ups, id);
    const walked = [...kin.ancestors(entity).tracks].map((each) => graph.entityIdOf(each));
    expect(walked.sort(), id).toEqual([...expected].sort());
    for (const ancestor of expected) below.set(ancestor, [...(below.get(ancestor) ?? []), id]);
  }
  for (const { id, entity } of history.tracks) {
    const walked = [...kin.descendants(entity).tracks].map((each) => graph.entityIdOf(each));
    expect(walked.sort(), id).toEqual((below.get(id) ?? []).sort());
  }
}

const linux = dataText('linux-distro-timeline/ldt.csv');

describe.skipIf(linux === undefined)('the timeline of Linux distributions (skipped where it is not there)', () => {
  const fragment = linuxTimeline(linux ?? '');
  const told = historyIn(fragment);

  test('each distribution is a track, each parent and connector a link', () => {
    expect(told.history.tracks).toHaveLength(556);
    const stated = told.history.links.flatMap(({ claims }) => claims);
    expect(new Set(stated).size).toBe(told.graph.claimCount);
    expect(fragment.claims).toHaveLength(594);
  });

  test('lineages equal the paths through the table', () => {
    expectEqual(told, upsOf(fragment));
  });

  test('and the answers of the query', () => {
    const scope = scopeOf(new Reading(told.graph, OPEN_LENS));
    const kin = new Kin(told.history);
    for (const name of ['Ubuntu', 'Knoppix', 'MEPIS', 'deepin', 'Fedora Core', 'Arch Linux']) {
      const entity = told.graph.entityNumber(name);
      const { ancestors, descendants } = lineage(scope, entity);
      expect([...kin.ancestors(entity).tracks].sort(), name).toEqual([entity, ...ancestors.trails.keys()].sort());
      expect([...kin.descendants(entity).tracks].sort(), name).toEqual([entity, ...descendants.trails.keys()].sort());
    }
  });
});

describe.each(['unix', 'unix2'])('the family tree %s (skipped where it is not there)', (name) => {
  const text = dataText(`unix-history/${name}.gv`);

  test.skipIf(text === undefined)('lineages equal a search through the edges of the file', () => {
    const ups = new Map<string, Up[]>();
    for (const [from, to] of unixEdges(text ?? ''))
      ups.set(to, [...(ups.get(to) ?? []), { parent: from, first: -Infinity, last: Infinity }]);
    expectEqual(historyIn(unixHistory(text ?? '')), ups);
  });
});
