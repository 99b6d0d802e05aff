/** The answer to two questions in one: what answers both, or the first and not the second. */
import type { Answer, AnsweredEntity, Statement } from '../answer.ts';
import { denialSentence } from './denial.ts';
import { listed, say, statement } from './parts.ts';
import { headlineOf } from './related.ts';
import { MOST_TOLD, report } from './reports.ts';
import type { Telling } from './telling.ts';
import { unique } from './telling.ts';

/** A question, and what it is answered with. */
export interface Answered {
  readonly question: string;
  readonly answer: Answer;
}

/** @param isExcluding told is what answers the first and is not known to answer the second */
export function explainCompound(telling: Telling, first: Answered, second: Answered, isExcluding: boolean): Answer {
  const { graph } = telling.reading;
  const others = new Map(second.answer.answer.map((each) => [each.id, each]));
  const all = first.answer.answer;
  const both = all.filter(({ id }) => others.has(id));
  const found = isExcluding ? all.filter(({ id }) => !others.has(id)) : both.map((each) => joined(each, others));
  const told = ({ id, certainty, claims: ids }: AnsweredEntity): Statement => {
    const claims = ids.map((claim) => graph.claimNumber(claim));
    const entity = graph.entityNumber(id);
    const words = claims.map((claim) => telling.claim(claim, graph.objectOf(claim) === entity ? { from: entity } : {}));
    return telling.sentence(claims, certainty === 'possible' ? 'Possibly: ' : '', listed(words));
  };
  const nothing = isExcluding
    ? `All that answers “${first.question}” answers “${second.question}” as well.`
    : `Nothing is known here that answers both “${first.question}” and “${second.question}”.`;
  const near = found.length > 0 || isExcluding ? [] : [...all, ...others.values()];
  const sentences = found.map((each) => () => told(each));
  return report(telling, sentences, say(nothing), {
    headline: headlineOf(telling, found),
    answer: found,
    claims: found.flatMap(({ claims }) => claims.map((claim) => graph.claimNumber(claim))),
    focus: found.map(({ id }) => graph.entityNumber(id)),
    instead: near
      .filter(({ claims }) => claims.length > 0)
      .slice(0, MOST_TOLD)
      .map(told),
    remarks: isExcluding ? [...denials(telling, second, found), leftOut(telling, second.question, both)] : [],
  });
}

/** What answers both, as sure as the less sure of the two. */
function joined(one: AnsweredEntity, others: ReadonlyMap<string, AnsweredEntity>): AnsweredEntity {
  const other = others.get(one.id) ?? one;
  return {
    ...one,
    certainty: other.certainty === 'possible' ? other.certainty : one.certainty,
    disputed: one.disputed || other.disputed,
    claims: unique([...one.claims, ...other.claims]),
  };
}

/** What evidence denies of the second question, for what is told. */
function denials(telling: Telling, { answer }: Answered, found: readonly AnsweredEntity[]): readonly Statement[] {
  const { graph } = telling.reading;
  const told = new Set(found.map(({ id }) => graph.entityNumber(id)));
  return unique(answer.remarks.flatMap(({ claims }) => claims))
    .map((id) => graph.claimNumber(id))
    .filter((claim) => claim !== -1 && telling.reading.judge(claim).standing === 'refuted')
    .filter((claim) => told.has(graph.subjectOf(claim)) || told.has(graph.objectOf(claim)))
    .map((claim) => denialSentence(telling, claim));
}

/** That nothing says so is no denial: it is said by what something was left out. */
function leftOut(telling: Telling, question: string, out: readonly AnsweredEntity[]): Statement {
  const { graph } = telling.reading;
  const names = listed(out.map(({ id }) => [telling.entity(graph.entityNumber(id))]));
  return statement(
    out.length === 0
      ? say(`Nothing here says of any of them that it answers “${question}”.`)
      : say(`Left out is what answers “${question}”: `, names, '.'),
  );
}
