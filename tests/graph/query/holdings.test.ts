/** Ownership on random graphs: upwards and downwards agree, days add up, and nothing goes in circles. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, Ownership } from '../../../graph/index.ts';
import { at, graphOf, look } from './graphs.ts';
import type { Short } from './graphs.ts';

const IDS = ['a', 'b', 'c', 'd', 'e'];

const short = fc
  .tuple(
    fc.constantFrom(...IDS),
    fc.constantFrom('owns', 'acquired', 'acquired', 'part-of', 'merged-into', 'spun-off-from'),
    fc.constantFrom(...IDS),
    fc.constantFrom(undefined, '1999', '2001-05', '2001-05-20', '2003', '2000/2005', '1998/..', '2004~'),
    fc.constantFrom(undefined, undefined, 30, 100),
  )
  .filter(([subject, , object]) => subject !== object)
  .map(([subject, relation, object, when, stake]): Short => [
    subject,
    relation,
    object,
    { ...(when === undefined ? {} : { when }), ...(stake === undefined ? {} : { stake }) },
  ]);
const shorts = fc.array(short, { maxLength: 9 });
/** Who holds comes before what is held in the alphabet: what goes in a circle belongs to nobody in particular. */
const orderly = fc.array(
  short.filter(([subject, relation, object]) => subject < object === ['owns', 'acquired'].includes(relation)),
  { maxLength: 9 },
);
const day = fc.integer({ min: dayOf(1997), max: dayOf(2007) });

function ownershipOf(claims: readonly Short[]): { readonly ownership: Ownership; number(id: string): number } {
  const graph = graphOf(claims, { entities: IDS.map((id) => ({ id, kind: 'company', name: id })) });
  return { ownership: new Ownership(look(graph).reading), number: (id) => at(graph, id) };
}

test('what is owned downwards is what is owned upwards, outright and through others', () => {
  fc.assert(
    fc.property(orderly, day, (claims, then) => {
      const { ownership, number } = ownershipOf(claims);
      const moment = { from: then, to: then };
      for (const owner of IDS.map(number)) {
        const { direct, indirect } = ownership.owned(owner, moment);
        const directly = new Set(direct.map(({ entity }) => entity));
        const all = new Set([...direct, ...indirect].map(({ entity }) => entity));
        for (const entity of IDS.map(number)) {
          if (entity === owner) continue;
          const owners = ownership.owners(entity, moment);
          expect(directly.has(entity)).toBe(owners.some((each) => each.entity === owner));
          expect(all.has(entity)).toBe(ownership.chainTo(entity, owner, moment) !== undefined);
        }
      }
    }),
    { numRuns: 200 },
  );
});

test('periods say what the days in them say, follow one another without a hole, and chains end', () => {
  fc.assert(
    fc.property(shorts, fc.constantFrom(...IDS), day, (claims, id, then) => {
      const { ownership, number } = ownershipOf(claims);
      const periods = ownership.periods(number(id));
      expect(periods[0]?.from).toBe(-Infinity);
      expect(periods.at(-1)?.to).toBe(Infinity);
      periods.slice(1).forEach(({ from }, place) => expect(from).toBe((periods[place]?.to ?? 0) + 1));
      const period = periods.find(({ from, to }) => from <= then && then <= to);
      const key = (owners: readonly { readonly entity: number; readonly certainty: string }[]): readonly string[] =>
        owners.map(({ entity, certainty }) => `${entity} ${certainty}`).sort();
      expect(key(ownership.owners(number(id), { from: then, to: then }))).toEqual(key(period?.owners ?? []));
      for (const { steps } of ownership.chains(number(id), { from: then, to: then })) {
        const passed = steps.map(({ to }) => to);
        expect(new Set(passed).size).toBe(passed.length);
        expect(passed).not.toContain(number(id));
      }
    }),
    { numRuns: 300 },
  );
});
