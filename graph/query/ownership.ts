/**
 * Who owns what at a date and over time: directly, through wholes and absorbers, up to the ultimate owners, and downwards.
 * Before its first known owner something's owner is unknown, not nobody.
 *
 * A part belongs to whom its whole belongs to, and what was absorbed to whom the absorber belongs to; where nothing says
 * who that is, to the whole or the absorber itself, if it is of a kind that can own.
 */
import type { Day, QualifierValue, Reading, Span } from '../model/index.ts';
import { overlaps as overlap, Reading as ReadingOf, without } from '../model/index.ts';
import type { Sureness } from './answer.ts';
import { heldAt, heldLast, holdingsOf, isPartial } from './holdings.ts';
import type { Holding } from './holdings.ts';
import { isPlainer } from './trail.ts';
import type { Step, Trail } from './trail.ts';

/** An owner, and the claims that lead to it from what it owns. */
export interface Owner extends Trail {
  readonly entity: number;
  /** As stated; `undefined` is the whole of it. */
  readonly share?: QualifierValue;
}

/** Who owned something throughout a stretch of days; the same owners, equally sure. */
export interface OwnerPeriod {
  readonly from: Day;
  readonly to: Day;
  /** Empty: nothing says who. */
  readonly owners: readonly Owner[];
}

/** When: a stretch of days; `last`, the latest state that is known; or at any time, perhaps within a stretch. */
export type OwnedAt = Span | 'last' | { readonly ever: Span | undefined };

/** A stretch without days: nothing was owned in it. */
export const NEVER: Span = { from: NaN, to: NaN };

export class Ownership {
  readonly reading: Reading;
  readonly #holdings = new Map<number, readonly Holding[]>();
  readonly #owning: ReadonlySet<string>;

  /** Ownership under the lens of a reading. Its date is not used: each question names its own. */
  constructor(reading: Reading) {
    this.reading =
      reading.lens.asOf === undefined ? reading : new ReadingOf(reading.graph, without(reading.lens, 'asOf'));
    this.#owning = new Set(reading.graph.vocabulary.withTrait('owns').flatMap(({ subject }) => subject));
  }

  holdings(entity: number): readonly Holding[] {
    const known = this.#holdings.get(entity);
    if (known !== undefined) return known;
    const holdings = holdingsOf(this.reading, entity);
    this.#holdings.set(entity, holdings);
    return holdings;
  }

  /** Who owns an entity: several where they own it jointly, or where sources disagree. */
  owners(entity: number, at: OwnedAt): readonly Owner[] {
    if (typeof at === 'string' || 'from' in at) return this.#owners(entity, at, new Set());
    const { ever } = at;
    const last = ever === undefined ? this.#owners(entity, 'last', new Set()) : [];
    const then = this.periods(entity).filter((period) => ever === undefined || overlap(period, ever));
    return best([...then.flatMap(({ owners }) => owners), ...last]);
  }

  /** The chains from an entity over its owners to those whose owners nothing names; circles are cut. */
  chains(entity: number, at: OwnedAt, most = 12): readonly Owner[] {
    const done: Owner[] = [];
    const open: Owner[] = [{ entity, steps: [], certainty: 'certain', disputed: false }];
    while (open.length > 0 && done.length < most) {
      const chain = open.shift();
      if (chain === undefined) break;
      const next = this.#above(chain, entity, at);
      if (next.length === 0 && chain.steps.length > 0) done.push(chain);
      open.push(...next);
    }
    return done;
  }

  /** The shortest chain from an entity up to one of its owners, or theirs. */
  chainTo(entity: number, owner: number, at: OwnedAt): Owner | undefined {
    const open: Owner[] = [{ entity, steps: [], certainty: 'certain', disputed: false }];
    const seen = new Set([entity]);
    for (let chain = open.shift(); chain !== undefined; chain = open.shift()) {
      for (const next of this.#above(chain, entity, at)) {
        if (next.entity === owner) return next;
        if (seen.has(next.entity)) continue;
        seen.add(next.entity);
        open.push(next);
      }
    }
    return undefined;
  }

  /** Who owned it, period by period, from before anything is known to after it. */
  periods(entity: number): readonly OwnerPeriod[] {
    const days = [...this.#turningDays(entity, new Set())].filter(Number.isFinite).sort((a, b) => a - b);
    const periods: OwnerPeriod[] = [];
    for (const [place, from] of [-Infinity, ...days].entries()) {
      const to = (days[place] ?? Infinity) - 1;
      const day = Number.isFinite(from) ? from : Number.isFinite(to) ? to : 0;
      const owners = this.owners(entity, { from: day, to: day });
      const last = periods.at(-1);
      if (last !== undefined && sameOwners(last.owners, owners)) periods[periods.length - 1] = { ...last, to };
      else periods.push({ from, to, owners });
    }
    return periods;
  }

  /** Stretches of days within which nothing changes for an entity, its owners, theirs and so on. */
  turns(entity: number): readonly Span[] {
    const days = new Set<Day>();
    const above = new Set([entity]);
    for (const each of above) {
      for (const { begins, ends, holder } of this.holdings(each)) {
        for (const day of [begins.from, begins.to, ends.from + 1, ends.to + 1]) if (Number.isFinite(day)) days.add(day);
        above.add(holder);
      }
    }
    const sorted = [...days].sort((a, b) => a - b);
    if (sorted.length === 0) return [{ from: 0, to: 0 }];
    return sorted.map((from, place) => ({ from, to: (sorted[place + 1] ?? Infinity) - 1 }));
  }

  /** What an entity owns outright, and what it owns through those. */
  owned(owner: number, at: OwnedAt): { readonly direct: readonly Owner[]; readonly indirect: readonly Owner[] } {
    const found = new Map<number, Owner>();
    const seen = new Set([owner]);
    const open = [owner];
    for (const holder of open) {
      for (const entity of this.#heldBy(holder)) {
        if (seen.has(entity)) continue;
        const chain = this.chainTo(entity, owner, at);
        if (chain === undefined) continue;
        seen.add(entity);
        open.push(entity);
        found.set(entity, { ...chain, entity });
      }
    }
    const isDirect = (entity: number): boolean => this.owners(entity, at).some((each) => each.entity === owner);
    const [direct, indirect]: [Owner[], Owner[]] = [[], []];
    for (const each of found.values()) (isDirect(each.entity) ? direct : indirect).push(each);
    return { direct, indirect };
  }

  /** Whether an entity is of a kind that can own; one of an unknown kind may be. */
  canOwn(entity: number): boolean {
    const { graph } = this.reading;
    const kind = graph.kindOf(entity);
    return kind === 'thing' || [...this.#owning].some((broader) => graph.vocabulary.isA(kind, broader));
  }

  /** The chain with each owner of its last entity added, without going in circles. */
  #above(chain: Owner, start: number, at: OwnedAt): readonly Owner[] {
    const passed = new Set([start, ...chain.steps.map(({ to }) => to)]);
    return this.owners(chain.entity, at)
      .filter(({ steps }) => !steps.some(({ to }) => passed.has(to)))
      .map((owner) => joined(chain, owner));
  }

  #owners(entity: number, at: Span | 'last', passed: ReadonlySet<number>): readonly Owner[] {
    const held = this.holdings(entity).flatMap((holding) => {
      const certainty = at === 'last' ? heldLast(holding) : heldAt(holding, at);
      return certainty === undefined ? [] : [{ holding, certainty }];
    });
    const owning = held.filter(({ holding }) => holding.through === 'owning' && !passed.has(holding.holder));
    if (owning.length > 0) return best(owning.map(({ holding, certainty }) => ownerOf(entity, holding, certainty)));
    const beyond = new Set([...passed, entity]);
    return best(
      held
        .filter(({ holding }) => holding.through !== 'owning' && !beyond.has(holding.holder))
        .flatMap(({ holding, certainty }) => this.#throughWhole(ownerOf(entity, holding, certainty), at, beyond)),
    );
  }

  #throughWhole(whole: Owner, at: Span | 'last', passed: ReadonlySet<number>): readonly Owner[] {
    const owners = this.#owners(whole.entity, at, passed);
    if (owners.length > 0) return owners.map((owner) => joined(whole, owner));
    return this.canOwn(whole.entity) ? [whole] : [];
  }

  /** The days on which the owners, or how sure they are, may change. */
  #turningDays(entity: number, passed: ReadonlySet<number>): Set<Day> {
    const days = new Set<Day>();
    for (const { begins, ends, through, holder } of this.holdings(entity)) {
      for (const day of [begins.from, begins.to, ends.from + 1, ends.to + 1]) days.add(day);
      if (through === 'owning' || passed.has(holder)) continue;
      for (const day of this.#turningDays(holder, new Set([...passed, entity]))) days.add(day);
    }
    return days;
  }

  /** What may belong to an entity, judging by the claims that touch it alone. */
  *#heldBy(holder: number): Generator<number> {
    const { graph } = this.reading;
    for (const claim of graph.touching(holder)) {
      const { traits } = graph.relationOf(claim);
      const [subject, object] = [graph.subjectOf(claim), graph.objectOf(claim)];
      if (subject === holder && (traits.includes('owns') || traits.includes('begins-owning'))) yield object;
      const isPart = traits.includes('within') || traits.includes('absorbed') || traits.includes('split-off');
      if (object === holder && isPart) yield subject;
    }
  }
}

/** Owners of the whole at once, or shares of more than the whole: what sources cannot both be right about. */
export function overlaps(owners: readonly Owner[]): boolean {
  const certain = owners.filter(({ certainty }) => certainty === 'certain');
  const whole = certain.filter(({ share }) => !isPartial(share));
  const stated = certain.reduce((sum, { share }) => sum + (share?.amount ?? 0), 0);
  return whole.length > 1 || stated > 100;
}

function ownerOf(entity: number, holding: Holding, certainty: Sureness): Owner {
  const steps: readonly Step[] = [{ claim: holding.claim, from: entity, to: holding.holder }];
  const share = holding.share === undefined ? {} : { share: holding.share };
  return { entity: holding.holder, steps, certainty, disputed: holding.disputed, ...share };
}

function joined(lower: Owner, upper: Owner): Owner {
  return {
    ...upper,
    steps: [...lower.steps, ...upper.steps],
    certainty: lower.certainty === 'certain' ? upper.certainty : 'possible',
    disputed: lower.disputed || upper.disputed,
  };
}

/** Each owner once, by the claims that make it one beyond dispute, and of those by the surest. */
function best(owners: readonly Owner[]): readonly Owner[] {
  const found = new Map<number, Owner>();
  for (const owner of owners) {
    const known = found.get(owner.entity);
    if (known === undefined || isPlainer(owner, known)) found.set(owner.entity, owner);
  }
  return [...found.values()];
}

function sameOwners(a: readonly Owner[], b: readonly Owner[]): boolean {
  const key = ({ entity, certainty, share }: Owner): string => `${String(entity)} ${certainty} ${share?.text ?? ''}`;
  return a.length === b.length && a.every((owner, place) => key(owner) === key(b[place] ?? owner));
}
