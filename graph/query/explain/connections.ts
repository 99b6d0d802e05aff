/** How two entities are connected, in words: the shortest ways, each step with its claim. */
import type { Answer, Chain, Part } from '../answer.ts';
import type { Hop, Path } from '../connections.ts';
import { certaintyIn } from '../scope.ts';
import { denialsBetween, denialSentence } from './denial.ts';
import { sharedAncestorsInWords } from './instead.ts';
import { capitalised, listed, plain, say } from './parts.ts';
import type { Telling } from './telling.ts';
import { unique } from './telling.ts';

const MOST_TOLD = 3;

/** The answer to "how are Red Hat and Microsoft related". */
export function explainConnections(telling: Telling, a: number, b: number, paths: readonly Path[]): Answer {
  const [first] = paths;
  if (first === undefined) return unconnected(telling, a, b);
  const shared = sharedAncestorsInWords(telling, a, b);
  const shortest = paths.filter(({ hops }) => hops.length === first.hops.length);
  const told = shortest.slice(0, MOST_TOLD);
  const more = shortest.length - told.length;
  const chains = paths.map((path) => chainOf(telling, path));
  return telling.answer({
    certainty: chains[0]?.certainty ?? 'certain',
    headline: headlineOf(telling, first, shortest.length),
    parts: capitalised(
      say(
        ...told.map((path, place) => say(place === 0 ? '' : '; also, ', pathInWords(telling, path))),
        more === 0 ? '' : `; and in ${String(more)} more ${more === 1 ? 'way' : 'ways'} of the same length`,
        '.',
      ),
    ),
    claims: unique(shortest.flatMap(({ hops }) => hops.flatMap(({ claims }) => claims))),
    chains,
    instead: shared,
    remarks: denialsBetween(telling, a, b).map((claim) => denialSentence(telling, claim)),
    focus: [a, b],
    also: { claims: paths.flatMap(({ hops }) => hops.flatMap(({ claims }) => claims)) },
    layout: 'layered',
  });
}

/** Two that nothing connects; that evidence denies it of them is another thing than that nothing is said. */
function unconnected(telling: Telling, a: number, b: number): Answer {
  const parts =
    a === b
      ? say('both names mean ', telling.entity(a), '.')
      : say('nothing here connects ', telling.entity(a), ' and ', telling.entity(b), telling.limits, '.');
  const denied = a === b ? [] : denialsBetween(telling, a, b);
  const denials = denied.map((claim) => denialSentence(telling, claim));
  return telling.answer({
    headline: 'Unknown.',
    parts: say(capitalised(parts), ...denials.map((denial) => say(' ', denial.parts))),
    text: [`Unknown: ${plain(parts)}`, ...denials.map(({ text }) => text)].join(' '),
    claims: denied,
    instead: sharedAncestorsInWords(telling, a, b),
    remarks: denials,
    focus: a === b ? [a] : [a, b],
  });
}

function headlineOf(telling: Telling, { hops }: Path, ways: number): string {
  if (hops.length === 1)
    return hops[0]?.claims.length === 1 ? 'Directly.' : `Directly, in ${String(hops[0]?.claims.length ?? 0)} ways.`;
  if (ways > 1)
    return `In ${String(ways)} ways, through ${String(hops.length - 1)} ${hops.length === 2 ? 'other' : 'others'}.`;
  return `Through ${plain(
    listed(
      hops.slice(0, -1).map(({ to }) => [telling.entity(to)]),
      3,
    ),
  )}.`;
}

/** Every claim of a direct connection; of a longer one, the plainest of each step. */
function pathInWords(telling: Telling, { hops }: Path): readonly Part[] {
  const claims = hops.length === 1 ? (hops[0]?.claims ?? []) : hops.flatMap(({ claims: [claim] }) => claim ?? []);
  return listed(claims.map((claim) => say(doubt(telling, claim), telling.claim(claim))));
}

function doubt(telling: Telling, claim: number): string {
  return certaintyIn(telling.scope, claim) === 'possible' ? 'possibly ' : '';
}

function chainOf(telling: Telling, { hops }: Path): Chain {
  const steps = hops.flatMap(({ from, to, claims }: Hop) => claims.slice(0, 1).map((claim) => ({ from, to, claim })));
  const claims = steps.map(({ claim }) => claim);
  return telling.chain({
    steps,
    certainty: claims.every((claim) => certaintyIn(telling.scope, claim) === 'certain') ? 'certain' : 'possible',
    disputed: claims.some((claim) => telling.reading.judge(claim).standing === 'disputed'),
  });
}
