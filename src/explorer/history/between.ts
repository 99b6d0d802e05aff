/** When tracks began and ended: as stated, or else between what it must lie between. */
import { addTo } from '../../../graph/index.ts';
import type { Span } from '../../../graph/index.ts';
import type { Bounds } from './bounds.ts';
import type { Link, Moment } from './track.ts';

export interface Moments {
  readonly begins: Moment;
  readonly ends: Moment;
}

/**
 * A track without a stated beginning began after the earliest that its parents can have begun, and before the latest that
 * its children can have.
 *
 * @param order parents before children
 */
export function between(
  order: readonly number[],
  bounds: ReadonlyMap<number, Bounds>,
  links: readonly Link[],
): ReadonlyMap<number, Moments> {
  const origins = new Map<number, Link[]>();
  const leaving = new Map<number, Link[]>();
  for (const link of links) {
    if (link.origin) addTo(origins, link.to, link);
    addTo(leaving, link.from, link);
  }
  const latest = latestBeginnings(order, bounds, leaving);
  const begins = new Map<number, Moment>();
  for (const entity of order) {
    const own = bounds.get(entity)?.begins ?? fromLinks(origins.get(entity) ?? [], bounds.get(entity));
    if (own !== undefined) {
      begins.set(entity, own);
      continue;
    }
    const to = latest.get(entity) ?? Infinity;
    const parents = (origins.get(entity) ?? []).map((link) => begins.get(link.from)?.span.from ?? -Infinity);
    begins.set(entity, { span: { from: Math.min(Math.max(-Infinity, ...parents), to), to }, stated: false });
  }
  return new Map(
    order.map((entity) => {
      const first = begins.get(entity) ?? OPEN;
      return [entity, { begins: first, ends: ending(first, bounds.get(entity), leaving.get(entity) ?? [], begins) }];
    }),
  );
}

const OPEN: Moment = { span: { from: -Infinity, to: Infinity }, stated: false };

/** The earliest link that leads to its beginning, where nothing shows it to be older. */
function fromLinks(origins: readonly Link[], bounds: Bounds | undefined): Moment | undefined {
  let first: { readonly when: Span; readonly claim: number } | undefined;
  for (const { when, descent, claims } of origins) {
    if (!descent || when === undefined || !Number.isFinite(when.from)) continue;
    if (first === undefined || when.from < first.when.from) first = { when, claim: claims[0] ?? -1 };
  }
  if (first === undefined || (bounds?.begunBy ?? Infinity) < first.when.from) return undefined;
  return { span: first.when, stated: true, claim: first.claim };
}

/** The latest day that each can have begun on: a parent has begun when its children begin. */
function latestBeginnings(
  order: readonly number[],
  bounds: ReadonlyMap<number, Bounds>,
  leaving: ReadonlyMap<number, readonly Link[]>,
): ReadonlyMap<number, number> {
  const latest = new Map<number, number>();
  for (const entity of [...order].reverse()) {
    const own = bounds.get(entity);
    let day = Math.min(own?.begins?.span.to ?? Infinity, own?.begunBy ?? Infinity);
    for (const { origin, when, to } of leaving.get(entity) ?? []) {
      if (when !== undefined && Number.isFinite(when.to)) day = Math.min(day, when.to);
      if (origin) day = Math.min(day, latest.get(to) ?? Infinity);
    }
    latest.set(entity, day);
  }
  return latest;
}

function ending(
  begins: Moment,
  bounds: Bounds | undefined,
  leaving: readonly Link[],
  beginnings: ReadonlyMap<number, Moment>,
): Moment {
  if (bounds?.ends !== undefined) return bounds.ends;
  if (bounds?.state === 'alive') return { span: { from: Infinity, to: Infinity }, stated: true };
  const began = Number.isFinite(begins.span.from) ? begins.span.from : -Infinity;
  let from = Math.max(bounds?.lastSeen ?? -Infinity, began);
  for (const { kind, to } of leaving) {
    if (kind === 'merge') from = Math.max(from, beginnings.get(to)?.span.from ?? -Infinity);
  }
  return { span: { from, to: Infinity }, stated: false };
}
