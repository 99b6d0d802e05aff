/** What is handed on of a view: what was seen, code to paste, citations. */
import { describe, expect, test } from 'vitest';
import type { ClaimInput, Fragment } from '../../graph/index.ts';
import { dayOf } from '../../graph/index.ts';
import type { State, View } from '../../src/explorer/index.ts';
import {
  FIRST_VIEW,
  frameCode,
  scriptCode,
  seenOf,
  sentenceText,
  sinceInWords,
  sinceSeen,
  viewBibliography,
  viewCitation,
} from '../../src/explorer/index.ts';
import { contested, owner } from '../support/graphs.ts';
import { stateOf } from './state.ts';

const DAY = dayOf(2026, 10, 4);

/** A graph whose claims were changed by somebody since. */
function later(fragment: Fragment, change: (claim: ClaimInput) => readonly ClaimInput[]): State {
  return stateOf({ ...fragment, claims: (fragment.claims ?? []).flatMap(change) });
}

const told = (state: State, seen: string): string | undefined => {
  const since = sinceSeen(state, seen);
  return since === undefined ? undefined : sinceInWords(since);
};

describe('since a link was made', () => {
  const seen = seenOf(stateOf(contested()), DAY);

  test('nothing is told where all is as it was, also in a narrow window', () => {
    expect(sinceSeen(stateOf(contested()), seen)).toBeUndefined();
    expect(sinceSeen({ ...stateOf(contested()), closeUp: true }, seen)).toBeUndefined();
  });

  test('a claim that stands otherwise is named, with how it stood', () => {
    const state = later(contested(), (claim) =>
      claim.relation === 'derived-from'
        ? [{ ...claim, evidence: [...(claim.evidence ?? []), { source: 'filing', stance: 'supports' }] }]
        : [claim],
    );
    const since = sinceSeen(state, seen);
    expect(since?.changed.map(({ claim, ...rest }) => ({ ...rest, says: sentenceText(state.graph, claim) }))).toEqual([
      { stood: 'refuted', stands: 'disputed', says: 'Newer is derived from Older' },
    ]);
    expect(told(state, seen)).toBe('Since this link was made on 4 Oct 2026, one claim is not as it was.');
  });

  test('what is new is named, what is gone is counted', () => {
    const state = later(contested(), (claim) =>
      claim.relation === 'derived-from'
        ? [{ subject: 'maker', relation: 'owns', object: 'old', evidence: [{ source: 'filing', stance: 'supports' }] }]
        : [claim],
    );
    const since = sinceSeen(state, seen);
    expect(since?.added.map(({ claim }) => sentenceText(state.graph, claim))).toEqual(['The Maker owns Older']);
    expect(since?.gone).toBe(1);
    expect(told(state, seen)).toBe('Since this link was made on 4 Oct 2026, one claim is new and one is gone.');
  });

  test('another price is a change, another order of the evidence is none', () => {
    const before = seenOf(stateOf(owner()), DAY);
    const dearer = later(owner(), (claim) =>
      claim.relation === 'acquired'
        ? [{ ...claim, qualifiers: new Map([['price', { text: '7 million USD' }]]) }]
        : [claim],
    );
    const turned = later(owner(), (claim) => [{ ...claim, evidence: [...(claim.evidence ?? [])].reverse() }]);
    expect(sinceSeen(dearer, before)?.changed).toHaveLength(1);
    expect(sinceSeen(turned, before)).toBeUndefined();
  });

  test('of many claims only the number and whether they are the same is kept, and the text stays short', () => {
    const many = (count: number): Fragment => ({
      entities: Array.from({ length: 80 }, (_, i) => ({ id: `e${i}`, kind: 'product' })),
      claims: Array.from({ length: count }, (_, i) => ({
        subject: `e${i % 80}`,
        relation: 'uses',
        object: `e${(i * 7 + 1 + Math.floor(i / 80)) % 80}`,
      })),
    });
    const [before, after] = [stateOf(many(300)), stateOf(many(301))];
    const text = seenOf(before, DAY);
    expect(text.length).toBeLessThan(40);
    expect(sinceSeen(before, text)).toBeUndefined();
    expect(told(after, text)).toBe(
      'Since this link was made on 4 Oct 2026, the data has changed: it showed 300 claims, now 301.',
    );
  });

  test.each([
    '',
    'x',
    '20261004',
    '20261004.abc',
    '20269904.',
    '20261004.~zz',
    `20261004.${'a'.repeat(7000)}`,
    '20261004.<b>ab',
  ])('%j tells nothing and breaks nothing', (text) => {
    const state = stateOf(contested());
    // a date alone says that nothing was seen
    expect(sinceSeen(state, text)).toBeUndefined();
  });
});

describe('code to paste', () => {
  const code = {
    opening: FIRST_VIEW,
    title: 'Who "owns" <it>',
    document: 'https://pages.example/a&b.stemma.json',
    script: 'https://pages.example/stemma.js',
    link: 'https://pages.example/#focus=a',
  };
  const view: View = {
    ...FIRST_VIEW,
    focus: ['a', 'b'],
    depth: 2,
    lens: { asOf: '2008', accordingTo: ['a speaker'], hide: [] },
    layout: 'force',
    question: 'who owns "a"',
  };

  test('says all that differs from the opening view, and nothing else', () => {
    expect(scriptCode({ ...code, view })).toBe(
      `<script type="module" src="https://pages.example/stemma.js"></script>
<stemma-graph src="https://pages.example/a&amp;b.stemma.json" focus="a b" depth="2" as-of="2008" according-to="[&quot;a speaker&quot;]" layout="force" ask="who owns &quot;a&quot;" style="height: 420px">
  <a href="https://pages.example/#focus=a">Who &quot;owns&quot; &lt;it&gt;</a>
</stemma-graph>`,
    );
    expect(scriptCode({ ...code, view: FIRST_VIEW, height: 510 })).toContain('b.stemma.json" style="height: 510px">');
  });

  test('has what is selected, and says so where nothing is any more', () => {
    const selecting: View = { ...FIRST_VIEW, selection: { type: 'claim', id: 'a uses b' } };
    expect(scriptCode({ ...code, view: selecting })).toContain(' select="a uses b" style');
    expect(scriptCode({ ...code, opening: selecting, view: FIRST_VIEW })).toContain(' select="" style');
    expect(scriptCode({ ...code, opening: selecting, view: selecting })).not.toContain('select');
  });

  test('a frame bears the title as text', () => {
    expect(frameCode('https://pages.example/embed.html#focus=a&hide=b', 'A "title"')).toBe(
      '<iframe src="https://pages.example/embed.html#focus=a&amp;hide=b" title="A &quot;title&quot;" loading="lazy" width="100%" height="480" style="border: 0"></iframe>',
    );
  });
});

describe('citations', () => {
  const occasion = { day: DAY, link: 'https://pages.example/#x' };

  test('of a view name the graph, the lens, the address with its day, and the sources', () => {
    const state = stateOf(owner(), { type: 'lens-changed', lens: { asOf: '2007' } });
    expect(viewCitation(state, occasion).split('\n')).toEqual([
      'Who owns the tool. Diagram of 2 claims (As of 2007). Drawn by Stemma.',
      'https://pages.example/#x (opened 4 Oct 2026)',
      'It rests on:',
      'Ann, “An article”, 22 Feb 2008, https://news.example/article.',
      '“A filing”, 5 Jan 2009, javascript:alert(1).',
    ]);
  });

  test('of a selected claim say how it stands and who says so', () => {
    const state = stateOf(contested());
    const id = 'new derived-from old';
    const selected = stateOf(contested(), { type: 'selected', selection: { type: 'claim', id } });
    expect(state.graph.claimNumber(id)).not.toBe(-1);
    expect(viewCitation(selected, occasion)).toContain('“Newer is derived from Older”: refuted.');
  });

  test('name a graph without a title as the window does, by the file that it is from', () => {
    const { document: _, ...untitled } = contested();
    expect(viewCitation(stateOf(untitled), occasion)).toMatch(/^A test\. Diagram of/);
  });

  test('for BibTeX are escaped', () => {
    const fragment: Fragment = {
      sources: [
        {
          id: 'ré 1',
          title: '50% of {C#} & more_',
          author: 'ann',
          published: '2008-02',
          url: 'https://a.example/{x}_y',
        },
      ],
      entities: [
        { id: 'ann', kind: 'person', name: 'Ann' },
        { id: 'a', kind: 'company' },
        { id: 'b', kind: 'company' },
      ],
      claims: [{ subject: 'a', relation: 'owns', object: 'b', evidence: [{ source: 'ré 1', stance: 'supports' }] }],
      document: { title: 'A & B' },
    };
    expect(viewBibliography(stateOf(fragment), occasion)).toBe(`@misc{stemma-a-b-2026,
  title = {A \\& B},
  howpublished = {Stemma, a graph of claims with their evidence},
  year = {2026},
  note = {1 claim},
  url = {https://pages.example/#x},
  urldate = {2026-10-04}
}

@misc{re-1,
  author = {Ann},
  title = {50\\% of \\{C\\#\\} \\& more\\_},
  year = {2008},
  month = {2},
  url = {https://a.example/%7Bx%7D_y}
}`);
  });
});
