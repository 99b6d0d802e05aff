/** What is other since a link was made, in words. */
import { dayInWords } from '../../../graph/index.ts';
import type { Since } from './seen.ts';

/** "Since this link was made on 4 Oct 2026, 2 claims are new, one is not as it was and one is gone." */
export function sinceInWords({ day, added, changed, gone, before, now }: Since): string {
  const start = `Since this link was made on ${dayInWords(day)}, `;
  if (before !== undefined && now !== undefined)
    return before === now
      ? `${start}some of the ${now.toLocaleString('en')} claims that it shows are not as they were.`
      : `${start}the data has changed: it showed ${before.toLocaleString('en')} claims, now ${now.toLocaleString('en')}.`;
  const parts = [
    ...(added.length === 0 ? [] : [`${claims(added.length, true)} new`]),
    ...(changed.length === 0
      ? []
      : [`${claims(changed.length, added.length === 0)} not as ${changed.length === 1 ? 'it was' : 'they were'}`]),
    ...(gone === 0 ? [] : [`${claims(gone, added.length + changed.length === 0)} gone`]),
  ];
  const last = parts.pop() ?? '';
  return `${start}${parts.length === 0 ? last : `${parts.join(', ')} and ${last}`}.`;
}

function claims(count: number, isFirst: boolean): string {
  const noun = isFirst ? (count === 1 ? ' claim' : ' claims') : '';
  return `${count === 1 ? 'one' : count.toString()}${noun} ${count === 1 ? 'is' : 'are'}`;
}
