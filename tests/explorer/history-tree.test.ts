/** The tree of lineage that the outline shows: the same tracks as the lanes, each once. */
import { expect, test } from 'vitest';
import { historyTree } from '../../src/explorer/index.ts';
import { dataText } from '../support/data.ts';
import type { Told } from '../support/histories.ts';
import { circle, historyIn, HISTORIES, merge, undated, ways } from '../support/histories.ts';
import { linuxTimeline } from '../support/lineages.ts';

/** `  suse (derive 1994), also jurix`, indented by level. */
function written({ graph, history }: Told): readonly string[] {
  return historyTree(history).map(({ name, level, link, also }) => {
    const how = link === undefined ? '' : ` (${[link.kind, link.year].filter(Boolean).join(' ')})`;
    const others = also.length === 0 ? '' : `, also ${also.map(({ entity }) => graph.nameOf(entity)).join(', ')}`;
    return `${'  '.repeat(level - 1)}${name}${how}${others}`;
  });
}

test('forks under what they come from, and what they join besides', () => {
  expect(written(historyIn(ways()))).toEqual([
    'slack, also jurix',
    '  suse (fork 1994), also jurix',
    'jurix',
    '  next (succeed 2005)',
    'rumour',
  ]);
});

test('what is merged is under what it was forked from, and says what it went into', () => {
  expect(written(historyIn(merge()))).toEqual(['gcc', '  egcs (fork 1997), also gcc']);
});

test('what has two parents comes once, under the first', () => {
  expect(written(historyIn(undated()))).toEqual([
    'a',
    '  b (derive)',
    '    d (derive), also c',
    '      e (derive)',
    '  c (derive)',
  ]);
});

test('a circle in bad data is a tree too', () => {
  expect(written(historyIn(circle()))).toEqual(['root', '  a (derive), also c', '    b (derive)', '      c (derive)']);
});

test.each(Object.keys(HISTORIES))('%s: places among siblings and counts below are right', (name) => {
  const rows = historyTree(historyIn(HISTORIES[name]?.() ?? {}).history);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const [index, { level, below, place, siblings }] of rows.entries()) {
    const rest = rows.slice(index + 1);
    const end = rest.findIndex((row) => row.level <= level);
    expect(below).toBe(end === -1 ? rest.length : end);
    expect(place).toBeLessThanOrEqual(siblings);
  }
});

const linux = dataText('linux-distro-timeline/ldt.csv');

test.skipIf(linux === undefined)('the Linux timeline: all 556, once each', () => {
  const rows = historyTree(historyIn(linuxTimeline(linux ?? '')).history);
  expect(rows).toHaveLength(556);
  expect(rows.find(({ id }) => id === 'Ubuntu')).toMatchObject({ level: 2, link: { kind: 'fork', year: '2004' } });
});
