/** What began, ended or happened between two days: claims whose time says so, and things that came and went. */
import type { Reading, Span, Steps } from '../model/index.ts';
import { atOnce, inSteps, overlaps, parseWhen, sortedInSteps, within } from '../model/index.ts';
import type { Sureness } from './answer.ts';

/** One change. */
export interface Change {
  /** Events happen; states and entities begin and end. */
  readonly type: 'happened' | 'began' | 'ended';
  /** The claim that changed; or else the entity that came or went. */
  readonly claim?: number;
  readonly entity?: number;
  /** The day of the change lies in this span. */
  readonly on: Span;
  /** `possible` where the change may lie outside of the asked days. */
  readonly certainty: Sureness;
}

/** The changes within a stretch of days, in the order of time. Refuted claims change nothing. */
export function changes(reading: Reading, asked: Span): readonly Change[] {
  return atOnce(changesInSteps(reading, asked));
}

/** As {@link changes}, in steps. */
export function* changesInSteps(reading: Reading, asked: Span): Steps<readonly Change[]> {
  const { graph } = reading;
  const found: Change[] = [];
  const add = (type: Change['type'], on: Span, what: Pick<Change, 'claim' | 'entity'>): void => {
    const isBounded = Number.isFinite(on.from) && Number.isFinite(on.to);
    if (!overlaps(on, asked) || !(isBounded || type === 'happened')) return;
    found.push({ type, on, certainty: within(on, asked) ? 'certain' : 'possible', ...what });
  };
  yield* inSteps(graph.claims(), (claim) => {
    const when = graph.whenOf(claim);
    if (when === undefined) return;
    const { inView, standing } = reading.judge(claim);
    if (!inView || standing === 'refuted') return;
    if (graph.relationOf(claim).nature === 'event') {
      add('happened', { from: when.start.from, to: when.end.to }, { claim });
    } else if (when.form === 'interval') {
      add('began', when.start, { claim });
      add('ended', when.end, { claim });
    }
  });
  yield* inSteps(graph.entities(), (entity) => {
    const existed = graph.existedOf(entity);
    if (existed === undefined || !reading.looksAtEntity(entity)) return;
    const result = parseWhen(existed);
    if (!('when' in result) || result.when.form !== 'interval') return;
    add('began', result.when.start, { entity });
    add('ended', result.when.end, { entity });
  });
  return yield* sortedInSteps(found, inOrderOfTime);
}

function inOrderOfTime(a: Change, b: Change): number {
  return a.on.from - b.on.from || a.on.to - b.on.to || (a.claim ?? -1) - (b.claim ?? -1);
}
