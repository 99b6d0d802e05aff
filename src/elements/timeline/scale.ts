/** Days and px of the strip. */
import type { Span } from '../../../graph/index.ts';
import { calendarDate, dayOf } from '../../../graph/index.ts';

/** Heights of the strip, px. */
export const STRIP = { height: 72, baseline: 49, top: 10 } as const;
/** A bar of the histogram is at least this wide, px. */
const NARROWEST = 8;
/** Years are written at least this far apart, px. */
const APART = 52;
/** Slots and steps, in months. */
const SLOTS = [1, 3, 12, 60, 120, 600] as const;
const STEPS = [1, 3, 12, 24, 60, 120, 300, 600, 1200] as const;
const DAYS_OF_MONTH = 30.44;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

export interface Tick {
  readonly at: number;
  /** Minor marks have none. */
  readonly label?: string;
}

export class Scale {
  readonly span: Span;
  readonly width: number;

  constructor(span: Span, width: number) {
    this.span = span;
    this.width = Math.max(1, width);
  }

  x(day: number): number {
    return ((day - this.span.from) / this.#length) * this.width;
  }

  dayAt(x: number): number {
    return this.span.from + (x / this.width) * this.#length;
  }

  /** The month, quarter, year or more that a day is in: as fine as the bars can be told apart. */
  readonly slotOf = (day: number): Span => {
    const months = SLOTS.find((each) => this.#px(each) >= NARROWEST) ?? 1200;
    const first = Math.floor(monthOf(day) / months) * months;
    return { from: firstDayOf(first), to: firstDayOf(first + months) - 1 };
  };

  ticks(): readonly Tick[] {
    const step = STEPS.find((each) => this.#px(each) >= APART) ?? 6000;
    const minor = STEPS.find((each) => each < step && this.#px(each) >= 5 && step % each === 0) ?? step;
    const found: Tick[] = [];
    for (let month = Math.ceil(monthOf(this.span.from) / minor) * minor; ; month += minor) {
      const at = firstDayOf(month);
      if (at > this.span.to + 1 || found.length > 3000) return found;
      found.push(month % step === 0 ? { at, label: labelOf(month, step) } : { at });
    }
  }

  get #length(): number {
    return Math.max(1, this.span.to - this.span.from);
  }

  #px(months: number): number {
    return (months * DAYS_OF_MONTH * this.width) / this.#length;
  }
}

function monthOf(day: number): number {
  const { year, month } = calendarDate(Math.floor(day));
  return year * 12 + month - 1;
}

function firstDayOf(month: number): number {
  return dayOf(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1);
}

function labelOf(month: number, step: number): string {
  const year = Math.floor(month / 12);
  const words = year <= 0 ? `${String(1 - year)} BC` : String(year);
  return step >= 12 || month % 12 === 0 ? words : (MONTHS[((month % 12) + 12) % 12] ?? '');
}
