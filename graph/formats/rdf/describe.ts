/** What the triples about one node say of it: its names, what it is, its page and dates, and all that has no field. */
import { edtfOf, intervalOf } from '../import/dates.ts';
import type { EntityFields } from '../import/entity-draft.ts';
import { Multimap } from '../import/multimap.ts';
import { compact } from './iri.ts';
import { expand } from './namespaces.ts';
import {
  ADDRESSES,
  BEGINNINGS,
  DESCRIPTIONS,
  DIFFERENT,
  ENDS,
  KINDS,
  NAMES,
  OTHER_NAMES,
  PAGES,
  PARTS,
  RELATIONS,
  SAME,
} from './tables.ts';
import type { Literal, Triple, Triples } from './triples.ts';

const TYPE = expand('rdf:type');
const WIKIDATA = /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/;

export interface Description {
  readonly fields: EntityFields;
  /** The triples that join the node to another. */
  readonly links: readonly Triple[];
}

/** @param all the triples about the node */
export function describe(all: readonly Triple[], triples: Triples, idOf: (node: string) => string): Description {
  const names = new Names();
  const texts = new Map<string, string[]>();
  const links: Triple[] = [];
  const extra = new Multimap();
  let kind: string | undefined;
  let [start, end, wikidata]: (string | undefined)[] = [];
  const confusions: string[] = [];
  for (const triple of all) {
    const { predicate, object } = triple;
    const text = typeof object === 'string' ? object : object.text;
    const keep = (value = text): void => extra.add(compact(predicate), value);
    if (predicate === TYPE) {
      const known = KINDS.get(normal(text));
      kind ??= known;
      if (known === undefined) keep(compact(text));
    } else if (typeof object !== 'string' && names.take(normal(predicate), object)) continue;
    else if (DESCRIPTIONS.includes(normal(predicate)) || PAGES.includes(normal(predicate))) {
      texts.set(normal(predicate), [...(texts.get(normal(predicate)) ?? []), text.trim().replace(/\s+/g, ' ')]);
    } else if (BEGINNINGS.has(normal(predicate)) && start === undefined && edtfOf(text) !== undefined)
      start = edtfOf(text);
    else if (ENDS.has(normal(predicate)) && end === undefined && edtfOf(text) !== undefined) end = edtfOf(text);
    else if (SAME.has(normal(predicate)) && wikidata === undefined && WIKIDATA.test(text))
      wikidata = WIKIDATA.exec(text)?.[1];
    else if (predicate === DIFFERENT && typeof object === 'string') confusions.push(idOf(object));
    else if (PARTS.has(predicate) && typeof object === 'string') keep(partInWords(object, triples));
    else if (typeof object !== 'string' || ADDRESSES.has(normal(predicate)) || SAME.has(normal(predicate))) keep();
    else links.push(triple);
  }
  const about = best(DESCRIPTIONS, texts, extra);
  const url = best(PAGES, texts, extra);
  const fields = { kind, ...names.fields(), about, url, existed: intervalOf({ start, end }) };
  return {
    fields: { ...fields, ids: { wikidata }, notToBeConfusedWith: confusions, extra: extra.joined() },
    links,
  };
}

/** `https://schema.org/` and `http://schema.org/` are one. */
export function normal(iri: string): string {
  return iri.startsWith('https://schema.org/') ? `http${iri.slice(5)}` : iri;
}

/** The kind of license, standard or person that a property of another node makes of this one. */
export function kindByProperty(predicate: string): string | undefined {
  return RELATIONS.get(normal(predicate))?.kind;
}

/** The first text of the best property; the others are kept beside it. */
function best(
  order: readonly string[],
  texts: ReadonlyMap<string, readonly string[]>,
  extra: Multimap,
): string | undefined {
  let chosen: string | undefined;
  for (const predicate of order)
    for (const text of texts.get(predicate) ?? []) {
      if (chosen === undefined) chosen = text;
      else if (text !== chosen) extra.add(compact(predicate), text);
    }
  return chosen;
}

/** What is told of a part in words is short. */
const MOST_PARTS = 20;

/** A repository or a release as text: what its triples say, in their order. */
function partInWords(node: string, triples: Triples): string {
  const said = triples
    .of(node)
    .slice(0, MOST_PARTS)
    .flatMap(({ predicate, object }) => {
      if (predicate === TYPE) return [];
      return [typeof object === 'string' ? object : object.text];
    });
  return said.length === 0 ? node : [...new Set(said)].join(' ');
}

/** English, or no language at all, before any other; then the better property. */
class Names {
  readonly #found: { readonly name: string; readonly language: string | undefined; readonly rank: number }[] = [];
  readonly #others: Literal[] = [];

  /** Whether the property names the thing. */
  take(predicate: string, literal: Literal): boolean {
    const place = NAMES.indexOf(predicate);
    if (place !== -1) {
      const rank = place + (isEnglish(literal.language) ? 0 : literal.language === 'mul' ? 100 : 200);
      this.#found.push({ name: literal.text.trim(), language: literal.language, rank });
    } else if (OTHER_NAMES.has(predicate)) this.#others.push(literal);
    else return false;
    return true;
  }

  fields(): Pick<EntityFields, 'name' | 'also' | 'names'> {
    const [first, ...more] = [...this.#found].sort((a, b) => a.rank - b.rank);
    const others = this.#others.map(({ text, language }) => ({ name: text.trim(), language }));
    const rest = [...more, ...others].filter(({ name }) => name !== '' && name !== first?.name);
    return {
      name: first?.name === '' ? undefined : first?.name,
      also: rest.filter(({ language }) => isEnglish(language)).map(({ name }) => name),
      names: rest.flatMap(({ name, language }) =>
        language === undefined || isEnglish(language) ? [] : [{ name, language }],
      ),
    };
  }
}

function isEnglish(language: string | undefined): boolean {
  return language === undefined || /^en(?:-|$)/i.test(language);
}
