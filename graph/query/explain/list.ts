/** All of a kind, in words: how many there are, and their names. */
import type { Answer } from '../answer.ts';
import { listed, say } from './parts.ts';
import type { Telling } from './telling.ts';

/** So many are named in the sentence, and so many are in the answer. */
const MOST_NAMED = 12;
const MOST_ANSWERED = 200;

/** The answer to "which companies are there". */
export function explainList(telling: Telling, kinds: readonly string[]): Answer {
  const { reading } = telling;
  const { graph } = reading;
  const { vocabulary } = graph;
  const found: number[] = [];
  let count = 0;
  for (const entity of graph.entities()) {
    const kind = graph.kindOf(entity);
    if (!kinds.some((each) => vocabulary.isA(kind, each)) || !reading.looksAtKind(kind)) continue;
    count += 1;
    if (found.length < MOST_ANSWERED) found.push(entity);
  }
  const kind = vocabulary.kinds.get(kinds[0] ?? '');
  const noun = (count === 1 ? kind?.label : kind?.plural) ?? 'answers';
  const many = `${count.toLocaleString('en')} ${noun}`;
  if (count === 0)
    return telling.answer({ headline: 'None.', parts: say(`There are no ${noun} here.`), claims: [], focus: [] });
  const hidden = count - Math.min(count, MOST_NAMED);
  const names = listed(found.slice(0, MOST_NAMED).map((entity) => [telling.entity(entity)]));
  return telling.answer({
    headline: `${many}.`,
    parts: say(`${many}: `, names, hidden === 0 ? '.' : `, and ${hidden.toLocaleString('en')} more.`),
    answer: found.map((entity) => telling.answered(entity, [])),
    claims: [],
    focus: found.slice(0, MOST_NAMED),
  });
}
