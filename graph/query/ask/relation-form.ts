/** Questions about one relation: yes or no, who or what, and when, in either direction and every tense. */
import type { Relation, Vocabulary } from '../../model/index.ts';
import type { Answer } from '../answer.ts';
import { isSilent } from '../explain/no-answer.ts';
import { explainOwned } from '../explain/owned.ts';
import { isOver } from '../explain/claim-words.ts';
import { explainRelated } from '../explain/related.ts';
import type { RelatedAnswer } from '../explain/related.ts';
import { explainVerdict } from '../explain/verdict.ts';
import { explainWhen, explainWhenOf } from '../explain/when.ts';
import type { Telling } from '../explain/telling.ts';
import { Ownership } from '../ownership.ts';
import { ownershipVerdict } from '../ownership-verdict.ts';
import { makersBy } from '../makers.ts';
import { related } from '../related.ts';
import type { Related, RelatedFinding } from '../related.ts';
import { verdict } from '../verdict.ts';
import type { VerdictFinding } from '../verdict.ts';
import type { Asking, Form, Meaning } from './form.ts';
import { endAccepts, fitting } from './ends.ts';
import { lifeOf } from './life-form.ts';
import { answerNegated, ofKinds, sideOf } from './negated.ts';
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
  fits: (graph, { relation }, named) => {
    if (relation?.isStrict !== true) return true;
    const kind = named.get('k');
    const ends = [...named]
      .filter(([place]) => place !== 'k')
      .map(([place, { entities }]) => [place, entities.map((entity) => graph.kindOf(entity))] as const);
    if (kind?.kinds.length === 0) return false;
    return fitting(graph.vocabulary, relation, ends, kind?.kinds ?? []).length > 0;
  },
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

/** The relations that the words may mean and the entities allow. */
function meaningOf(asking: Asking): RelationMeaning {
  const { relation } = asking.meaning;
  if (relation === undefined) throw new RangeError('A question about a relation names one.');
  const { graph, filling } = asking;
  const named = [...filling.entities].map(([place, entity]) => [place, [graph.kindOf(entity)]] as const);
  const relations = fitting(graph.vocabulary, relation, named, relation.isStrict ? filling.kinds : []);
  return { ...relation, relations: relations.length > 0 ? relations : relation.relations };
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
  return explainVerdict(best.telling, best.finding, {
    tense: meaning.tense,
    isOfNow: asking.filling.isOfNow,
    likely: found.map(({ finding }) => finding),
  });
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
  const begins = meaning.relations.some(({ relation }) => typeOf(asking, relation).traits.includes('begins'));
  if (claims.length === 0 && begins && asking.graph.existedOf(entity) !== undefined)
    return lifeOf(asking, entity, 'began');
  return claims.length === 0
    ? explainRelated(telling, answers, { asks: 'right', tense: meaning.tense, isWhen: true })
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
  const owning = relations.find((asked) => typeOf(asking, asked.relation).traits.includes('owns'));
  if (owning === undefined) return whatIsRelated(asking, { ...meaning, relations }, asks, entity);
  if ((asks === 'left') === (owning.left === 'subject')) return explainOwners(asking, entity);
  const owned = whatIsOwned(asking, entity);
  // what one has, one owns or makes; what is owned is told with its own words otherwise
  const others = meaning.isStrict ? relations.filter((asked) => asked !== owning) : [];
  if (others.length === 0) return owned;
  const made = whatIsRelated(asking, { ...meaning, relations: others }, asks, entity);
  return isSilent(made) ? owned : { ...made, remarks: [...made.remarks, ...owned.statements] };
}

function whatIsOwned(asking: Asking, owner: number): Answer {
  const telling = asking.telling();
  const ownership = new Ownership(telling.reading);
  const at = asking.ownedAt(telling.reading) ?? 'last';
  return explainOwned(telling, ownership, owner, at, asking.filling.kinds);
}

function whatIsRelated(asking: Asking, meaning: RelationMeaning, asks: 'left' | 'right', entity: number): Answer {
  const { relations, tense } = meaning;
  const [first] = relations;
  const telling = asking.telling(first === undefined ? undefined : typeOf(asking, first.relation));
  const all = relations.map((asked) => {
    const { scope } = asking.telling(typeOf(asking, asked.relation));
    return { finding: related(scope, entity, asked.relation, sideOf(asked, asks)), asked };
  });
  const ofKind = all.map(({ finding, asked }) => ({ finding: ofKinds(asking, finding), asked }));
  const answers = asking.filling.isOfNow ? goingOn(asking, ofKind) : ofKind;
  // of those that are of another kind than was asked for, where there are no others
  const isNothing = answers.every(({ finding }) => finding.found.length === 0);
  const ofOthers = isNothing ? all.flatMap(({ finding }) => finding.found) : [];
  const others = besides(
    telling,
    meaning,
    asks,
    entity,
    all.map(({ finding }) => finding),
  );
  return explainRelated(telling, answers, {
    asks,
    tense,
    kinds: asking.filling.kinds,
    besides: {
      statements: [...ofOthers.map(({ trail }) => telling.claimSentence(trail.lastClaim)), ...others.statements],
      claims: [...ofOthers.map(({ trail }) => trail.lastClaim), ...others.claims],
    },
  });
}

/** Of now are those that are not known to be over, where there are any. */
function goingOn(asking: Asking, answers: readonly RelatedAnswer[]): readonly RelatedAnswer[] {
  const { graph } = asking;
  const goesOn = ({ trail }: Related): boolean =>
    trail.steps.every(({ claim }) => {
      const relation = graph.relationOf(claim);
      return relation.nature === 'event' || !isOver(relation, graph.whenOf(claim));
    });
  const current = answers.map(({ finding, asked }) => ({
    finding: { ...finding, found: finding.found.filter(goesOn) },
    asked,
  }));
  return current.some(({ finding }) => finding.found.length > 0) ? current : answers;
}

/** Who else makes a thing, where one way of making it was asked for, or who does something for it and nobody is known. */
function besides(
  telling: Telling,
  meaning: RelationMeaning,
  asks: 'left' | 'right',
  entity: number,
  findings: readonly RelatedFinding[],
): { readonly statements: Answer['instead']; readonly claims: readonly number[] } {
  const { vocabulary } = telling.reading.graph;
  const asked = meaning.relations
    .filter(({ left }) => (asks === 'left') === (left === 'subject'))
    .flatMap(({ relation }) => vocabulary.relations.get(relation) ?? []);
  const isMaking = asked.some(({ traits }) => traits.includes('makes') || traits.includes('begins'));
  const isNothing = findings.every(({ found }) => found.length === 0);
  if (!isMaking && !(isNothing && asked.some((relation) => isDeed(vocabulary, relation))))
    return { statements: [], claims: [] };
  const told = new Set(findings.flatMap(({ found }) => found.map(({ trail }) => trail.lastClaim)));
  const others = makersBy(telling.scope, entity, ['makes']).filter(({ claim }) => !told.has(claim));
  return {
    statements: others.map(({ claim }) => telling.claimSentence(claim)),
    claims: others.map(({ claim }) => claim),
  };
}

/** Whether a relation is what those do who make things: who leads, sells or governs is asked by who looks for them. */
function isDeed(vocabulary: Vocabulary, { subject, object, symmetric }: Relation): boolean {
  const making = vocabulary.withTrait('makes');
  const isMaker = (kind: string): boolean =>
    making.some((each) => each.subject.some((broader) => vocabulary.isA(kind, broader)));
  return (
    symmetric !== true &&
    subject.every(isMaker) &&
    making.some((each) => each.object.some((kind) => object.includes(kind)))
  );
}
