/** Questions about how claims stand: what sources disagree on, what is refuted, and what nobody gave a source for. */
import type { Standing } from '../../model/index.ts';
import type { Answer } from '../answer.ts';
import { conflicts } from '../conflicts.ts';
import { explainConflicts, explainRefuted, explainUnsourced } from '../explain/reports.ts';
import { certaintyIn } from '../scope.ts';
import type { Telling } from '../explain/telling.ts';
import type { Asking, Form } from './form.ts';
import { patterns } from './form-patterns.ts';

export const CONFLICTS_FORM: Form = {
  id: 'conflicts',
  label: 'What sources disagree on',
  patterns: () =>
    patterns(CONFLICTS_FORM, [
      'what do|does|did [the] sources|source disagree|differ|conflict on|about|over',
      'what do|did they|people disagree|differ [on|about|over]',
      'what do|does|did [the] sources disagree|differ|conflict',
      'where do|did [the] sources disagree|differ|conflict',
      'on what do|did [the] sources disagree|differ|conflict',
      'what is|are disputed|contested|controversial|contradictory',
      'which|what claims|facts is|are disputed|contested|controversial',
      'what do|does|did [the] sources disagree|differ|conflict on|about|over about|of|for|with {a}',
      'what do|does|did [the] sources disagree about|on {a}',
      'what is|are disputed|contested|controversial about|of|on {a}',
      '[the] disagreements|conflicts|disputes',
    ]),
  answer: (asking) => {
    const telling = asking.telling();
    return explainConflicts(telling, conflicts(telling.reading, asking.about), asking.about);
  },
};

export const REFUTED_FORM: Form = {
  id: 'refuted',
  label: 'What is refuted: the myths',
  isReason: true,
  patterns: () =>
    patterns(REFUTED_FORM, [
      'what is|are refuted|false|untrue|denied|wrong [here]',
      'what is|are [a|the] myth|myths|misconception|misconceptions [here]',
      'which|what claims|facts|statements is|are refuted|false|untrue|denied|wrong|myths|misconceptions',
      'which|what myths|misconceptions is|are [there] [here]',
      'what is|are refuted|false|untrue|denied about|of {a}',
      'what is|are [the|a] myth|myths|misconception|misconceptions about|around|of {a}',
      'which|what myths|misconceptions is|are there about|around {a}',
      'is|are [there] [a|any|the] myth|myths|misconception|misconceptions about|around|of {a}',
      'is|are {a} a|the myth|misconception|lie',
      '[list|show|give|tell] [me] [all] [the|any] myths|misconceptions [about|around|of] {a}',
      '[list|show|give|tell] [me] [all] [the|any] myths|misconceptions [here]',
    ]),
  answer: (asking) => answerStanding(asking, 'refuted', explainRefuted),
};

export const UNSOURCED_FORM: Form = {
  id: 'unsourced',
  label: 'What is stated without a source',
  patterns: () =>
    patterns(UNSOURCED_FORM, [
      'what|which has|have no source|sources|evidence|proof',
      'which|what claims|facts|statements has|have no source|sources|evidence|proof',
      'what|which is|are unsourced|unsupported|unproven|unproved',
      'which|what claims|facts|statements is|are unsourced|unsupported|unproven|unproved',
      'what|which [claims|facts|statements] is|are|has|have [stated|said|claimed] without [a|any] source|sources|evidence|proof',
      'what is|are unsourced|unsupported|unproven|unproved about|of {a}',
      '[list|show|give] [me] [all] [the|any] unsourced claims|facts|statements',
    ]),
  answer: (asking) => answerStanding(asking, 'unsourced', explainUnsourced),
};

/** Tells the claims in view that stand so, all of them or those about one entity. */
function answerStanding(
  asking: Asking,
  wanted: Standing,
  explain: (telling: Telling, claims: readonly number[], about?: number) => Answer,
): Answer {
  const { about } = asking;
  const telling = asking.telling();
  const { reading, scope } = telling;
  const claims = about === undefined ? reading.claims() : reading.graph.touching(about);
  const found = [...claims].filter(
    (claim) => reading.judge(claim).standing === wanted && certaintyIn(scope, claim) !== 'no',
  );
  return explain(telling, found, about);
}
