/** Questions about what was paid: an event with a price, by somebody or by whomever. */
import type { Relation } from '../../model/index.ts';
import { explainPrice } from '../explain/price.ts';
import { certaintyIn } from '../scope.ts';
import type { Form } from './form.ts';
import { Pattern } from './pattern.ts';

/** The thing that changed hands is `{a}`, who paid is `{b}`. */
const PATTERNS = [
  'how much did|has {b} pay|paid|spend|spent for|on {a}',
  'what did {b} pay for {a}',
  'for|at how much did {b} buy|acquire|purchase {a}',
  'how much did {b} buy|acquire|purchase {a} for',
  'how much did {a} cost',
  'how much did {a} cost {b}',
  'what did {a} cost',
  'what did {a} cost {b}',
  'what|which price did {b} pay for {a}',
  'how expensive was {a}',
  'how much did {a} sell for',
  'how much was|is {a} bought|acquired|purchased|sold for',
  'for how much was {a} bought|acquired|purchased|sold',
  'how much was paid for {a}',
  'what was|is [the] price of {a}',
  "what was|is {a} 's price",
];

const hasPrice = ({ nature, qualifiers }: Relation): boolean =>
  nature === 'event' && qualifiers.some(({ type }) => type === 'money');

export const PRICE_FORM: Form = {
  id: 'price',
  label: 'What was paid for something',
  patterns: () => PATTERNS.map((text) => new Pattern(text, { form: PRICE_FORM })),
  accepts: (vocabulary, _meaning, place, kind) =>
    [...vocabulary.relations.values()].some(
      (relation) =>
        hasPrice(relation) &&
        (place === 'a' ? relation.object : relation.subject).some((broader) => vocabulary.isA(kind, broader)),
    ),
  answer: (asking) => {
    const { graph, filling } = asking;
    const [thing, payer] = [asking.entity('a'), filling.entities.get('b')];
    const event = [...graph.vocabulary.relations.values()].find(hasPrice);
    const telling = asking.telling(event);
    const claims = [...graph.touching(thing)].filter(
      (claim) =>
        hasPrice(graph.relationOf(claim)) &&
        graph.objectOf(claim) === thing &&
        certaintyIn(telling.scope, claim) !== 'no' &&
        telling.reading.judge(claim).standing !== 'refuted',
    );
    return explainPrice(telling, claims, thing, payer);
  },
};
