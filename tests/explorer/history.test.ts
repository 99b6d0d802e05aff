/** The history that a graph tells: tracks, links, holders, and what is made of bad data. */
import { describe, expect, test } from 'vitest';
import type { Fragment } from '../../graph/index.ts';
import { isoDay, OPEN_LENS, Reading } from '../../graph/index.ts';
import type { Action, History, Link, Track } from '../../src/explorer/index.ts';
import { historyOf, Kin, partOf, selectShownHistory } from '../../src/explorer/index.ts';
import type { Told } from '../support/histories.ts';
import { stateOf } from './state.ts';
import {
  changeOfOwner,
  circle,
  fork,
  graphOf,
  historyIn,
  HISTORIES,
  merge,
  rename,
  tooEarly,
  unknownDates,
  undated,
  ways,
} from '../support/histories.ts';

const trackOf = ({ history }: Told, id: string): Track => {
  const track = history.tracks.find((each) => each.id === id);
  if (track === undefined) throw new Error(`no track ${id}`);
  return track;
};

/** `early ← trunk fork 1995-01-01 origin` */
function linkWords({ graph, history }: Told, links: readonly Link[] = history.links): readonly string[] {
  return links.map(({ from, to, kind, when, origin }) => {
    const on = when === undefined ? '' : ` ${isoDay(when.from)}`;
    return `${graph.entityIdOf(to)} ← ${graph.entityIdOf(from)} ${kind}${on}${origin ? ' origin' : ''}`;
  });
}

const days = ({ from, to }: { readonly from: number; readonly to: number }): string => `${isoDay(from)} ${isoDay(to)}`;

describe('links', () => {
  test('an event of descent is a fork, and where the newer one begins it is its beginning', () => {
    expect(linkWords(historyIn(fork()))).toEqual([
      'early ← trunk fork 1995-01-01 origin',
      'late ← trunk fork 2005-01-01 origin',
    ]);
  });

  test('what goes up into another is a merge into it, and no descent', () => {
    const told = historyIn(merge());
    expect(linkWords(told)).toEqual(['egcs ← gcc fork 1997-01-01 origin', 'gcc ← egcs merge 1999-01-01']);
    expect(told.history.links.map(({ descent }) => descent)).toEqual([true, false]);
    expect(told.history.problems).toEqual([]);
  });

  test('rebase, influence and succession are told apart; a refuted link is kept aside', () => {
    const told = historyIn(ways());
    expect(linkWords(told)).toEqual([
      'suse ← slack fork 1994-03-01 origin',
      'suse ← jurix derive 1996-05-01',
      'next ← jurix succeed 2005-01-01 origin',
      'slack ← jurix influence 1998-01-01',
    ]);
    expect(linkWords(told, told.history.refuted)).toEqual(['rumour ← slack derive origin']);
    expect(told.history.refuted[0]?.descent).toBe(false);
  });

  test('claims that say the same about two tracks are one link, with the strongest first', () => {
    const graph = graphOf(fork()).merge({
      claims: [{ subject: 'early', relation: 'derived-from', object: 'trunk' }],
    });
    const history = historyOf(new Reading(graph, OPEN_LENS));
    const [link] = history.links;
    expect(history.links).toHaveLength(2);
    expect(link?.kind).toBe('fork');
    expect(link?.claims.map((claim) => graph.relationIdOf(claim))).toEqual(['forked-from', 'derived-from']);
  });

  test('a hidden relation leaves no link', () => {
    const graph = graphOf(ways());
    const history = historyOf(new Reading(graph, { ...OPEN_LENS, hide: ['influenced-by', 'refuted'] }));
    expect(history.links.map(({ kind }) => kind)).not.toContain('influence');
    expect(history.refuted).toEqual([]);
  });
});

describe('times', () => {
  test('a beginning that nobody gives lies between its parents and its children', () => {
    const { begins } = trackOf(historyIn(unknownDates()), 'middle');
    expect(begins.stated).toBe(false);
    expect(days(begins.span)).toBe('1990-01-01 2000-12-31');
  });

  test('it is not later than the day that somebody speaks of it', () => {
    const { begins, ends, state } = trackOf(historyIn(unknownDates()), 'loose');
    expect(days(begins.span)).toBe('1990-01-01 2020-01-01');
    expect(state).toBe('unknown');
    expect(isoDay(ends.span.from)).toBe('2020-01-01');
  });

  test('alive, ended and unknown are three things', () => {
    const told = historyIn(fork());
    expect(trackOf(told, 'trunk').state).toBe('alive');
    expect(trackOf(told, 'early').state).toBe('ended');
    expect(trackOf(historyIn(undated()), 'a').state).toBe('unknown');
  });

  test('what went up into another has ended, whether or not it says when it ended', () => {
    const told = historyIn({
      ...merge(),
      entities: [{ id: 'egcs', kind: 'codebase', name: 'egcs' }],
    });
    expect(trackOf(told, 'egcs').state).toBe('ended');
    expect(days(trackOf(told, 'egcs').ends.span)).toBe('1999-01-01 1999-12-31');
  });

  test('names come in the order they were borne', () => {
    const { names } = trackOf(historyIn(rename()), 'moz');
    expect(names.map(({ name, since }) => `${name} ${since === undefined ? '' : isoDay(since.from)}`)).toEqual([
      'Phoenix ',
      'Firebird 2003-05-14',
      'Firefox 2004-02-09',
    ]);
  });

  test('nothing dated: no span', () => {
    expect(historyIn(undated()).history.span).toBeUndefined();
  });
});

describe('holders', () => {
  const segments = (told: Told, id: string): readonly string[] =>
    trackOf(told, id).holdings.map(({ holder, through, from, certainty }) => {
      const via = through === undefined ? '' : ` through ${told.graph.nameOf(through)}`;
      return `${isoDay(from.from)} ${told.graph.nameOf(holder)}${via} ${certainty}`;
    });

  test('the owner of the maker holds it from the purchase on, and the owner of the owner from the next', () => {
    const told = historyIn(changeOfOwner());
    expect(segments(told, 'one')).toEqual([
      '1995-01-01 Maker certain',
      '2010-01-01 Buyer through Maker certain',
      '2015-06-01 Top through Maker certain',
    ]);
  });

  test('one event that changes several tracks is told once', () => {
    const { graph, history } = historyIn(changeOfOwner());
    expect(
      history.events.map(({ says, tracks }) => `${says}: ${tracks.map((each) => graph.nameOf(each)).join(', ')}`),
    ).toEqual(['Buyer acquired Maker in 2010: one, two', 'Top acquired Buyer on 1 Jun 2015: one, two']);
  });

  test('where nobody is recorded, nobody holds it', () => {
    expect(trackOf(historyIn(fork()), 'trunk').holdings).toEqual([]);
  });
});

describe('bad data', () => {
  test('descent in a circle is reported, broken where it leads back, and drawn', () => {
    const told = historyIn(circle());
    expect(told.history.problems.map(({ kind }) => kind)).toEqual(['circle']);
    expect(linkWords(told)).toContain('a ← c derive');
    expect(new Kin(told.history).ancestors(told.graph.entityNumber('a')).tracks.size).toBe(2);
  });

  test('a circle is broken the same way whatever the order of the claims', () => {
    const claims = circle().claims ?? [];
    const reversed = historyIn({ ...circle(), claims: [...claims].reverse() });
    expect(linkWords(reversed).filter((words) => !words.endsWith('origin'))).toEqual(['a ← c derive']);
  });

  test('a fork from what began only later is no beginning, and is said', () => {
    const told = historyIn(tooEarly());
    expect(linkWords(told)).toEqual(['old ← young fork 1990-01-01']);
    expect(told.history.problems.map(({ says }) => says)).toEqual([
      'old is linked to young at a time before young began: drawn from its beginning.',
    ]);
  });
});

describe('kin', () => {
  const ids = ({ graph }: Told, entities: Iterable<number>): readonly string[] =>
    [...entities].map((entity) => graph.entityIdOf(entity)).sort();

  test('what an ancestor gained after the split does not pass to the child', () => {
    const told = historyIn({
      ...ways(),
      entities: [...(ways().entities ?? []), { id: 'early', kind: 'codebase', name: 'early', existed: '1995/..' }],
      claims: [
        ...(ways().claims ?? []),
        { subject: 'early', relation: 'forked-from', object: 'suse', when: '1995' },
        { subject: 'next', relation: 'forked-from', object: 'suse', when: '2005' },
      ],
    });
    const kin = new Kin(told.history);
    expect(ids(told, kin.ancestors(told.graph.entityNumber('early')).tracks)).toEqual(['early', 'slack', 'suse']);
    expect(ids(told, kin.ancestors(told.graph.entityNumber('next')).tracks)).toEqual([
      'jurix',
      'next',
      'slack',
      'suse',
    ]);
    expect(ids(told, kin.descendants(told.graph.entityNumber('jurix')).tracks)).toEqual(['jurix', 'next', 'suse']);
  });

  test('the line of descent', () => {
    const { graph, history } = historyIn(fork());
    const steps = new Kin(history).lineOf(graph.entityNumber('late'));
    expect(steps.map(({ newer, older }) => [graph.entityIdOf(newer), graph.entityIdOf(older)])).toEqual([
      ['late', 'trunk'],
    ]);
  });

  test('what two have in common', () => {
    const told = historyIn(undated());
    const kin = new Kin(told.history);
    const [b, c] = ['b', 'c'].map((id) => told.graph.entityNumber(id)) as [number, number];
    expect(ids(told, kin.nearestCommon([b, c]))).toEqual(['a']);
    expect(ids(told, kin.common([b, c]).tracks)).toEqual(['a', 'b', 'c']);
  });

  test('a part of a history keeps what is between its tracks', () => {
    const told = historyIn(undated());
    const part = partOf(told.history, new Kin(told.history).ancestors(told.graph.entityNumber('d')).tracks);
    expect(
      ids(
        told,
        part.tracks.map(({ entity }) => entity),
      ),
    ).toEqual(['a', 'b', 'c', 'd']);
    expect(part.links).toHaveLength(4);
  });
});

describe('what a view shows of it', () => {
  const shown = (fragment: Fragment, ...actions: readonly Action[]): readonly string[] =>
    selectShownHistory(stateOf(fragment, ...actions))
      .tracks.map(({ id }) => id)
      .sort();

  test('all of it, where nothing is asked for', () => {
    expect(shown(undated())).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('around a focus what it comes from, what comes from it, and what it is linked with', () => {
    expect(shown(undated(), { type: 'focused', ids: ['b'], depth: 1 })).toEqual(['a', 'b', 'd', 'e']);
    expect(shown(ways(), { type: 'focused', ids: ['rumour'], depth: 1 })).toEqual(['rumour', 'slack']);
  });

  test('with no depth the focus alone', () => {
    expect(shown(undated(), { type: 'focused', ids: ['b', 'd'], depth: 0 })).toEqual(['b', 'd']);
  });

  test('around an owner or maker what it held', () => {
    expect(shown(changeOfOwner(), { type: 'focused', ids: ['buyer'], depth: 1 })).toEqual(['one', 'two']);
  });

  test('the date of the lens takes nothing away', () => {
    expect(shown(fork(), { type: 'lens-changed', lens: { asOf: '1991' } })).toEqual(['early', 'late', 'trunk']);
  });

  test('of more than can be drawn, what is around the focus', () => {
    const claims = Array.from({ length: 6000 }, (_, index) => ({
      subject: `n${String(index + 1)}`,
      relation: 'derived-from',
      object: `n${String(index % 7 === 0 ? 0 : index)}`,
    }));
    const state = stateOf({ claims });
    expect(selectShownHistory(state)).toMatchObject({ tracks: [], tooMany: 6001 });
    const near = selectShownHistory(stateOf({ claims }, { type: 'focused', ids: ['n9'], depth: 1 }));
    expect(near.tracks.map(({ id }) => id)).toEqual(expect.arrayContaining(['n0', 'n8', 'n9', 'n14']));
    expect(near.tracks.length).toBeLessThan(20);
  });
});

test.each(Object.keys(HISTORIES))('%s: the same history whatever the order of entities and claims', (name) => {
  const { entities = [], claims = [], ...rest } = HISTORIES[name]?.() ?? {};
  const shape = ({ graph, history }: Told): unknown => ({
    tracks: history.tracks.map(({ id, begins, ends, state }) => [id, begins.span, ends.span, state]).sort(),
    links: [...linkWords({ graph, history })].sort(),
  });
  const straight = historyIn({ ...rest, entities, claims });
  const turned = historyIn({ ...rest, entities: [...entities].reverse(), claims: [...claims].reverse() });
  expect(shape(turned)).toEqual(shape(straight));
  expect((straight.history satisfies History).tooMany).toBe(0);
});
