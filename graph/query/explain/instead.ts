/** What is true instead, or besides: other claims on the same pair first, then who made the subject, then shared ancestors. */
import type { Statement } from '../answer.ts';
import { connections } from '../connections.ts';
import { lineageBase, sharedAncestors } from '../lineage.ts';
import { certaintyIn } from '../scope.ts';
import type { VerdictFinding } from '../verdict.ts';
import { denialsBetween, denialSentence } from './denial.ts';
import { listed, say } from './parts.ts';
import type { Telling } from './telling.ts';

/** At most so many makers are named: they are beside the question. */
const MOST_MAKERS = 2;

export interface Instead {
  readonly statements: readonly Statement[];
  readonly claims: readonly number[];
}

/**
 * What is true of a pair for which something else was asked.
 * @param said claims that are told already
 * @param isFull enough is told: how the two are connected need not be
 * @param made whose makers are told; the subject's where left out
 */
export function insteadOf(
  telling: Telling,
  finding: VerdictFinding,
  said: readonly number[],
  { isFull = false, made = finding.subject }: { readonly isFull?: boolean; readonly made?: number } = {},
): Instead {
  const { subject, object } = finding;
  const pair = claimsBetween(telling, subject, object, new Set(said));
  const makers = claimsOfMakers(telling, made, new Set([...said, ...pair])).slice(0, MOST_MAKERS);
  const shared = sharedAncestorsInWords(telling, subject, object);
  const isApart =
    !isFull &&
    finding.trail === undefined &&
    shared.length === 0 &&
    claimsBetween(telling, subject, object).length === 0;
  const path = isApart ? shortWay(telling, subject, object) : [];
  const denied = finding.verdict === 'unknown' ? denialsBetween(telling, subject, object) : [];
  const claims = [...pair, ...denied, ...makers, ...path];
  const statements = [
    ...pair.map((claim) => telling.claimSentence(claim, isSymmetric(telling, claim) ? { from: subject } : {})),
    ...denied.map((claim) => denialSentence(telling, claim)),
    ...(path.length === 0 ? [] : [connectedInWords(telling, path)]),
    ...makers.map((claim) => telling.claimSentence(claim)),
    ...shared,
  ];
  return { statements, claims };
}

function connectedInWords(telling: Telling, path: readonly number[]): Statement {
  return telling.sentence(path, 'They are connected: ', listed(path.map((claim) => telling.claim(claim))));
}

/** The claims of a short way between two that nothing joins outright. */
function shortWay({ scope }: Telling, a: number, b: number): readonly number[] {
  const [path] = connections(scope, a, b, { most: 1, longest: 2, extra: 0 });
  return path === undefined ? [] : path.hops.flatMap(({ claims: [claim] }) => claim ?? []);
}

/** Claims in view that join two entities, whichever way, and are not refuted. */
export function claimsBetween(
  { scope, reading }: Telling,
  a: number,
  b: number,
  except: ReadonlySet<number> = new Set(),
): readonly number[] {
  const { graph } = reading;
  return [...graph.touching(a)].filter(
    (claim) =>
      (graph.subjectOf(claim) === b || graph.objectOf(claim) === b) &&
      !except.has(claim) &&
      certaintyIn({ reading: scope.reading }, claim) !== 'no' &&
      reading.judge(claim).standing !== 'refuted',
  );
}

/** Claims that say who made an entity. */
function claimsOfMakers({ reading }: Telling, entity: number, except: ReadonlySet<number>): readonly number[] {
  const { graph } = reading;
  return [...graph.incoming(entity)].filter(
    (claim) =>
      !except.has(claim) &&
      graph.relationOf(claim).traits.includes('makes') &&
      reading.inView(claim) &&
      reading.judge(claim).standing !== 'refuted',
  );
}

function isSymmetric({ reading }: Telling, claim: number): boolean {
  return reading.graph.relationOf(claim).symmetric === true;
}

/** "Both come from Unix: …". */
export function sharedAncestorsInWords(telling: Telling, a: number, b: number): readonly Statement[] {
  const base = lineageBase(telling.reading.graph.vocabulary);
  if (base === undefined) return [];
  return sharedAncestors(telling.scope, a, b).map(({ ancestor, trails }) => {
    const claims = trails.flatMap((trail) => trail.steps.map((step) => step.claim));
    return telling.sentence(
      claims,
      say(telling.entity(a), ' and ', telling.entity(b), ' both come from ', telling.entity(ancestor), ': '),
      listed([...new Set(claims)].map((claim) => telling.claim(claim))),
    );
  });
}
