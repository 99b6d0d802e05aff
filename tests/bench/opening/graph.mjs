/** A large graph as a document, the same each time: names, half of the claims dated, from eight sources. */

export const SIZE = { entities: 150_000, claims: 500_000 };

const KINDS = ['codebase', 'product', 'company', 'person'];
const SYLLABLES = 'xen open net core lib soft data cloud red blue micro hyper fast deep star moon'.split(' ');
/** Kinds of the ends by their place in KINDS. */
const RELATIONS = [
  [0, 'depends-on', 0],
  [2, 'acquired', 2],
  [3, 'maintains', 0],
  [0, 'forked-from', 0],
  [2, 'develops', 1],
];
const SOURCES = 8;

export function largeDocument({ entities: many, claims: most } = SIZE) {
  const random = randomFrom(42);
  const below = (end) => Math.floor(random() * end);
  const ids = KINDS.map(() => []);
  const entities = {};
  for (let n = 0; n < many; n++) {
    const kind = below(KINDS.length);
    const name = `${SYLLABLES[n % 16]}${SYLLABLES[(n >> 4) % 16]} ${n}`;
    entities[`e${n}`] = { kind: KINDS[kind], name };
    ids[kind].push(`e${n}`);
  }
  // few have many claims, as in every real graph
  const one = (kind) => ids[kind][Math.floor(random() ** 2 * ids[kind].length)];
  const claims = Array.from({ length: most }, () => {
    const [subject, relation, object] = RELATIONS[below(RELATIONS.length)];
    return {
      claim: `${one(subject)} ${relation} ${one(object)}`,
      ...(random() < 0.5 ? { when: String(1990 + below(35)) } : {}),
      evidence: [{ source: `s${below(SOURCES)}` }],
    };
  });
  const sources = Object.fromEntries(
    Array.from({ length: SOURCES }, (_, n) => [`s${n}`, { title: `Source ${n}`, published: String(2010 + n) }]),
  );
  return JSON.stringify({ stemma: 1, title: 'A large graph', sources, entities, claims });
}

/** A linear congruential generator: numbers from 0 up to 1. */
function randomFrom(seed) {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32;
}
