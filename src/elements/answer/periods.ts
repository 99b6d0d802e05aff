/** Who owned it when: dashed where nothing is recorded, pale where it is only possible, solid where it is known. */
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Answer, Period } from '../../../graph/index.ts';
import { parseWhen, reach, timeInWords } from '../../../graph/index.ts';
import type { AnswerDesk } from './desk.ts';

export function periods(answer: Answer, desk: AnswerDesk): TemplateResult | typeof nothing {
  const { periods: all } = answer;
  if (all.length < 2) return nothing;
  const asked = askedDay(answer);
  return html`<section>
    <h3>Owner over time</h3>
    <ol class="periods">
      ${all.map((period, index) => periodView(period, index, all, asked, desk))}
    </ol>
  </section>`;
}

function periodView(
  period: Period,
  index: number,
  all: readonly Period[],
  asked: number | undefined,
  desk: AnswerDesk,
): TemplateResult {
  const isKnown = period.owners.length > 0;
  const isPossible = isKnown && period.owners.every(({ certainty }) => certainty === 'possible');
  const isAsked = asked !== undefined && isWithin(asked, period);
  const names = period.owners.map(
    ({ id, name, share, certainty }, place) =>
      html`${place > 0 ? ', ' : nothing}${certainty === 'possible' ? 'possibly ' : nothing}<button
          class="name"
          type="button"
          @click=${() => desk.openEntity(id)}
        >
          ${name}</button
        >${share === undefined ? nothing : html` ${share}`}`,
  );
  return html`<li class="${isKnown ? (isPossible ? 'possible' : 'known') : 'gap'} ${isAsked ? 'asked' : ''}">
    <span class="owner"
      >${isAsked ? html`<span class="spoken">At the time that is asked about: </span>` : nothing}${
        isKnown ? names : 'not recorded'
      }</span
    >
    <span class="bar"
      >${isAsked ? html`<span class="hand" title="The time that is asked about"></span>` : nothing}</span
    >
    <span class="from">${startOf(period, all[index + 1])}</span>
  </li>`;
}

/** `2007`; "before 2007" for what has no beginning. */
function startOf({ from }: Period, next: Period | undefined): string {
  if (from !== undefined) return dateOf(from);
  return next?.from === undefined ? '' : `before ${dateOf(next.from)}`;
}

/** A first of January is said as its year; what is known from the last day of a year on, as the end of it. */
function dateOf(day: string): string {
  if (day.endsWith('-01-01')) return timeInWords(day.slice(0, -6));
  return day.endsWith('-12-31') ? `end of ${timeInWords(day.slice(0, -6))}` : timeInWords(day);
}

/** The middle of the time asked about. */
function askedDay({ lens: { asOf } }: Answer): number | undefined {
  if (asOf === undefined) return undefined;
  return dayNumber(asOf, 'from');
}

function isWithin(day: number, { from, to }: Period): boolean {
  return (
    (from === undefined || day >= (dayNumber(from, 'from') ?? -Infinity)) &&
    (to === undefined || day <= (dayNumber(to, 'to') ?? Infinity))
  );
}

function dayNumber(text: string, side: 'from' | 'to'): number | undefined {
  const result = parseWhen(text);
  return 'when' in result ? reach(result.when)[side] : undefined;
}
