/** Questions about one relation: yes or no, who or what, and when, in either direction and every tense. */
import type { Relation, Vocabulary } from '../../model/index.ts';
import type { Answer } from '../answer.ts';
import { explainOwned } from '../explain/owned.ts';
import { explainRelated } from '../explain/related.ts';
import { explainVerdict } from '../explain/verdict.ts';
import { explainWhen, explainWhenOf } from '../explain/when.ts';
import type { Telling } from '../explain/telling.ts';
import { Ownership } from '../ownership.ts';
import { ownershipVerdict } from '../ownership-verdict.ts';
import { makersBy } from '../makers.ts';
import { related } from '../related.ts';
import type { RelatedFinding } from '../related.ts';
import { verdict } from '../verdict.ts';
import type { VerdictFinding } from '../verdict.ts';
import type { Asking, Form, Meaning } from './form.ts';
import { answerNegated, isAskedKind, ofKinds, sideOf } from './negated.ts';
import { explainOwners } from './owner-form.ts';
import { Pattern } from './pattern.ts';
import { relationPatterns } from './relation-patterns.ts';
import type { AskedRelation, RelationMeaning } from './relation-patterns.ts';

export const RELATION_FORM: Form = {
  id: 'relation',
  label: 'Whether, what or when: any relation, in either direction',
  patterns: (vocabulary) =>
    relationPatterns(vocabulary).map(
      ({ text, meaning }) => new Pattern<Meaning>(text, { form: RELATION_FORM, relation: meaning }),
    ),
  accepts: (vocabulary, { relation }, place, kind) =>
    relation === undefined || relation.relations.some((asked) => endAccepts(vocabulary, asked, place, kind)),
  answer: (asking) => {
    const meaning = meaningOf(asking);
    switch (meaning.asks) {
      case 'verdict':
        return yesOrNo(asking, meaning);
      case 'when':
        return asking.filling.entities.has('r') ? when(asking, meaning) : whenAtAll(asking, meaning);
      case 'left':
      case 'right':
        return whoOrWhat(asking, meaning, meaning.asks);
    }
  },
};

function endAccepts(vocabulary: Vocabulary, asked: AskedRelation, place: string, kind: string): boolean {
  const relation = vocabulary.relations.get(asked.relation);
  if (relation === undefined) return false;
  const isSubject = (place === 'l') === (asked.left === 'subject');
  const ends =
    relation.symmetric === true
      ? [...relation.subject, ...relation.object]
      : isSubject
        ? relation.subject
        : relation.object;
  return ends.some((broader) => vocabulary.isA(kind, broader));
}

/** The relations that the words may mean and the entities allow. */
function meaningOf(asking: Asking): RelationMeaning {
  const { relation } = asking.meaning;
  if (relation === undefined) throw new RangeError('A question about a relation names one.');
  const { vocabulary } = asking.graph;
  const fitting = relation.relations.filter((asked) =>
    [...asking.filling.entities].every(([place, entity]) =>
      endAccepts(vocabulary, asked, place, asking.graph.kindOf(entity)),
    ),
  );
  return { ...relation, relations: fitting.length > 0 ? fitting : relation.relations };
}

function typeOf(asking: Asking, id: string): Relation {
  const relation = asking.graph.vocabulary.relations.get(id);
  if (relation === undefined) throw new RangeError(`No relation "${id}" in the vocabulary.`);
  return relation;
}

/** The best that any of the relations gives: support before dispute before refutation before nothing. */
function yesOrNo(asking: Asking, meaning: RelationMeaning): Answer {
  const order = ['supported', 'disputed', 'refuted', 'unknown'];
  const found = meaning.relations.map((asked) => verdictOn(asking, asked));
  const [best] = found.sort(
    (a, b) =>
      order.indexOf(a.finding.verdict) - order.indexOf(b.finding.verdict) ||
      (a.finding.certainty === b.finding.certainty ? 0 : a.finding.certainty === 'certain' ? -1 : 1),
  );
  if (best === undefined) throw new RangeError('A question about a relation names one.');
  return explainVerdict(best.telling, best.finding, { tense: meaning.tense });
}

function verdictOn(
  asking: Asking,
  asked: AskedRelation,
): { readonly telling: Telling; readonly finding: VerdictFinding } {
  const relation = typeOf(asking, asked.relation);
  const telling = asking.telling(relation);
  const [subject, object] = endsOf(asking, asked);
  const finding = relation.traits.includes('owns')
    ? ownershipVerdict(telling.scope, subject, relation.id, object, asking.ownedAt(telling.reading))
    : verdict(telling.scope, subject, relation.id, object);
  return { telling, finding };
}

function endsOf(asking: Asking, { left }: AskedRelation): readonly [number, number] {
  const [before, after] = [asking.entity('l'), asking.entity('r')];
  return left === 'subject' ? [before, after] : [after, before];
}

function when(asking: Asking, meaning: RelationMeaning): Answer {
  const [first] = meaning.relations;
  if (first === undefined) throw new RangeError('A question about a relation names one.');
  const found = meaning.relations.map((asked) => ({ ...verdictOn(asking, asked), asked }));
  const known = found.find(({ finding }) => finding.trail !== undefined) ?? found[0];
  if (known === undefined) throw new RangeError('A question about a relation names one.');
  return explainWhen(known.telling, known.finding, typeOf(asking, known.asked.relation));
}

/** "When was XenSource acquired?": by whomever. */
function whenAtAll(asking: Asking, meaning: RelationMeaning): Answer {
  const entity = asking.entity('l');
  const [first] = meaning.relations;
  const telling = asking.telling(first === undefined ? undefined : typeOf(asking, first.relation));
  const answers = meaning.relations.map((asked) => {
    const side = asked.left === 'subject' ? ('out' as const) : ('in' as const);
    return { finding: related(telling.scope, entity, asked.relation, side), asked };
  });
  const claims = answers.flatMap(({ finding }) =>
    finding.found.flatMap(({ trail }) => (trail.length > 1 ? [] : trail.steps)),
  );
  return claims.length === 0
    ? explainRelated(telling, answers, { asks: 'right', tense: meaning.tense })
    : explainWhenOf(
        telling,
        claims.map(({ claim }) => claim),
        [entity],
      );
}

function whoOrWhat(asking: Asking, meaning: RelationMeaning, asks: 'left' | 'right'): Answer {
  const entity = asking.entity(asks === 'left' ? 'r' : 'l');
  const { relations, tense } = meaning;
  if (asking.filling.isNegated) return answerNegated(asking, entity, relations, asks, tense);
  const [first] = relations;
  const owning = meaning.relations.find((asked) => typeOf(asking, asked.relation).traits.includes('owns'));
  if (owning !== undefined) {
    const asksForOwner = (asks === 'left') === (owning.left === 'subject');
    if (asksForOwner) return explainOwners(asking, entity);
    const telling = asking.telling();
    const ownership = new Ownership(telling.reading);
    const at = asking.ownedAt(telling.reading) ?? 'last';
    return explainOwned(telling, ownership, entity, at, (each) => isAskedKind(asking, each));
  }
  const telling = asking.telling(first === undefined ? undefined : typeOf(asking, first.relation));
  const answers = meaning.relations.map((asked) => {
    const { scope } = asking.telling(typeOf(asking, asked.relation));
    return { finding: ofKinds(asking, related(scope, entity, asked.relation, sideOf(asked, asks))), asked };
  });
  return explainRelated(telling, answers, {
    asks,
    tense: meaning.tense,
    besides: besides(
      telling,
      meaning,
      asks,
      entity,
      answers.map(({ finding }) => finding),
    ),
  });
}

/** Who else makes a thing, where one way of making it was asked for: building, looking after and paying differ. */
function besides(
  telling: Telling,
  meaning: RelationMeaning,
  asks: 'left' | 'right',
  entity: number,
  findings: readonly RelatedFinding[],
): { readonly statements: Answer['instead']; readonly claims: readonly number[] } {
  const { vocabulary } = telling.reading.graph;
  const isMaking = meaning.relations.some(
    ({ relation, left }) =>
      (asks === 'left') === (left === 'subject') &&
      vocabulary.relations.get(relation)?.traits.some((trait) => trait === 'makes' || trait === 'begins') === true,
  );
  if (!isMaking) return { statements: [], claims: [] };
  const told = new Set(findings.flatMap(({ found }) => found.map(({ trail }) => trail.lastClaim)));
  const others = makersBy(telling.scope, entity, ['makes']).filter(({ claim }) => !told.has(claim));
  return {
    statements: others.map(({ claim }) => telling.claimSentence(claim)),
    claims: others.map(({ claim }) => claim),
  };
}
