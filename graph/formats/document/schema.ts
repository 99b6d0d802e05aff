/**
 * The Stemma document, defined once: these schemas validate it, and the published JSON Schema is generated from them.
 * Scalars reach them as text, just as the failsafe schema of YAML gives them; what an editor may also see as a number
 * or a truth value says so in its metadata.
 */
import * as v from 'valibot';
import { LAYOUTS, parseWhen, STANDINGS } from '../../model/index.ts';
import type { QualifierType, Trait } from '../../model/index.ts';
import { KINDS, RELATIONS } from '../../vocabulary/index.ts';

/** Editors read `2007` in YAML as a number, so the JSON Schema lets texts be numbers. */
const TEXT_OR_NUMBER = v.metadata<string, Record<string, unknown>>({ type: ['string', 'number'] });
/** Marks what is an id or a name, where JSON's number is worth a warning. */
export const ID_MARK = v.metadata<string, Record<string, unknown>>({ type: ['string', 'number'] });

export const TEXT = v.pipe(v.string(), v.nonEmpty(), TEXT_OR_NUMBER);
export const ID = v.pipe(v.string(), v.nonEmpty(), ID_MARK);

export function isDate(text: string): boolean {
  return 'when' in parseWhen(text);
}

const DATE = v.pipe(
  v.string(),
  v.check(isDate, ({ input }) => {
    const result = parseWhen(input);
    return 'problem' in result ? result.problem : '';
  }),
  TEXT_OR_NUMBER,
);

const NUMBER = v.pipe(
  v.string(),
  v.regex(/^[+-]?\d+(?:\.\d+)?$/, ({ input }) => `"${input}" is not a number.`),
  v.transform(Number),
);
const COORDINATE = v.pipe(
  NUMBER,
  v.check((value) => Math.abs(value) <= 1e6, 'A coordinate is further out than 1,000,000.'),
  v.metadata<number, Record<string, unknown>>({ type: 'number' }),
);
const COUNT = v.pipe(
  NUMBER,
  v.check((value) => Number.isSafeInteger(value) && value >= 0, 'A whole number from 0 on is expected.'),
  v.metadata<number, Record<string, unknown>>({ type: 'integer' }),
);
const FLAG = v.pipe(
  v.any(),
  v.check(
    (value) => value === true || value === false || value === 'true' || value === 'false',
    'Write true or false.',
  ),
  v.transform((value): boolean => value === true || value === 'true'),
  v.metadata<boolean, Record<string, unknown>>({ type: 'boolean' }),
);
const SCALAR = v.pipe(v.any(), v.metadata<unknown, Record<string, unknown>>({ type: ['string', 'number'] }));

/** A field that may be left out. */
function field<const Schema extends v.GenericSchema>(
  schema: Schema,
  description: string,
): v.ExactOptionalSchema<
  v.SchemaWithPipe<readonly [Schema, v.DescriptionAction<v.InferOutput<Schema>, string>]>,
  undefined
> {
  return v.exactOptional(v.pipe(schema, v.description(description)));
}

export const SOURCE = v.strictObject({
  title: v.pipe(TEXT, v.description('What it is called.')),
  author: field(ID, 'The id of an entity, or a name.'),
  publisher: field(TEXT, 'Who published it.'),
  published: field(DATE, 'When it was published (EDTF): 2008-02-22.'),
  url: field(TEXT, 'Where it can be read.'),
  archived: field(TEXT, 'Where a copy is that stays.'),
  accessed: field(DATE, 'When it was last read there (EDTF).'),
});

const DATED_NAME = v.strictObject({
  name: TEXT,
  when: field(DATE, 'When the name was borne (EDTF).'),
  language: field(TEXT, 'The language of the name (BCP 47): de, zh-Hant.'),
});

export const ENTITY = v.strictObject({
  kind: field(
    v.pipe(ID, v.examples(KINDS.map(({ id }) => id))),
    'The id of a kind: company, community, person, product, codebase, license, standard.',
  ),
  name: field(TEXT, 'What it is called; its id where left out.'),
  also: field(v.array(TEXT), 'Other names it goes by.'),
  names: field(v.array(DATED_NAME), 'Names with the time or the language they belong to.'),
  about: field(TEXT, 'What it is, in a sentence.'),
  existed: field(DATE, 'From its beginning to its end (EDTF): 1998/2003, 2007/.., /2008.'),
  url: field(TEXT, 'Its own page.'),
  ids: field(v.record(v.string(), TEXT), 'Identifiers elsewhere, by scheme: wikidata, purl.'),
  'not-to-be-confused-with': field(v.array(ID), 'Ids of entities that are mistaken for it.'),
  extra: field(v.record(v.string(), TEXT), 'What an import carried and no other field holds.'),
});

const EVIDENCE_FIELDS = {
  source: v.pipe(ID, v.description('The id of a source.')),
  speaker: field(ID, 'Who says it: the id of an entity, or a name. The author of the source where left out.'),
  for: field(ID, 'The party spoken for: the id of an entity, or a name.'),
  stance: field(v.picklist(['supports', 'refutes']), 'Whether it supports the claim (where left out) or refutes it.'),
  at: field(TEXT, 'The place in the source: paragraph 3.'),
  date: field(DATE, 'When it was said (EDTF); when the source was published, where left out.'),
  quote: field(TEXT, 'The few words that somebody is quoted with.'),
  says: field(TEXT, "What it says, in the writer's own words."),
};

/** Qualifiers that the relation does not declare: kept as text. */
const EXTRA = field(v.record(v.string(), TEXT), 'What an import carried and the relation has no qualifier for.');

export const EVIDENCE = v.objectWithRest(
  {
    ...EVIDENCE_FIELDS,
    when: field(DATE, 'The time that this evidence gives, where it is not that of the claim (EDTF).'),
    extra: EXTRA,
  },
  SCALAR,
);

const ENDS = {
  subject: v.pipe(ID, v.description('The id of an entity.')),
  relation: v.pipe(
    ID,
    v.examples(RELATIONS.map(({ id }) => id)),
    v.description('The id of a relation: acquired, maintains, derived-from.'),
  ),
  object: v.pipe(ID, v.description('The id of an entity.')),
};

export const LONG_CLAIM = v.strictObject(ENDS);

export const CLAIM = v.objectWithRest(
  {
    claim: field(
      v.union([TEXT, LONG_CLAIM]),
      'Subject, relation and object, parted by spaces: citrix acquired xensource.',
    ),
    subject: field(ENDS.subject, 'The id of an entity; in place of "claim" where an id has white space.'),
    relation: field(ENDS.relation, 'The id of a relation.'),
    object: field(ENDS.object, 'The id of an entity.'),
    id: field(ID, 'An id of its own; made from the ends, the relation and the time where left out.'),
    when: field(DATE, 'When it held or happened (EDTF): 2007, 2007-10, 1998/2003, 2007/..'),
    evidence: field(v.array(EVIDENCE), 'What supports or refutes it.'),
    extra: EXTRA,
  },
  SCALAR,
);

export const NOTE = v.strictObject({
  about: v.pipe(ID, v.description('The id of an entity.')),
  says: v.pipe(TEXT, v.description('What is said of it.')),
  evidence: field(v.array(v.strictObject({ ...EVIDENCE_FIELDS, when: field(DATE, 'EDTF') })), 'Who says so.'),
});

export const VIEW = v.strictObject({
  title: TEXT,
  text: field(TEXT, 'What the reader is told beside the picture.'),
  focus: field(v.array(ID), 'Ids of entities.'),
  depth: field(COUNT, 'How many steps around the focus are shown.'),
  'as-of': field(DATE, 'The graph as of this time (EDTF).'),
  'according-to': field(v.array(ID), 'Only what these sources, speakers or parties say.'),
  hide: field(v.array(ID), `Kinds, families, relations, or standings (${STANDINGS.join(', ')}) that are not shown.`),
  layout: field(TEXT, `How it is laid out: ${LAYOUTS.join(', ')}.`),
  select: field(ID, 'The id of the entity or claim that is selected.'),
  ask: field(TEXT, 'A question, as one would type it.'),
});

export const STORY = v.array(ID);
export const POSITION = v.tuple([COORDINATE, COORDINATE]);

const PLACED_ENTITY = v.strictObject({
  at: field(POSITION, 'Its place; the one under "positions" where left out.'),
  side: field(v.picklist(['above', 'left', 'right']), 'Where its name stands; below where left out.'),
  lines: field(v.array(TEXT), 'Its name in lines; one where left out.'),
  note: field(TEXT, 'What tells it from its namesakes: to 2007'),
  focus: field(FLAG, 'The picture is about it.'),
});
const PLACED_CLAIM = v.strictObject({
  bend: field(COORDINATE, 'How far the control point of its curve is from the middle; straight where left out.'),
  from: field(POSITION, 'Where its line leaves the subject, as an offset from its middle.'),
  to: field(POSITION, 'Where its line meets the object, as an offset from its middle.'),
  label: field(POSITION, 'The middle of its words; not written where left out.'),
  words: field(TEXT, 'Its words, where they are not the label of the relation.'),
  short: field(TEXT, 'Shorter words for small boxes.'),
  year: field(TEXT, 'A year after the words.'),
  standing: field(v.picklist(STANDINGS), 'How it stands under the lens of the view, where that differs.'),
  possibly: field(FLAG, 'It holds possibly at the date of the view.'),
  of: field(COUNT, 'How many claims share its line.'),
  mixed: field(FLAG, 'The claims that share its line are of several families.'),
});
export const ARRANGED = v.strictObject({
  view: field(TEXT, 'The view, as in an address: focus=hyper-v&focus=xen. Everything where left out.'),
  entities: field(v.record(v.string(), PLACED_ENTITY), 'What is drawn, by id.'),
  claims: field(v.record(v.string(), PLACED_CLAIM), 'The lines that are drawn, by the id of their claim.'),
});

export const VOCABULARY_ID = /^[a-z][a-z0-9-]*$/;
const QUALIFIER_TYPES = ['text', 'number', 'percent', 'date', 'money'] as const satisfies readonly QualifierType[];
const TRAITS = [
  'owns',
  'within',
  'of-whole',
  'begins-owning',
  'ends-owning',
  'absorbed',
  'split-off',
  'begins',
  'makes',
  'descends',
  'continues',
  'controls',
  'name-right',
] as const satisfies readonly Trait[];

export const KIND = v.strictObject({
  label: field(TEXT, 'As a reader says it: foundry. The id where left out.'),
  plural: field(TEXT, 'foundries'),
  broader: field(ID, 'The kind that it is a kind of; thing where left out.'),
  about: field(TEXT, 'What it is, in a sentence.'),
});

export const FAMILY = v.strictObject({
  label: field(TEXT, 'As the legend says it. The id where left out.'),
  about: field(TEXT, 'What it holds, in a sentence.'),
});

const VERB = v.strictObject({
  verb: v.pipe(TEXT, v.description('"to ___": acquire')),
  third: field(TEXT, 'acquires'),
  past: field(TEXT, 'acquired'),
  participle: field(TEXT, 'Where it differs from the past tense: written'),
  after: field(TEXT, 'What stands between the verb and the other end: with'),
});
export const WORDING = v.union([TEXT, VERB, v.strictObject({ be: v.pipe(TEXT, v.description('What follows "is".')) })]);

const QUALIFIER = v.union([
  v.picklist(QUALIFIER_TYPES),
  v.strictObject({ label: field(TEXT, 'As a reader says it.'), type: v.picklist(QUALIFIER_TYPES) }),
]);

export const RELATION = v.strictObject({
  label: v.pipe(TEXT, v.description('Read from subject to object: endorses.')),
  inverse: field(TEXT, 'Read from object to subject: endorsed by. The label where symmetric.'),
  short: field(TEXT, 'Shorter words for small diagrams.'),
  family: field(ID, 'The id of a family; other where left out.'),
  subject: field(v.array(ID), 'Kinds that the subject may be; any where left out.'),
  object: field(v.array(ID), 'Kinds that the object may be; any where left out.'),
  nature: field(v.picklist(['event', 'state']), 'An event happens once; a state (where left out) holds for a time.'),
  symmetric: field(FLAG, 'a r b is b r a.'),
  transitive: field(FLAG, 'a r b and b r c make a r c.'),
  acyclic: field(FLAG, 'Nothing may reach itself, at one time.'),
  broader: field(ID, 'The relation that it is a more special form of.'),
  traits: field(v.array(v.picklist(TRAITS)), 'What it means for questions about ownership, making and descent.'),
  qualifiers: field(v.record(v.string(), QUALIFIER), 'The type of each of its qualifiers.'),
  forward: field(v.array(WORDING), 'How it is said with the subject first; guessed from the label where left out.'),
  backward: field(v.array(WORDING), 'How it is said with the object first; guessed where left out.'),
  about: field(TEXT, 'What tells it from its neighbours, in a sentence.'),
});

export const VOCABULARY = v.strictObject({
  kinds: field(v.record(v.string(), KIND), 'Kinds of entity, by id.'),
  families: field(v.record(v.string(), FAMILY), 'Families of relations, by id.'),
  relations: field(v.record(v.string(), RELATION), 'Types of relation, by id.'),
});

export const DOCUMENT = v.strictObject({
  $schema: field(TEXT, 'The JSON Schema, for editors.'),
  stemma: v.pipe(
    v.any(),
    v.description('The version of the format.'),
    v.metadata<unknown, Record<string, unknown>>({ enum: [1, '1'] }),
  ),
  title: field(TEXT, 'What the graph is called.'),
  about: field(TEXT, 'What the graph shows.'),
  license: field(TEXT, 'The license of the graph (SPDX): CC-BY-4.0.'),
  vocabulary: field(VOCABULARY, 'Kinds and relations of its own.'),
  sources: field(v.record(v.string(), SOURCE), 'Where evidence comes from, by id.'),
  entities: field(v.record(v.string(), ENTITY), 'Who and what the graph is about, by id.'),
  claims: field(v.array(CLAIM), 'What is claimed, with its evidence.'),
  notes: field(v.array(NOTE), 'What is said of one entity; not drawn as an edge.'),
  views: field(v.record(v.string(), VIEW), 'Named ways of looking at the graph, by id.'),
  stories: field(v.record(v.string(), STORY), 'Views in an order that tells something, by id.'),
  positions: field(v.record(v.string(), POSITION), 'Places composed by hand, by id of the entity: [x, y].'),
  arrangement: field(
    v.array(ARRANGED),
    'How pictures are composed around the places, so that a page can draw them at once; "stemma arrange" writes it.',
  ),
});
