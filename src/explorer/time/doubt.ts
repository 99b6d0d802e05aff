/** Why a claim is no more than possible at the asked time, in a sentence. */
import type { Reading, Span } from '../../../graph/index.ts';
import { dayInWords, saidOn } from '../../../graph/index.ts';
import { dateInWords } from './dates.ts';

/** `undefined` where no time is asked for, or where the claim is certain then or not held at all. */
export function doubtAt(reading: Reading, claim: number): string | undefined {
  const { asked, graph } = reading;
  if (asked === undefined || reading.judge(claim).certainty !== 'possible') return undefined;
  const when = graph.whenOf(claim);
  const isEvent = graph.relationOf(claim).nature === 'event';
  if (when === undefined) return undated(reading, claim, isEvent);
  if (isEvent) return `It happened ${dateInWords({ from: when.start.from, to: when.end.to })}.`;
  if (when.form === 'date') return `It held at some time ${within(when.start)}.`;
  const sentences = [
    ...(asked.from < when.start.to ? [beginning(when.start)] : []),
    ...(asked.to > when.end.from ? [ending(when.end)] : []),
  ];
  return sentences.join(' ');
}

function undated(reading: Reading, claim: number, isEvent: boolean): string {
  const { graph } = reading;
  const days = reading
    .evidence(claim)
    .flatMap((evidence) => saidOn(evidence, graph.sources.get(evidence.source)) ?? [])
    .filter(({ from, to }) => from === to)
    .map(({ from }) => from);
  if (days.length === 0) return isEvent ? 'Nobody says when it happened.' : 'Nobody says when it held.';
  const said = [...new Set(days)].sort((a, b) => a - b).map(dayInWords);
  return isEvent
    ? `Nobody says when it happened: by ${said[0] ?? ''} it had.`
    : `It held when it was said, on ${said.join(' and ')}; nobody says since when or until when.`;
}

function beginning(start: Span): string {
  return Number.isFinite(start.from) ? `It began ${dateInWords(start)}.` : 'Nobody says since when it held.';
}

function ending(end: Span): string {
  return Number.isFinite(end.to) ? `It ended ${dateInWords(end)}.` : 'Nobody says until when it held.';
}

/** "in 2007", where the month does not matter. */
function within(span: Span): string {
  return dateInWords(span).replace(/, (?:month|day) not stated$/, '');
}
