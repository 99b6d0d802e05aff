/** Entities that may be one: by an identifier, an address or a name that they share. Costs about what the graph is large. */
import { overlaps, parseWhen, reach, withoutEnd } from '../../model/index.ts';
import type { Entity, Graph, Span } from '../../model/index.ts';
import { nameKey } from './names.ts';
import type { SameDoubt, SameEntities, SameReason } from './proposal.ts';

/** More entities than this at one address: it is nobody's own. */
const MOST_AT_ADDRESS = 3;
/** More than this with one identifier: it is none. */
const MOST_WITH_ID = 50;
/** With how many of those before it one is compared. */
const COMPARED = 8;

export class SameEntityFinder {
  readonly #graph: Graph;
  readonly #entities = new Map<number, Entity>();
  readonly #found = new Map<string, { readonly pair: readonly [number, number]; readonly reasons: SameReason[] }>();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  find(): readonly SameEntities[] {
    const groups = new Groups();
    for (const number of this.#graph.entities()) groups.add(number, this.#entity(number), this.#isOrganization(number));
    for (const { key, members } of groups.of('id')) {
      if (members.length > MOST_WITH_ID) continue;
      const [scheme = '', value = ''] = JSON.parse(key) as readonly string[];
      this.#compare(members, { type: 'id', scheme, value });
    }
    for (const { members } of groups.of('url')) {
      if (members.length > MOST_AT_ADDRESS) continue;
      const url = this.#entity(members[0] ?? -1).url ?? '';
      this.#compare(members, { type: 'url', url });
    }
    for (const { key, members } of groups.of('name')) this.#compare(members, { type: 'name', key });
    return [...this.#found.values()]
      .map(({ pair, reasons }) => this.#proposal(pair, reasons))
      .sort((a, b) => weight(b) - weight(a) || a.keep - b.keep || a.drop - b.drop);
  }

  /** Each member with the first of those before it that it may be one with. */
  #compare(members: readonly number[], shared: Shared): void {
    members.forEach((member, index) => {
      const other = members.slice(0, Math.min(index, COMPARED)).find((each) => this.#mayBeOne(each, member, shared));
      if (other !== undefined) this.#add(other, member, shared);
    });
  }

  #mayBeOne(a: number, b: number, { type }: Shared): boolean {
    const [one, other] = [this.#entity(a), this.#entity(b)];
    if (one.notToBeConfusedWith.includes(other.id) || other.notToBeConfusedWith.includes(one.id)) return false;
    if (type !== 'id' && (!this.#areOfOneKind(one, other) || haveOtherIds(one, other))) return false;
    // two people may bear one name, and work at one address
    if (type !== 'id' && [one, other].some(({ kind }) => this.#graph.vocabulary.isA(kind, 'person'))) return false;
    return !this.#areJoined(a, b);
  }

  /** Of one kind, or one is of a broader kind: what an import calls a thing may be a company. */
  #areOfOneKind({ kind: a }: Entity, { kind: b }: Entity): boolean {
    const { vocabulary } = this.#graph;
    return vocabulary.isA(a, b) || vocabulary.isA(b, a);
  }

  /** What has a relation to another is not that other. Looks at the shorter list of claims. */
  #areJoined(a: number, b: number): boolean {
    const [ofA, ofB] = [this.#graph.touching(a), this.#graph.touching(b)];
    for (;;) {
      const [first, second] = [ofA.next(), ofB.next()];
      if (first.done !== true && this.#touches(first.value, b)) return true;
      if (second.done !== true && this.#touches(second.value, a)) return true;
      if (first.done === true || second.done === true) return false;
    }
  }

  #touches(claim: number, entity: number): boolean {
    return this.#graph.subjectOf(claim) === entity || this.#graph.objectOf(claim) === entity;
  }

  #add(a: number, b: number, shared: Shared): void {
    const pair = [a, b] as const;
    const key = `${String(a)} ${String(b)}`;
    const reason: SameReason =
      shared.type === 'name'
        ? { type: 'name', names: [this.#nameOf(a, shared.key), this.#nameOf(b, shared.key)] }
        : shared;
    const known = this.#found.get(key);
    if (known === undefined) this.#found.set(key, { pair, reasons: [reason] });
    else if (known.reasons.every((each) => each.type !== 'name' || reason.type !== 'name')) known.reasons.push(reason);
  }

  /** The name by which an entity has a key, as it is written. */
  #nameOf(number: number, key: string): string {
    const entity = this.#entity(number);
    const isOrganization = this.#isOrganization(number);
    return namesOf(entity).find((name) => nameKey(name, isOrganization) === key) ?? entity.name;
  }

  #proposal([a, b]: readonly [number, number], reasons: readonly SameReason[]): SameEntities {
    const [one, other] = [this.#entity(a), this.#entity(b)];
    const isTurned = this.#weightOf(b) > this.#weightOf(a);
    const doubts: SameDoubt[] = [];
    if (!this.#areOfOneKind(one, other)) doubts.push('kinds');
    const [existedA, existedB] = [spanOf(one), spanOf(other)];
    if (existedA !== undefined && existedB !== undefined && !overlaps(existedA, existedB)) doubts.push('existence');
    return { what: 'entities', keep: isTurned ? b : a, drop: isTurned ? a : b, reasons, doubts };
  }

  /** How much is said of an entity; that somebody described it counts for more than a claim. */
  #weightOf(number: number): number {
    let weight = this.#graph.isImplied(number) ? 0 : 2;
    for (const claim of this.#graph.touching(number)) if (claim >= 0) weight += 1;
    return weight;
  }

  #entity(number: number): Entity {
    const known = this.#entities.get(number);
    if (known !== undefined) return known;
    const entity = this.#graph.entity(number);
    this.#entities.set(number, entity);
    return entity;
  }

  #isOrganization(number: number): boolean {
    return this.#graph.vocabulary.isA(this.#graph.kindOf(number), 'organization');
  }
}

type Shared = Exclude<SameReason, { readonly type: 'name' }> | { readonly type: 'name'; readonly key: string };

/** Entities by what they share. */
class Groups {
  readonly #byKey = {
    id: new Map<string, number[]>(),
    url: new Map<string, number[]>(),
    name: new Map<string, number[]>(),
  };

  add(number: number, entity: Entity, isOrganization: boolean): void {
    for (const id of entity.ids) this.#put('id', JSON.stringify(id), number);
    if (entity.url !== undefined) this.#put('url', addressKey(entity.url), number);
    for (const name of namesOf(entity)) this.#put('name', nameKey(name, isOrganization), number);
  }

  *of(type: SameReason['type']): Generator<{ readonly key: string; readonly members: readonly number[] }> {
    for (const [key, members] of this.#byKey[type]) if (members.length > 1 && key !== '') yield { key, members };
  }

  #put(type: SameReason['type'], key: string, number: number): void {
    const members = this.#byKey[type].get(key);
    if (members === undefined) this.#byKey[type].set(key, [number]);
    else if (members.at(-1) !== number) members.push(number);
  }
}

function namesOf({ name, also, names }: Entity): readonly string[] {
  return [name, ...also, ...names.map((dated) => dated.name)];
}

/** `https://www.Xen.org/` and `http://xen.org` are one address. */
function addressKey(url: string): string {
  const address = url
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/^[^/?#]+/, (host) => host.toLowerCase());
  return withoutEnd(address, /\//);
}

/** Each has an identifier in one scheme, and they are not the same. */
function haveOtherIds(one: Entity, other: Entity): boolean {
  return [...one.ids].some(([scheme, id]) => {
    const theirs = other.ids.get(scheme);
    return theirs !== undefined && theirs !== id;
  });
}

function spanOf({ existed }: Entity): Span | undefined {
  const result = existed === undefined ? undefined : parseWhen(existed);
  return result !== undefined && 'when' in result ? reach(result.when) : undefined;
}

const WEIGHTS: Readonly<Record<SameReason['type'], number>> = { id: 4, url: 2, name: 1 };

function weight({ reasons, doubts }: SameEntities): number {
  return reasons.reduce((sum, { type }) => sum + WEIGHTS[type], 0) - doubts.length;
}
