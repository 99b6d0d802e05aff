/** The Stemma document: what is said where something is wrong, and what is kept with a warning. */
import { describe, expect, test } from 'vitest';
import { Graph, readText, STANDARD_VOCABULARY } from '../../../graph/index.ts';
import { CLAIM, readYaml, told } from './support.ts';

describe('what is wrong is told with its line, its column, its path and what to do', () => {
  test.each([
    [
      'an unknown key of the document',
      'entites: {}',
      '2:1 entites: error key-unknown: The key "entites" is not known here. Did you mean "entities"?',
    ],
    [
      'an unknown key of an entity',
      'entities:\n  a:\n    knd: company',
      '4:5 entities.a.knd: error key-unknown: The key "knd" is not known here. Did you mean "kind"?',
    ],
    [
      'an unknown key of a name',
      'entities:\n  a: { names: [{ nam: x, name: y }] }',
      '3:18 entities.a.names[0].nam: error key-unknown: The key "nam" is not known here. Did you mean "name"?',
    ],
    [
      'an unknown key of evidence',
      `${CLAIM}    evidence: [{ source: s, speeker: p }]`,
      '6:29 claims[0].evidence[0].speeker: error key-unknown: The key "speeker" is neither known here nor a qualifier of "acquired". Did you mean "speaker"?',
    ],
    [
      'an unknown qualifier',
      `${CLAIM}    prize: 5 USD`,
      '6:5 claims[0].prize: error key-unknown: The key "prize" is neither known here nor a qualifier of "acquired". Did you mean "price"?',
    ],
    [
      'a qualifier of another relation',
      `${CLAIM}    role: CTO`,
      '6:5 claims[0].role: error key-unknown: The key "role" is neither known here nor a qualifier of "acquired".',
    ],
    ['a key far from all', 'entities: { a: { xyzzy: 1 } }', 'Known here: kind, name, also,'],
    [
      'a date',
      'entities: { a: { existed: 2007.10 } }',
      '2:27 entities.a.existed: error date: "2007.10" is not a date.',
    ],
    ['a date of a claim', `${CLAIM}    when: 2007-13`, '6:11 claims[0].when: error date: "2007-13" has no month 13.'],
    [
      'a stance',
      `${CLAIM}    evidence: [{ source: s, stance: refuses }]`,
      '6:37 claims[0].evidence[0].stance: error value: "refuses" stands where one of supports, refutes is expected. Did you mean "refutes"?',
    ],
    [
      'a missing key',
      'sources: { s: { author: me } }',
      '2:15 sources.s.title: error key-missing: The key "title" is missing. Add it.',
    ],
    [
      'a missing source',
      `${CLAIM}    evidence: [{ at: page 3 }]`,
      '6:16 claims[0].evidence[0].source: error key-missing: The key "source" is missing.',
    ],
    [
      'a text in place of a list',
      'entities: { a: { also: b } }',
      '2:24 entities.a.also: error type: "b" stands where a list, such as [a, b], is expected.',
    ],
    [
      'a list in place of a text',
      'entities: { a: { name: [b] } }',
      '2:24 entities.a.name: error type: A list stands where a text is expected.',
    ],
    [
      'a map in place of a text',
      'entities: { a: { name: { b: c } } }',
      '2:24 entities.a.name: error type: A map stands where a text is expected.',
    ],
    [
      'a section of the wrong type',
      'claims: { a: b }',
      '2:9 claims: error type: Under "claims", a list, each item beginning with "-" is expected.',
    ],
    [
      'an end that nobody described',
      'entities: { xen: {}, b: {} }\nclaims: [claim: xne uses b]',
      '3:17 claims[0].claim: error claim-dangling: There is no entity "xne". Did you mean "xen"?',
    ],
    [
      'a source that nobody described',
      `${CLAIM}    evidence: [{ source: ss }]`,
      '6:26 claims[0].evidence[0].source: error evidence-dangling: There is no source "ss". Did you mean "s"?',
    ],
    [
      'a note about nobody',
      'entities: { a: {} }\nnotes: [{ about: aa, says: x }]',
      '3:18 notes[0].about: error note-dangling: There is no entity "aa". Did you mean "a"?',
    ],
    [
      'an unknown entity in focus',
      'entities: { xen: {} }\nviews: { v: { title: V, focus: [xne] } }',
      '3:33 views.v.focus[0]: error view-dangling: There is no entity "xne". Did you mean "xen"?',
    ],
    [
      'an unknown view in a story',
      'views: { myth: { title: V } }\nstories: { t: [mith] }',
      '3:16 stories.t[0]: error story-dangling: There is no view "mith". Did you mean "myth"?',
    ],
    [
      'a position that is no number',
      'entities: { a: {} }\npositions: { a: [1, NaN] }',
      '3:21 positions.a[1]: error value: "NaN" is not a number.',
    ],
    [
      'a position far out',
      'entities: { a: {} }\npositions: { a: [1, 1000001] }',
      '3:21 positions.a[1]: error value: A coordinate is further out than 1,000,000.',
    ],
    [
      'a position in one dimension',
      'entities: { a: {} }\npositions: { a: [1] }',
      'positions.a[1]: error key-missing: The key "1" is missing.',
    ],
    [
      'a depth below nothing',
      'entities: { a: {} }\nviews: { v: { title: V, depth: -1 } }',
      '3:32 views.v.depth: error value: A whole number from 0 on is expected.',
    ],
    ['an empty id', 'entities: { "": {} }', '2:13 entities[""]: error id-missing: An id is empty.'],
    [
      'a key that comes twice',
      'entities:\n  a: { kind: company }\n  b: {}\n  a: {}',
      '5:3 entities.a: error key-duplicate: The key "a" comes twice in the same map, first in line 3.',
    ],
    [
      'another claim with the same id',
      `entities: { a: {}, b: {} }\nclaims:\n  - { claim: a uses b, id: x }\n  - { claim: b uses a, id: x }`,
      '5:5 claims[1]: error id-duplicate: Another claim has the id "x", first in line 4.',
    ],
  ])('%s', async (_, body, message) => {
    const result = await readYaml(body);
    expect(told(result).join('\n')).toContain(message);
    expect(result.fragment).toBeUndefined();
  });

  test.each([
    ['stemma: 2', 'The version of the format is "2"; this Stemma reads version 1.'],
    ['stemma: [1]', 'The version of the format is a list; this Stemma reads version 1.'],
    ['title: T', 'The key "stemma" is missing, so this is no Stemma document. Begin with "stemma: 1".'],
    ['- a', 'A document is a map that begins with "stemma: 1". What is in files of other programs, a mapping can say.'],
    ['just text', 'A document is a map that begins with "stemma: 1".'],
  ])('of the version: %s', async (text, message) => {
    expect(told(await readText(text, { file: 'test.stemma.yaml' })).join()).toContain(message);
  });
});

describe('what can be kept is kept, with a warning', () => {
  test.each([
    [
      'a price that is none',
      `${CLAIM}    price: a fortune`,
      '6:12 claims[0].price: warning money-unread: "a fortune" is not money, such as 500 million USD or USD 500,000,000; it is kept as text.',
    ],
    [
      'a percentage that is none',
      `${CLAIM}    stake: most of it`,
      'warning percent-unread: "most of it" is not a percentage',
    ],
    [
      'a key with nothing after it',
      'entities:\n  a:\n    about:',
      '4:5 entities.a.about: warning text-empty: Nothing is written after "about". It is taken as left out.',
    ],
    [
      'the same claim twice',
      `${CLAIM}  - claim: a acquired b`,
      '6:5 claims[1]: warning claim-twice: The claim "a acquired b" is made twice, first in line 5.',
    ],
    [
      'the same symmetric claim turned round',
      'entities: { a: {}, b: {} }\nclaims:\n  - claim: a partners-with b\n  - claim: b partners-with a',
      '5:5 claims[1]: warning claim-twice: The claim "a partners-with b" is made twice, first in line 4.',
    ],
    [
      'somebody mistaken for an unknown',
      'entities: { a: { not-to-be-confused-with: [bb] }, b: {} }',
      'warning entity-unknown: There is no entity "bb". Did you mean "b"?',
    ],
    [
      'a speaker who is nearly an entity',
      `sources: { s: { title: S } }\nentities: { mike-neil: {}, b: {} }\nclaims: [{ claim: b uses b, evidence: [{ source: s, speaker: mike-niel }] }]`,
      'warning name-near: "mike-niel" is no entity, and is taken as a name. Did you mean "mike-neil"?',
    ],
    [
      'a place for nobody',
      'entities: { a: {} }\npositions: { b: [1, 2] }',
      'warning entity-unknown: There is no entity "b".',
    ],
    [
      'what is hidden and is not there',
      'views: { v: { title: V, hide: [peple] } }',
      'warning hide-unknown: "peple" is no kind, family, relation or standing. Did you mean "people"?',
    ],
    [
      'what is selected and is not there',
      'views: { v: { title: V, select: x } }',
      'warning select-unknown: "x" is neither an entity nor a claim.',
    ],
    [
      'a layout that is not there',
      'views: { v: { title: V, layout: linage } }',
      'warning layout-unknown: There is no layout "linage". Did you mean "lineage"?',
    ],
  ])('%s', async (_, body, message) => {
    const result = await readYaml(body);
    expect(told(result).join('\n')).toContain(message);
    expect(result.fragment).toBeDefined();
  });

  test('evidence of a claim that is made twice is joined', async () => {
    const { fragment } = await readYaml(
      `${CLAIM}    evidence: [{ source: s }]\n  - claim: a acquired b\n    evidence: [{ source: s, stance: refutes }]`,
    );
    const graph = Graph.empty(STANDARD_VOCABULARY).merge(fragment ?? {});
    expect(graph.claimById('a acquired b')?.evidence.map(({ stance }) => stance)).toEqual(['supports', 'refutes']);
  });
});
