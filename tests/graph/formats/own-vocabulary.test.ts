/** A document may add kinds, families and relations, and everything works with them. */
import { describe, expect, test } from 'vitest';
import { check, Graph, negated, past, present, STANDARD_VOCABULARY } from '../../../graph/index.ts';
import { readYaml, told } from './support.ts';

test('kinds, families and relations of a document are in force for its entities and claims', async () => {
  const { fragment, problems } = await readYaml(`
vocabulary:
  kinds:
    chip-maker: { plural: chip makers, broader: company, about: Makes chips. }
    project:
  families: { trust: { label: Trust, about: Who vouches for whom. } }
  relations:
    endorses:
      label: endorses
      family: trust
      subject: [organization]
      object: [project, product]
      qualifiers: { fee: money, level: { label: the level, type: number } }
    rivals: { label: rivals with, symmetric: true, subject: [chip-maker], object: [chip-maker] }
    hard-forked-from: { label: is hard-forked from, inverse: has the hard fork, broader: forked-from, nature: event, acyclic: true, traits: [descends] }
sources: { s: { title: S } }
entities: { a: { kind: chip-maker }, b: { kind: chip-maker }, p: { kind: project } }
claims:
  - { claim: a endorses p, fee: 5 million USD, level: 3, evidence: [{ source: s }] }
  - { claim: b rivals a, evidence: [{ source: s }] }`);
  expect(problems).toEqual([]);
  const graph = Graph.empty(STANDARD_VOCABULARY).merge(fragment ?? {});
  const { kinds, families, relations } = graph.vocabulary;
  expect(kinds.get('project')).toEqual({ id: 'project', label: 'project', plural: 'projects', broader: 'thing' });
  expect(graph.vocabulary.isA('chip-maker', 'organization')).toBe(true);
  expect(families.get('trust')?.label).toBe('Trust');
  const endorses = relations.get('endorses');
  expect(endorses).toMatchObject({ inverse: 'endorsed by', nature: 'state', traits: [] });
  expect(
    [endorses?.forward[0], endorses?.backward[0]].map(
      (wording) => wording && [present(wording), past(wording), negated(wording, 'past')],
    ),
  ).toEqual([
    ['endorses', 'endorsed', 'did not endorse'],
    ['is endorsed by', 'was endorsed by', 'was not endorsed by'],
  ]);
  expect(relations.get('rivals')).toMatchObject({ symmetric: true, inverse: 'rivals with', family: 'other' });
  expect(graph.vocabulary.broaderThan('hard-forked-from')).toEqual(['hard-forked-from', 'forked-from', 'derived-from']);
  expect(graph.claimById('a endorses p')?.qualifiers.get('fee')?.amount).toBe(5e6);
  expect(graph.claimById('a rivals b')).toBeDefined();
  expect(check(graph)).toEqual([]);
});

describe('what does not hold together is refused', () => {
  test.each([
    [
      'kinds: { company: {} }',
      'vocabulary.kinds.company: error id-taken: "company" is a kind that Stemma has already. Choose another id.',
    ],
    [
      'relations: { acquired: { label: x, inverse: y } }',
      'error id-taken: "acquired" is a relation that Stemma has already.',
    ],
    ['families: { lineage: {} }', 'error id-taken: "lineage" is a family that Stemma has already.'],
    ['kinds: { refuted: {} }', 'error id-taken: "refuted" is a standing already.'],
    ['kinds: { people: {} }', 'error id-taken: "people" is a family that Stemma has already.'],
    ['kinds: { x: {} }\n  relations: { x: { label: xes } }', 'error id-taken: "x" is a kind already.'],
    [
      'kinds: { Foundry: {} }',
      'error id-form: "Foundry" is not an id of the vocabulary. Use a to z, 0 to 9 and "-", beginning with a letter.',
    ],
    ['kinds: { __proto__: {} }', 'error id-form'],
    ['kinds: { a: { broader: compny } }', 'error kind-unknown: There is no kind "compny". Did you mean "company"?'],
    [
      'kinds: { a: { broader: b }, b: { broader: a } }',
      'error vocabulary-circle: "a" is a "b" is a "a": nothing can be broader than itself.',
    ],
    [
      'relations: { a: { label: a, inverse: b, broader: derived-form } }',
      'error relation-unknown: There is no relation "derived-form". Did you mean "derived-from"?',
    ],
    ['relations: { a: { label: a, inverse: b, family: trust } }', 'error family-unknown: There is no family "trust".'],
    [
      'relations: { a: { label: a, inverse: b, subject: [persn] } }',
      'error kind-unknown: There is no kind "persn". Did you mean "person"?',
    ],
    [
      'relations: { a: { label: part of } }',
      'error key-missing: The key "inverse" is missing. Say how it reads from the object.',
    ],
    ['relations: { a: { inverse: part of } }', 'error key-missing: The key "label" is missing.'],
    [
      'relations: { a: { label: a, inverse: b, traits: [ownz] } }',
      'error value: "ownz" stands where one of owns, within',
    ],
    ['relations: { a: { label: a, inverse: b, symmetric: perhaps } }', 'error value: Write true or false.'],
    [
      'relations: { a: { label: a, inverse: b, qualifiers: { when: date } } }',
      'error id-taken: "when" is a key that claims or their evidence have already.',
    ],
    ['relations: { a: { label: a, inverse: b, qualifiers: { speaker: text } } }', 'error id-taken: "speaker"'],
    [
      'relations: { a: { label: a, inverse: b, qualifiers: { fee: monney } } }',
      'error value: "monney" stands where one of text, number, percent, date, money is expected. Did you mean "money"?',
    ],
    [
      'relation: {}',
      'vocabulary.relation: error key-unknown: The key "relation" is not known here. Did you mean "relations"?',
    ],
  ])('%s', async (vocabulary, message) => {
    const result = await readYaml(`vocabulary:\n  ${vocabulary}\n`);
    expect(told(result).join('\n')).toContain(message);
    expect(result.fragment).toBeUndefined();
  });

  test('and can be left out, with what rests on it', async () => {
    const { repaired } = await readYaml(
      'vocabulary: { relations: { a: { label: part of } } }\nentities: { x: {} }\nclaims: [claim: x a x, claim: x uses x]',
    );
    expect(repaired?.fragment.claims).toHaveLength(1);
    expect(repaired?.leftOut.map(({ path }) => path)).toEqual(['vocabulary.relations.a', 'claims[0]']);
  });
});
