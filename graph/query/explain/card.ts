/** What something is, in words: its kind, what it is, and what the graph says most of it. */
import { timeInWords, withoutEnd } from '../../model/index.ts';
import type { Answer, Part, Statement } from '../answer.ts';
import { denialsBetween, denialSentence } from './denial.ts';
import { claimsBetween, sharedAncestorsInWords } from './instead.ts';
import { listed, plain, say, statement, withArticle } from './parts.ts';
import type { Telling } from './telling.ts';
import { unique } from './telling.ts';

/** So many claims are told with what something is. */
const MOST_TOLD = 6;

/** The answer to "what is Xen", "who is Mike Neil". */
export function explainCard(telling: Telling, entity: number): Answer {
  const { reading } = telling;
  const { graph } = reading;
  const { about, also, existed, notToBeConfusedWith } = graph.entity(entity);
  const kind = graph.kindTypeOf(entity).label;
  const claims = [...graph.touching(entity)].filter((claim) => reading.inView(claim));
  const standing = claims.filter((claim) => reading.judge(claim).standing !== 'refuted');
  const denied = claims.filter((claim) => reading.judge(claim).standing === 'refuted');
  const statements = standing.slice(0, MOST_TOLD).map((claim) => telling.claimSentence(claim));
  const lasted = existed === undefined ? '' : ` (existed: ${timeInWords(existed)})`;
  const names = also.length === 0 ? '' : `, also called ${plain(listed(also.map((name) => [{ text: name }])))}`;
  const parts = say(
    telling.entity(entity),
    ` is ${withArticle(kind)}${lasted}${names}.`,
    about === undefined ? '' : ` ${withoutEnd(about, /[\s.]/)}.`,
    ...statements.map((each) => say(' ', each.parts)),
  );
  return telling.answer({
    headline: `${graph.nameOf(entity)}.`,
    parts,
    answer: [telling.answered(entity, standing)],
    claims: standing,
    statements,
    remarks: [
      ...denied.slice(0, MOST_TOLD).map((claim) => denialSentence(telling, claim)),
      ...confusions(telling, notToBeConfusedWith),
    ],
    focus: [entity],
    also: { claims },
    layout: claims.length > MOST_TOLD * 2 ? 'layered' : 'composed',
  });
}

/** The answer to "what is the difference between Xen and XenSource": what each is, and what joins them. */
export function explainDifference(telling: Telling, a: number, b: number): Answer {
  if (a === b) return explainCard(telling, a);
  const claims = claimsBetween(telling, a, b);
  const denied = denialsBetween(telling, a, b);
  const statements = [
    ...claims.map((claim) => telling.claimSentence(claim)),
    ...denied.map((claim) => denialSentence(telling, claim)),
  ];
  const shared = claims.length === 0 ? sharedAncestorsInWords(telling, a, b) : [];
  const parts = say(
    kindInWords(telling, a),
    ' ',
    kindInWords(telling, b),
    ...statements.map((each) => say(' ', each.parts)),
    claims.length === 0 ? ' Nothing here joins the two outright.' : '',
    ...shared.map((each) => say(' ', each.parts)),
  );
  return telling.answer({
    headline: 'Two different things.',
    parts,
    answer: [telling.answered(a, []), telling.answered(b, [])],
    claims: [...claims, ...denied, ...shared.flatMap((each) => claimNumbers(telling, each))],
    statements: [...statements, ...shared],
    focus: [a, b],
  });
}

function claimNumbers({ reading: { graph } }: Telling, { claims }: Statement): readonly number[] {
  return claims.map((id) => graph.claimNumber(id));
}

/** "Xen is a codebase. The open source hypervisor itself." */
function kindInWords({ reading: { graph } }: Telling, entity: number): readonly Part[] {
  const { about } = graph.entity(entity);
  const kind = withArticle(graph.kindTypeOf(entity).label);
  return say(
    { text: graph.nameOf(entity), entity: graph.entityIdOf(entity) },
    ` is ${kind}.`,
    about === undefined ? '' : ` ${withoutEnd(about, /[\s.]/)}.`,
  );
}

function confusions(telling: Telling, ids: readonly string[]): readonly Statement[] {
  const { graph } = telling.reading;
  const others = unique(ids.map((id) => graph.entityNumber(id))).filter((entity) => entity !== -1);
  if (others.length === 0) return [];
  const names = others.map((other) => say(telling.entity(other), ` (${graph.kindTypeOf(other).label})`));
  return [statement(say('Not to be confused with ', listed(names, Infinity, 'or'), '.'))];
}
