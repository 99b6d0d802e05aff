/** An entity that is being put together from several places of a file. */
import type { DatedName, EntityInput } from '../../model/index.ts';

export interface EntityFields {
  readonly kind?: string | undefined;
  readonly name?: string | undefined;
  readonly also?: readonly string[];
  readonly names?: readonly DatedName[];
  readonly about?: string | undefined;
  /** EDTF */
  readonly existed?: string | undefined;
  readonly url?: string | undefined;
  /** By scheme; those without a text are passed over. */
  readonly ids?: Readonly<Record<string, string | undefined>>;
  readonly notToBeConfusedWith?: readonly string[];
  /** What the model has no field for; values under one key are joined by `; `. */
  readonly extra?: Readonly<Record<string, string | undefined>>;
}

/** The kind that says nothing. */
const ANY = 'thing';

export class EntityDraft {
  readonly id: string;
  /** Where it was first met. */
  readonly at: number;
  name: string | undefined;
  #kind = ANY;
  #about: string | undefined;
  #existed: string | undefined;
  #url: string | undefined;
  readonly #also = new Set<string>();
  readonly #names: DatedName[] = [];
  readonly #ids = new Map<string, string>();
  readonly #confusions = new Set<string>();
  readonly #extra = new Map<string, string[]>();

  constructor(id: string, at: number, fields: EntityFields) {
    this.id = id;
    this.at = at;
    this.add(fields);
  }

  /** What is known first stays; another name goes to the other names. */
  add(fields: EntityFields): void {
    if (this.#kind === ANY) this.#kind = fields.kind ?? ANY;
    if (this.name === undefined) this.name = fields.name;
    else if (fields.name !== undefined) this.#also.add(fields.name);
    this.#about ??= fields.about;
    this.#existed ??= fields.existed;
    this.#url ??= fields.url;
    for (const name of fields.also ?? []) this.#also.add(name);
    for (const name of fields.names ?? []) {
      if (!this.#names.some((other) => sameName(other, name))) this.#names.push(name);
    }
    for (const [scheme, id] of Object.entries(fields.ids ?? {})) {
      if (id !== undefined && id !== '' && !this.#ids.has(scheme)) this.#ids.set(scheme, id);
    }
    for (const other of fields.notToBeConfusedWith ?? []) this.#confusions.add(other);
    for (const [key, value] of Object.entries(fields.extra ?? {})) {
      if (value === undefined || value === '') continue;
      const values = this.#extra.get(key);
      if (values === undefined) this.#extra.set(key, [value]);
      else if (!values.includes(value)) values.push(value);
    }
  }

  finished(): EntityInput {
    this.#also.delete(this.name ?? '');
    this.#confusions.delete(this.id);
    return {
      id: this.id,
      kind: this.#kind,
      ...(this.name === undefined ? {} : { name: this.name }),
      ...(this.#also.size === 0 ? {} : { also: [...this.#also] }),
      ...(this.#names.length === 0 ? {} : { names: this.#names }),
      ...(this.#about === undefined ? {} : { about: this.#about }),
      ...(this.#existed === undefined ? {} : { existed: this.#existed }),
      ...(this.#url === undefined ? {} : { url: this.#url }),
      ...(this.#ids.size === 0 ? {} : { ids: this.#ids }),
      ...(this.#confusions.size === 0 ? {} : { notToBeConfusedWith: [...this.#confusions] }),
      ...(this.#extra.size === 0
        ? {}
        : { extra: new Map([...this.#extra].map(([key, values]) => [key, values.join('; ')])) }),
    };
  }
}

function sameName(a: DatedName, b: DatedName): boolean {
  return a.name === b.name && a.when === b.when && a.language === b.language;
}
