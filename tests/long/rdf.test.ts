/** A large file of RDF: 229,188 triples of Wikidata, read with the counts that its lines give. */
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { N_TRIPLES } from '../../graph/formats/rdf/formats.ts';
import { dataBytes, fragmentOf, tally } from '../graph/formats/foreign.ts';

const codex = dataBytes('codex-wikidata/codex-m.nt.gz');
describe.skipIf(codex === undefined)('the 229,188 triples of CoDEx', () => {
  test('have the entities and claims that a count of their lines gives', { timeout: 120_000 }, async () => {
    const text = gunzipSync(codex ?? new Uint8Array()).toString('utf8');
    const lines = text.trim().split('\n');
    expect(new Set(lines).size).toBe(229_188);
    const items = new Set<string>();
    const statements = new Set<string>();
    for (const line of lines) {
      const [subject = '', predicate = '', object = ''] = line.split(' ');
      if (!predicate.includes('/prop/direct/')) continue;
      for (const node of [subject, object]) items.add(node.slice(1, -1).replace(/^.*\//, ''));
      statements.add(`${subject} ${predicate} ${object}`);
    }
    const { entities = [], claims = [] } = await fragmentOf(N_TRIPLES, text, 'codex-m.nt');
    expect(entities).toHaveLength(items.size);
    expect(new Set(entities.map(({ id }) => id))).toEqual(items);
    expect(entities.every(({ id, name }) => name === undefined || name !== id)).toBe(true);
    const counted = (property: string): number =>
      [...statements].filter((statement) => statement.includes(`/direct/${property}>`)).length;
    const relations = tally(claims.map(({ relation }) => relation));
    expect(relations['employed-by']).toBe(counted('P108'));
    expect(relations['influenced-by']).toBe(counted('P737'));
    expect(relations['founded']).toBe(counted('P112'));
    expect(relations['member-of']).toBe(pairs(statements, ['P463', 'P102', 'P3320']).size);
    expect(tally(entities.map(({ kind }) => kind))['person']).toBe(
      new Set([...statements].filter((each) => /P31> \S+\/Q5>$/.test(each)).map((each) => each.split(' ')[0])).size +
        peopleByOffice(statements),
    );
  });
});

/** Who is joined with what by any of some properties: several of them make one claim. */
function pairs(statements: ReadonlySet<string>, properties: readonly string[]): ReadonlySet<string> {
  const found = [...statements].map((statement) => statement.split(' '));
  const chosen = found.filter(([, predicate = '']) => properties.some((each) => predicate.endsWith(`/${each}>`)));
  return new Set(chosen.map(([subject, , object]) => `${subject} ${object}`));
}

/** Who leads something and is not said to be a person. */
function peopleByOffice(statements: ReadonlySet<string>): number {
  const described = new Set(
    [...statements].filter((each) => each.includes('/direct/P31>')).map((each) => each.split(' ')[0]),
  );
  const leaders = [...statements]
    .filter((each) => /\/direct\/(?:P169|P488|P1037|P3320)>/.test(each))
    .map((each) => each.split(' ')[2]);
  return new Set(leaders.filter((leader) => !described.has(leader))).size;
}
