/** Questions about the beginning and the end of something, and whether it is still there. */
import type { Trait } from '../../model/index.ts';
import type { Answer } from '../answer.ts';
import { explainLife } from '../explain/reports.ts';
import { certaintyIn } from '../scope.ts';
import type { Asking, Form, Meaning } from './form.ts';
import { Pattern } from './pattern.ts';

const BEGUN = 'released|launched|introduced|published|born|made';

const PATTERNS = {
  began: [
    `[since] when is|was|were {a} [first] ${BEGUN}`,
    'when did {a} begin|start|originate|appear|launch',
    'when did {a} come out|up',
    'when did {a} come into being|existence',
    'how old is|are {a}',
    'since when does|do|is|are {a} [there] [exist]',
  ],
  ended: [
    'when did {a} end|die|close|stop|disappear|vanish',
    'when is|was|were {a} discontinued|closed|abandoned|ended|shut [down]',
    'until|till when did|does|was|were {a} [exist]',
  ],
  both: [
    'does|do|did {a} exist',
    'when did|does {a} exist',
    'is|are|was|were {a} around|alive|active|dead|discontinued|defunct|gone',
  ],
} as const;

type Ends = keyof typeof PATTERNS;

/** What begins a thing, and what ends it or takes its place. */
const BEGINNING: readonly Trait[] = ['begins'];
const ENDING: readonly Trait[] = ['continues'];
const OWN_ENDING: readonly Trait[] = ['absorbed'];

export const LIFE_FORM: Form = {
  id: 'life',
  label: 'When something came into being, and whether it is still there',
  patterns: () =>
    (Object.keys(PATTERNS) as Ends[]).flatMap((variant) => {
      const meaning: Meaning = { form: LIFE_FORM, variant };
      return PATTERNS[variant].map((text) => new Pattern(text, meaning));
    }),
  answer: (asking) => lifeOf(asking, asking.entity('a'), (asking.meaning.variant ?? 'both') as Ends),
};

export function lifeOf(asking: Asking, entity: number, ends: Ends): Answer {
  const telling = asking.telling();
  const { graph } = telling.reading;
  const [begins, finishes] = [ends !== 'ended', ends !== 'began'];
  const claims = [...graph.touching(entity)].filter((claim) => {
    const { traits } = graph.relationOf(claim);
    const bears = (wanted: readonly Trait[]): boolean => traits.some((trait) => wanted.includes(trait));
    const tells =
      graph.subjectOf(claim) === entity
        ? finishes && bears(OWN_ENDING)
        : (begins && bears(BEGINNING)) || (finishes && bears(ENDING));
    return tells && certaintyIn(telling.scope, claim) !== 'no' && telling.reading.judge(claim).standing !== 'refuted';
  });
  return explainLife(telling, entity, claims, ends === 'both' ? ['began', 'ended'] : [ends]);
}
