/** A fragment as the plain maps, lists and scalars of a document, with the keys of each item in a fixed order. */
import type {
  ClaimInput,
  DocumentInfo,
  EntityInput,
  Evidence,
  Family,
  Fragment,
  Kind,
  NamedView,
  Note,
  Qualifier,
  Qualifiers,
  Relation,
  Source,
  Wording,
} from '../../model/index.ts';
import { STANDARD_VOCABULARY } from '../../vocabulary/index.ts';
import { plainArranged } from './arrangement.ts';
import { fields } from './fields.ts';
import type { Plain, PlainMap } from './fields.ts';

/** A section of a document: its items, made one by one. */
export type Section =
  | { readonly key: string; readonly scalar: Plain }
  | { readonly key: string; readonly map: Iterable<readonly [string, Plain]> }
  | { readonly key: string; readonly list: Iterable<Plain> };

/** The sections in the order of a document, empty ones left out. */
export function sectionsOf(fragment: Fragment): readonly Section[] {
  const { document = {}, sources = [], entities = [], claims = [], notes = [] } = fragment;
  const sections: Section[] = [{ key: 'stemma', scalar: 1 }];
  for (const key of ['title', 'about', 'license'] as const) {
    const scalar = document[key];
    if (scalar !== undefined) sections.push({ key, scalar });
  }
  const vocabulary = plainVocabulary(fragment);
  if (vocabulary.size > 0) sections.push({ key: 'vocabulary', map: vocabulary });
  if (sources.length > 0) sections.push({ key: 'sources', map: each(sources, plainSource) });
  if (entities.length > 0) sections.push({ key: 'entities', map: each(entities, plainEntity) });
  const declared = declaredQualifiers(fragment);
  if (claims.length > 0) sections.push({ key: 'claims', list: each(claims, (claim) => plainClaim(claim, declared)) });
  if (notes.length > 0) sections.push({ key: 'notes', list: each(notes, plainNote) });
  sections.push(...looks(document));
  return sections;
}

function looks({ views = [], stories = [], positions, arrangement = [] }: Partial<DocumentInfo>): readonly Section[] {
  return [
    ...(views.length === 0 ? [] : [{ key: 'views', map: each(views, (view) => [view.id, plainView(view)] as const) }]),
    ...(stories.length === 0
      ? []
      : [{ key: 'stories', map: each(stories, (story) => [story.id, story.views] as const) }]),
    ...(positions === undefined || positions.size === 0
      ? []
      : [{ key: 'positions', map: each([...positions], ([id, { x, y }]) => [id, [x, y]] as const) }]),
    ...(arrangement.length === 0 ? [] : [{ key: 'arrangement', list: each(arrangement, plainArranged) }]),
  ];
}

function* each<Item, Result>(items: readonly Item[], make: (item: Item) => Result): Generator<Result> {
  for (const item of items) yield make(item);
}

export function plainSource({
  id,
  title,
  author,
  publisher,
  published,
  url,
  archived,
  accessed,
}: Partial<Source> & Pick<Source, 'id'>): [string, Plain] {
  const map = fields(
    ['title', title],
    ['author', author],
    ['publisher', publisher],
    ['published', published],
    ['url', url],
    ['archived', archived],
    ['accessed', accessed],
  );
  return [id, map];
}

export function plainEntity(entity: EntityInput): [string, Plain] {
  const names = entity.names?.map(({ name, when, language }) =>
    fields(['name', name], ['when', when], ['language', language]),
  );
  const map = fields(
    ['kind', entity.kind],
    ['name', entity.name],
    ['also', entity.also],
    ['names', names],
    ['about', entity.about],
    ['existed', entity.existed],
    ['url', entity.url],
    ['ids', entity.ids],
    ['not-to-be-confused-with', entity.notToBeConfusedWith],
    ['extra', entity.extra],
  );
  return [entity.id, map];
}

/** The ids of the qualifiers that each relation declares. */
export type Declared = ReadonlyMap<string, ReadonlySet<string>>;

const NOTHING: ReadonlySet<string> = new Set();

function declaredQualifiers({ relations = [] }: Fragment): Declared {
  return declaredBy([...STANDARD_VOCABULARY.relations.values(), ...relations]);
}

export function declaredBy(all: readonly Relation[]): Declared {
  return new Map(all.map(({ id, qualifiers }) => [id, new Set(qualifiers.map((qualifier) => qualifier.id))]));
}

export function plainClaim(claim: ClaimInput, declared: Declared): Plain {
  const { id, subject, relation, object, when, qualifiers, evidence } = claim;
  const own = declared.get(relation) ?? NOTHING;
  const ends: readonly (readonly [string, Plain])[] = isShort(subject, object)
    ? [['claim', `${subject} ${relation} ${object}`]]
    : [
        ['subject', subject],
        ['relation', relation],
        ['object', object],
      ];
  const pieces = evidence?.map((piece) => plainEvidence(piece, own));
  return fields(['id', id], ...ends, ['when', when], ...plainQualifiers(qualifiers, own), ['evidence', pieces]);
}

/** Whether both ids can stand in one text, parted by spaces. */
function isShort(...ids: readonly string[]): boolean {
  return ids.every((id) => /^\S+$/.test(id));
}

/** Those that the relation declares under their own keys, the others under `extra`. */
export function plainQualifiers(
  qualifiers: Qualifiers = new Map(),
  own: ReadonlySet<string>,
): readonly (readonly [string, Plain])[] {
  const texts = [...qualifiers].map(([id, { text }]) => [id, text] as const);
  return [...texts.filter(([id]) => own.has(id)), ['extra', new Map(texts.filter(([id]) => !own.has(id)))]];
}

export function plainEvidence(
  { source, speaker, for: spokenFor, stance, at, date, when, qualifiers, quote, says }: Evidence,
  own = NOTHING,
): PlainMap {
  return fields(
    ['source', source],
    ['at', at],
    ['date', date],
    ['speaker', speaker],
    ['for', spokenFor],
    ['stance', stance === 'supports' ? undefined : stance],
    ['when', when],
    ...plainQualifiers(qualifiers, own),
    ['quote', quote],
    ['says', says],
  );
}

export function plainNote({ about, says, evidence }: Note): Plain {
  return fields(['about', about], ['says', says], ['evidence', evidence.map((piece) => plainEvidence(piece))]);
}

function plainView(view: NamedView): PlainMap {
  return fields(
    ['title', view.title],
    ['focus', view.focus],
    ['depth', view.depth],
    ['as-of', view.asOf],
    ['according-to', view.accordingTo],
    ['hide', view.hide],
    ['layout', view.layout],
    ['select', view.select],
    ['ask', view.ask],
    ['text', view.text],
  );
}

function plainVocabulary({ kinds = [], families = [], relations = [] }: Fragment): PlainMap {
  return fields(
    ['kinds', new Map(kinds.map(plainKind))],
    [
      'families',
      new Map(families.map(({ id, label, about }: Family) => [id, fields(['label', label], ['about', about])])),
    ],
    ['relations', new Map(relations.map(plainRelation))],
  );
}

function plainKind({ id, label, plural, broader, about }: Kind): [string, Plain] {
  return [id, fields(['label', label], ['plural', plural], ['broader', broader], ['about', about])];
}

function plainRelation(relation: Relation): [string, Plain] {
  const qualifiers = new Map(
    relation.qualifiers.map(({ id, label, type }: Qualifier) => [id, fields(['label', label], ['type', type])]),
  );
  const map = fields(
    ['label', relation.label],
    ['inverse', relation.symmetric === true ? undefined : relation.inverse],
    ['short', relation.short],
    ['family', relation.family],
    ['subject', relation.subject],
    ['object', relation.object],
    ['nature', relation.nature],
    ['symmetric', relation.symmetric],
    ['transitive', relation.transitive],
    ['acyclic', relation.acyclic],
    ['broader', relation.broader],
    ['traits', relation.traits],
    ['qualifiers', qualifiers],
    ['forward', relation.forward.map(plainWording)],
    ['backward', relation.symmetric === true ? undefined : relation.backward.map(plainWording)],
    ['about', relation.about],
  );
  return [relation.id, map];
}

function plainWording(wording: Wording): PlainMap {
  if ('be' in wording) return fields(['be', wording.be]);
  const { verb, third, past, participle, after } = wording;
  return fields(['verb', verb], ['third', third], ['past', past], ['participle', participle], ['after', after]);
}
