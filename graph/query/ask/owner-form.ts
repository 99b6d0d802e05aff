/** Questions about owners: who, at a date, before or after somebody, in the end. */
import type { Answer } from '../answer.ts';
import { explainOwner } from '../explain/ownership.ts';
import { say } from '../explain/parts.ts';
import { NEVER, Ownership } from '../ownership.ts';
import type { OwnerPeriod } from '../ownership.ts';
import { answerNegated } from './negated.ts';
import { Pattern } from './pattern.ts';
import type { Asking, Form, Meaning } from './form.ts';

/** Whom it belonged to, at the asked time. */
export function explainOwners(asking: Asking, entity: number, ultimate = false): Answer {
  const telling = asking.telling();
  const ownership = new Ownership(telling.reading);
  const at = asking.ownedAt(telling.reading);
  const within = asking.time?.span;
  return explainOwner(telling, ownership, { entity, at: at ?? { ever: within }, ultimate });
}

const NOUN = 'owner|owners|proprietor|parent';

export const OWNER_FORM: Form = {
  id: 'owner',
  label: 'Who owns or owned something, at a date, before or after somebody',
  patterns: () => [
    ...patterns(undefined, [
      'who|what|whom does|did|do {a} belong to',
      'to who|whom|what does|did|do {a} belong',
      'whose is|was {a}',
      `who|what is|was|are|were [the] ${NOUN} of {a}`,
      `who|what is|was|are|were {a} 's ${NOUN}`,
    ]),
    ...patterns('ultimate', [
      'who|what ultimately|eventually owns|owned {a}',
      'who|what owns|owned {a} ultimately|eventually',
      `who|what is|was|are [the] ultimate|final ${NOUN} of {a}`,
      `who|what is|was|are {a} 's ultimate|final ${NOUN}`,
    ]),
    ...(['before', 'after'] as const).flatMap((variant) =>
      patterns(variant, [
        `who|what owned|owns {a} ${variant} {b}`,
        `who|what was [the] owner of {a} ${variant} {b}`,
        `who|what|whom did {a} belong to ${variant} {b}`,
      ]),
    ),
  ],
  accepts: (vocabulary, _meaning, place, kind) => {
    const kinds = vocabulary.withTrait('owns').flatMap(({ subject, object }) => (place === 'a' ? object : subject));
    return kinds.some((broader) => vocabulary.isA(kind, broader));
  },
  answer: (asking) => {
    const { variant } = asking.meaning;
    if (variant === 'before' || variant === 'after') return beforeOrAfter(asking, variant);
    if (asking.filling.isNegated) return notOwners(asking, asking.entity('a'));
    return explainOwners(asking, asking.entity('a'), variant === 'ultimate');
  },
};

function patterns(variant: string | undefined, texts: readonly string[]): readonly Pattern<Meaning>[] {
  const meaning: Meaning = { form: OWNER_FORM, ...(variant === undefined ? {} : { variant }) };
  return texts.map((text) => new Pattern(text, meaning));
}

function notOwners(asking: Asking, entity: number): Answer {
  const owning = asking.graph.vocabulary.withTrait('owns');
  const relations = owning.map(({ id, forward: [wording] }) => ({ relation: id, left: 'subject' as const, wording }));
  return answerNegated(asking, entity, relations, 'left', 'present');
}

/** Who is the last known owner before somebody, or the first known one after; what lies between is a gap, and said. */
function beforeOrAfter(asking: Asking, variant: 'before' | 'after'): Answer {
  const telling = asking.telling();
  const ownership = new Ownership(telling.reading);
  const [entity, other] = [asking.entity('a'), asking.entity('b')];
  const periods = ownership.periods(entity);
  const isOther = ({ owners }: OwnerPeriod): boolean => owners.some((owner) => owner.entity === other);
  const isOthers = (period: OwnerPeriod): boolean => period.owners.length > 0 && !isOther(period);
  const place = variant === 'before' ? periods.findIndex(isOther) : periods.findLastIndex(isOther);
  const beyond =
    place === -1 ? [] : variant === 'before' ? periods.slice(0, place).reverse() : periods.slice(place + 1);
  const nearest = beyond.findIndex(isOthers);
  const run = nearest === -1 ? [] : stretchOf(beyond.slice(nearest));
  const ever = { from: Math.min(...run.map(({ from }) => from)), to: Math.max(...run.map(({ to }) => to)) };
  const words = say(` ${variant} `, telling.entity(other));
  return explainOwner(telling, ownership, { entity, at: run.length === 0 ? NEVER : { ever }, words });
}

/** The periods from the first on that have an owner of the first. */
function stretchOf(periods: readonly OwnerPeriod[]): readonly OwnerPeriod[] {
  const first = new Set(periods[0]?.owners.map(({ entity }) => entity));
  const end = periods.findIndex(({ owners }) => !owners.some(({ entity }) => first.has(entity)));
  return end === -1 ? periods : periods.slice(0, end);
}
