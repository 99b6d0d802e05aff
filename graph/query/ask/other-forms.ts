/** Questions that are not about one relation: origins, makers, fate, changes, voices, and what a thing is. */
import { askedSpan } from '../../model/index.ts';
import { changes } from '../changes.ts';
import { explainCard } from '../explain/card.ts';
import { explainOrigins } from '../explain/lineage.ts';
import { explainList } from '../explain/list.ts';
import { explainMakers } from '../explain/makers.ts';
import { say } from '../explain/parts.ts';
import { explainChanges, explainClaims, explainSays } from '../explain/reports.ts';
import { lineage } from '../lineage.ts';
import { makers } from '../makers.ts';
import { says } from '../says.ts';
import { certaintyIn } from '../scope.ts';
import type { Form } from './form.ts';
import { isAskedKind } from './negated.ts';
import { patterns } from './form-patterns.ts';

export const ORIGINS_FORM: Form = {
  id: 'origins',
  label: 'Where something comes from',
  patterns: () =>
    patterns(ORIGINS_FORM, [
      'where does|do|did {a} come|originate|stem|derive [from]',
      'where is|was {a} from',
      'what is|are [the] lineage|ancestry|origin|origins|ancestors|roots of {a}',
      "what is|are {a} 's lineage|ancestry|origin|origins|ancestors|roots",
      '[the] pedigree|genealogy of {a}',
      '[the] family tree of {a}',
      "{a} ['s] family tree",
      'trace [the] [lineage|ancestry] [of] {a}',
    ]),
  accepts: (vocabulary, _meaning, _place, kind) =>
    vocabulary.withTrait('descends').some(({ subject }) => subject.some((broader) => vocabulary.isA(kind, broader))),
  answer: (asking) => {
    const telling = asking.telling();
    return explainOrigins(telling, lineage(telling.scope, asking.entity('a')));
  },
};

export const MAKERS_FORM: Form = {
  id: 'makers',
  label: 'Who is behind something',
  patterns: () =>
    patterns(MAKERS_FORM, [
      'who is|was|are|were behind {a}',
      'what|which {k} is|are|was|were behind {a}',
      'who|what works|work|worked on {a}',
      'who is|was|are|were working on {a}',
      'who|what is|was|are|were [the] makers|maker of {a}',
      "who|what is|was|are|were {a} 's makers|maker",
    ]),
  accepts: (vocabulary, _meaning, _place, kind) =>
    vocabulary.withTrait('makes').some(({ object }) => object.some((broader) => vocabulary.isA(kind, broader))),
  answer: (asking) => {
    const telling = asking.telling();
    const found = makers(telling.scope, asking.entity('a'));
    return explainMakers(telling, {
      ...found,
      makers: found.makers.filter(({ entity }) => isAskedKind(asking, entity)),
    });
  },
};

/** What ended something, took it up or took its place: from the traits of the relations. */
export const FATE_FORM: Form = {
  id: 'fate',
  label: 'What became of something',
  patterns: () =>
    patterns(FATE_FORM, [
      'what became of {a}',
      'what has|have become of {a}',
      'what happened to {a}',
      'what did {a} become',
    ]),
  answer: (asking) => {
    const entity = asking.entity('a');
    const telling = asking.telling();
    const { graph } = telling.reading;
    const claims = [...graph.touching(entity)].filter((claim) => {
      if (certaintyIn(telling.scope, claim) === 'no' || telling.reading.judge(claim).standing === 'refuted')
        return false;
      const { traits } = graph.relationOf(claim);
      const isSubject = graph.subjectOf(claim) === entity;
      return isSubject
        ? traits.includes('absorbed') || traits.includes('split-off')
        : traits.includes('continues') || traits.includes('begins-owning') || traits.includes('ends-owning');
    });
    const nothing = say('Nothing here says what became of ', telling.entity(entity), telling.limits, '.');
    return explainClaims(telling, claims, entity, nothing);
  },
};

export const CHANGES_FORM: Form = {
  id: 'changes',
  label: 'What changed between two dates',
  patterns: () => [
    ...patterns(CHANGES_FORM, [
      'what changed|happened|changes',
      'what has|have|had changed|happened',
      'what did change|happen',
      'what was|were [the] changes|events',
      'what changed|happened for|with|at|around {a}',
      'what has changed|happened for|with|at|around|to {a}',
      '[what] [is] [the] history|timeline|chronology of {a}',
      "[what] [is] {a} ['s] history|timeline|chronology",
    ]),
  ],
  answer: (asking) => {
    const telling = asking.timelessTelling();
    const about = asking.about;
    const asked = asking.time?.span ?? askedSpan(asking.lens) ?? { from: -Infinity, to: Infinity };
    const found = changes(telling.reading, asked).filter(
      ({ claim, entity }) =>
        about === undefined ||
        entity === about ||
        (claim !== undefined && (asking.graph.subjectOf(claim) === about || asking.graph.objectOf(claim) === about)),
    );
    return explainChanges(telling, found, about);
  },
};

export const SAYS_FORM: Form = {
  id: 'says',
  label: 'What somebody, or a source, says',
  patterns: () =>
    patterns(SAYS_FORM, [
      'what does|do|did {v} say|claim|state|support|refute|deny|tell|report',
      'what does|do|did {v} say|claim|state|tell|report about|of|on {a}',
      'what has|have {v} said|claimed|stated',
      'what has|have {v} said|claimed|stated about|of|on {a}',
      'what is|was said by {v}',
      'what is|was said by {v} about|of|on {a}',
      'according to {v}',
    ]),
  answer: (asking) => {
    const telling = asking.telling();
    const about = asking.about;
    const voice = asking.filling.voice ?? '';
    return explainSays(telling, says(telling.reading, voice, about), about);
  },
};

export const LIST_FORM: Form = {
  id: 'list',
  label: 'Which things of a kind there are',
  patterns: () =>
    patterns(LIST_FORM, [
      'what|which {k} are|is there [here]',
      'what|which {k} are|is [there] in|on [the|this] graph|diagram|picture|document',
      'what|which {k} do you know',
      'who|what are [all] [the] {k}',
      'list|show|name [me] [all] [the|of] {k}',
      'all [the|of] {k}',
      'count [all] [the] {k}',
      '[the] number of {k}',
      'which {k}',
    ]),
  fits: (_graph, _meaning, named) => (named.get('k')?.kinds.length ?? 0) > 0,
  answer: (asking) => explainList(asking.telling(), asking.filling.kinds),
};

export const CARD_FORM: Form = {
  id: 'card',
  label: 'What something is',
  patterns: () =>
    patterns(CARD_FORM, [
      'what|who is|are|was|were {a}',
      'is|are|was|were {a} a|an|the {k}',
      'what does|do|did {a} do',
      'tell me [everything|all|more|something] about|of {a}',
      '[show|give] [me] everything|all|information|details about|of|on {a}',
      'what do you know about|of {a}',
      'what is known about|of {a}',
      'show [me] {a}',
      'about {a}',
      '{a}',
    ]),
  fits: (_graph, _meaning, named) => named.get('k')?.kinds.length !== 0,
  answer: (asking) => explainCard(asking.telling(), asking.entity('a')),
};
