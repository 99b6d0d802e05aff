/** Answers in the state: lit, drawn and copied; what the question bar offers; named views; close-ups. */
import { describe, expect, test } from 'vitest';
import {
  answerMarkdown,
  answerText,
  closeUp,
  namedPlace,
  selectAnswer,
  selectAnswerLit,
  selectReading,
  selectScene,
  suggest,
  viewOf,
} from '../../src/explorer/index.ts';
import { contested, hub, owner } from '../support/graphs.ts';
import { explorerOf, stateOf } from './state.ts';

describe('a question', () => {
  const asked = { type: 'asked', question: 'is Newer derived from Older' } as const;

  test('has an answer while it is asked, and takes the place of what was selected', () => {
    const state = stateOf(contested(), { type: 'selected', selection: { type: 'entity', id: 'old' } }, asked);
    expect(state.view.selection).toBeUndefined();
    expect(selectAnswer(state)?.verdict).toBe('refuted');
    expect(selectAnswer(stateOf(contested()))).toBeUndefined();
  });

  test('lights what its answer rests on, and puts what it asks about in focus', () => {
    const state = stateOf(contested(), asked);
    const names = (selectAnswerLit(state)?.entities ?? []).map((entity) => state.graph.nameOf(entity));
    expect(names).toEqual(expect.arrayContaining(['Newer', 'Older']));
    expect(names).not.toContain('Bob');
    const focus = selectScene(state).nodes.filter((node) => node.focus);
    expect(focus.map(({ id }) => id).sort()).toEqual(['new', 'old']);
  });

  test('brings into a large graph what its answer rests on', () => {
    const state = stateOf(hub(500), { type: 'asked', question: 'does Neighbour n499 use Hub?' });
    expect(selectScene(state).nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['hub', 'n499']));
  });

  test('brings no more of a large answer than can be drawn at once, what it names first', () => {
    const state = stateOf(hub(500), { type: 'asked', question: 'who uses Hub?' });
    expect(selectAnswer(state)?.answer).toHaveLength(500);
    const { nodes, left } = selectScene(state);
    expect(nodes).toHaveLength(400);
    expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['hub', 'n0', 'n1']));
    expect(left.tooMany).toBe(101);
  });
});

describe('an answer as text', () => {
  const answer = selectAnswer(stateOf(contested(), { type: 'asked', question: 'is Newer derived from Older' }));

  test('can be quoted with its sources and the way back to it', () => {
    if (answer === undefined) throw new Error('no answer');
    const text = answerText(answer, 'https://stemma.example/#ask');
    expect(text).toContain('[1] Ann, “An article”, 22 Feb 2008, https://news.example/article');
    expect(text.endsWith('https://stemma.example/#ask')).toBe(true);
  });

  test('is Markdown with footnotes, in which nothing of the data is markup', () => {
    if (answer === undefined) throw new Error('no answer');
    const hostile = { ...answer, question: 'is *this* <b>bold</b>?', text: 'No. [1] [x](y)' };
    const text = answerMarkdown(hostile, 'https://stemma.example/#a(b)');
    expect(text).toContain('[is \\*this\\* \\<b\\>bold\\</b\\>?](https://stemma.example/#a%28b%29)');
    expect(text).toContain('No. [^1] \\[x\\](y)');
    expect(text).toContain('[^1]: Ann, [*An article*](https://news.example/article)');
  });
});

describe('the question bar', () => {
  test('offers questions that the graph can answer before anything is typed', () => {
    const first = suggest(stateOf(contested()), '');
    expect(first[0]).toMatchObject({ type: 'question', text: 'Is Newer derived from Older?', isName: false });
    expect(suggest(stateOf({}), '')).toEqual([]);
  });

  test('tells a name by itself from a name within a question', () => {
    expect(suggest(stateOf(owner()), 'big')[0]).toMatchObject({ label: 'Big Corp', entity: 'big', isName: true });
    expect(suggest(stateOf(owner()), 'who owns sma')[0]).toMatchObject({ label: 'Small Ltd', isName: false });
  });
});

describe('a close-up', () => {
  const names = (state: ReturnType<typeof stateOf>): string[] => selectScene(state).nodes.map(({ id }) => id);

  test('shows what the view is about and what is most bound up with it', () => {
    const state = stateOf(
      contested(),
      { type: 'focused', ids: ['new', 'old'] },
      { type: 'close-up-set', closeUp: true },
    );
    expect(names(state).sort()).toEqual(['maker', 'new', 'old']);
  });

  test('draws six at most around a hub, always the same, and what is selected among them', () => {
    const state = stateOf(hub(500), { type: 'close-up-set', closeUp: true });
    expect(names(state)).toHaveLength(6);
    expect(names(state)).toEqual(names(stateOf(hub(500), { type: 'close-up-set', closeUp: true })));
    const selected = explorerOf(
      hub(500),
      { type: 'close-up-set', closeUp: true },
      { type: 'selected', selection: { type: 'entity', id: 'n321' } },
    ).state;
    expect(names(selected)).toContain('n321');
  });

  test('of nothing is nothing', () => {
    expect(closeUp(selectReading(stateOf({})), new Set()).size).toBe(0);
  });
});

describe('a named view', () => {
  const views = ['one', 'two', 'three'].map((id, index) => ({
    id,
    title: id,
    focus: [['new'], ['old'], ['maker']][index] ?? [],
    accordingTo: [],
    hide: [],
  }));
  const fragment = { ...contested(), document: { views, stories: [{ id: 's', views: ['two', 'one'] }] } };

  test('is known in the order of the story, whatever is selected in it', () => {
    const explorer = explorerOf(fragment);
    explorer.dispatch({ type: 'view-opened', view: viewOf(views[1] ?? ({} as never), explorer.state.graph) });
    explorer.dispatch({ type: 'selected', selection: { type: 'entity', id: 'maker' } });
    expect(namedPlace(explorer.state)).toMatchObject({ view: { id: 'two' }, place: 1, of: 2, next: { id: 'one' } });
  });

  test('is left by going another way', () => {
    const explorer = explorerOf(fragment);
    explorer.dispatch({ type: 'view-opened', view: viewOf(views[1] ?? ({} as never), explorer.state.graph) });
    explorer.dispatch({ type: 'hidden-toggled', id: 'people' });
    expect(namedPlace(explorer.state)).toBeUndefined();
  });
});
