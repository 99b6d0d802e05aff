/** When something came into being and when it ended, as a document gives it, in words. */
import { timeInWords } from '../../model/index.ts';
import type { Statement } from '../answer.ts';
import { dated } from './claim-words.ts';
import type { Telling } from './telling.ts';

/** One end of the time that a document gives for something; nothing where that end is open. */
export function endOfLife(telling: Telling, entity: number, end: 'began' | 'ended', lead = ''): Statement | undefined {
  const [from = '', to] = (telling.reading.graph.existedOf(entity) ?? '').split('/');
  // a mere date says that it was there at some time in it
  if (to === undefined) return undefined;
  const date = end === 'began' ? from : to;
  if (date === '' || date === '..') return undefined;
  const what = end === 'began' ? ' came into being ' : ' came to an end ';
  return telling.sentence(
    [],
    lead,
    telling.entity(entity),
    what,
    dated(timeInWords(date)),
    ' (stated without a source)',
  );
}
