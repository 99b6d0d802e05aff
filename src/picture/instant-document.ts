/** What a picture needs of a document in JSON. */
import type { Standing } from '../../graph/index.ts';
import { claimId, standingOf } from '../../graph/index.ts';
import type { Point } from '../layout/layout.ts';
import type { PicturedRelation } from './pictured.ts';
import { PICTURED_RELATIONS } from './pictured.ts';
import type { Fields } from './plain.ts';
import { fields, list, own, point, text } from './plain.ts';

export interface InstantClaim {
  readonly id: string;
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

  constructor(root: unknown) {
    this.root = fields(root);
    this.#entities = fields(this.root['entities']);
    this.#positions = fields(this.root['positions']);
    this.#own = fields(this.root['vocabulary']);
  }

  /** The view of that name, or else the one that it begins with. */
  view(name: string | null | undefined): Fields {
    const views = fields(this.root['views']);
    return fields((typeof name === 'string' ? own(views, name) : undefined) ?? Object.values(views)[0]);
  }

  /** Whether a view has that name. */
  names(name: string | null): boolean {
    return name !== null && own(fields(this.root['views']), name) !== undefined;
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
    const [subject, id, object] = text(claim['claim'])?.trim().split(/\s+/) ?? [
      text(claim['subject']),
      text(claim['relation']),
      text(claim['object']),
    ];
    if (subject === undefined || id === undefined || object === undefined) return [];
    const relation = this.#relation(id);
    const evidence = list(claim['evidence']).map((each) =>
      fields(each)['stance'] === 'refutes' ? 'refutes' : 'supports',
    );
    return [
      {
        id: text(claim['id']) ?? claimId(subject, id, object, text(claim['when']), relation.symmetric === true),
        subject,
        relation,
        object,
        standing: standingOf(evidence, evidence.length > 0) ?? 'unsourced',
      },
    ];
  }

  #relation(id: string): PicturedRelation {
    const known = PICTURED_RELATIONS.find((each) => each.id === id);
    if (known !== undefined) return known;
    const added = fields(own(fields(this.#own['relations']), id));
    return {
      id,
      family: text(added['family']) ?? 'other',
      label: text(added['label']) ?? id,
      symmetric: added['symmetric'] === true,
      acyclic: added['acyclic'] === true,
    };
  }
}
