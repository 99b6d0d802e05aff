/** What a picture needs of a document in JSON. */
import type { Certainty, Standing } from '../../graph/index.ts';
import { claimId, standingOf } from '../../graph/index.ts';
import type { Point } from '../layout/layout.ts';
import type { LineLook } from '../look/index.ts';
import { lineLook, relationLook } from '../look/index.ts';
import type { PicturedRelation } from './pictured.ts';
import { ACYCLIC, LABELS, RELATIONS_IN, SYMMETRIC } from './pictured.ts';
import type { Fields } from './plain.ts';
import { fields, list, own, point, text } from './plain.ts';

export interface InstantClaim {
  /** What the full reader calls it. */
  id(): string;
  readonly subject: string;
  readonly relation: PicturedRelation;
  readonly object: string;
  /** By all of its evidence. */
  readonly standing: Standing;
}

export class InstantDocument {
  readonly root: Fields;
  readonly #entities: Fields;
  readonly #positions: Fields;
  readonly #own: Fields;
  readonly #looks = new Map<string, LineLook>();

  constructor(root: unknown) {
    this.root = fields(root);
    this.#entities = fields(this.root['entities']);
    this.#positions = fields(this.root['positions']);
    this.#own = fields(this.root['vocabulary']);
  }

  /** The view of that name, or else the one that it begins with. */
  view(name: string | null | undefined): Fields {
    const views = fields(this.root['views']);
    return fields(own(views, name ?? '') ?? Object.values(views)[0]);
  }

  /** Whether a view has that name. */
  names(name: string | null): boolean {
    return own(fields(this.root['views']), name ?? '') !== undefined;
  }

  get hasSources(): boolean {
    return Object.keys(fields(this.root['sources'])).length > 0;
  }

  entity(id: string): Fields | undefined {
    const entity = own(this.#entities, id);
    return entity === undefined ? undefined : fields(entity);
  }

  placeOf(id: string): Point | undefined {
    return point(own(this.#positions, id));
  }

  /** The kind above a kind of the document's own, and so on. */
  kindsAbove(id: string): ReadonlySet<string> {
    const above = new Set<string>();
    const next = (kind: string): string | undefined => text(fields(own(fields(this.#own['kinds']), kind))['broader']);
    for (let kind = next(id); kind !== undefined && !above.has(kind); kind = next(kind)) above.add(kind);
    return above;
  }

  claims(): readonly InstantClaim[] {
    return list(this.root['claims']).flatMap((claim) => this.#claim(fields(claim)));
  }

  #claim(claim: Fields): readonly InstantClaim[] {
    const words =
      text(claim['claim'])?.trim().split(/\s+/) ?? ['subject', 'relation', 'object'].map((part) => text(claim[part]));
    const subject = words[0];
    const id = words[1];
    const object = words[2];
    if (subject === undefined || id === undefined || object === undefined) return [];
    const relation = this.#relation(id);
    const evidence = list(claim['evidence']).map((each) =>
      fields(each)['stance'] === 'refutes' ? 'refutes' : 'supports',
    );
    return [
      {
        id: () => text(claim['id']) ?? claimId(subject, id, object, text(claim['when']), relation.symmetric === true),
        subject,
        relation,
        object,
        standing: standingOf(evidence, evidence.length > 0) ?? 'unsourced',
      },
    ];
  }

  /** What the line of a claim looks like: the same object for the same look. */
  lookOf({ relation }: InstantClaim, standing: Standing, certainty?: Certainty): LineLook {
    const { family, symmetric, acyclic } = relation;
    const key = [family, symmetric, acyclic, standing, certainty].join(' ');
    const look = this.#looks.get(key) ?? lineLook(relationLook(relation), standing, certainty);
    this.#looks.set(key, look);
    return look;
  }

  #relation(id: string): PicturedRelation {
    const family = Object.keys(RELATIONS_IN).find((each) => RELATIONS_IN[each]?.includes(id));
    if (family !== undefined) {
      const label = text(own(LABELS, id)) ?? id.replaceAll('-', ' ');
      return { id, family, label, symmetric: SYMMETRIC.includes(id), acyclic: ACYCLIC.includes(id) };
    }
    const added = fields(own(fields(this.#own['relations']), id));
    const named = text(added['family']) ?? '';
    return {
      id,
      family: Object.hasOwn(RELATIONS_IN, named) ? named : 'other', // what nobody knows looks alike, however long its name is
      label: text(added['label']) ?? id,
      symmetric: added['symmetric'] === true,
      acyclic: added['acyclic'] === true,
    };
  }
}
