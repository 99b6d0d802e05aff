/**
 * A mapping, defined once: these schemas validate it, and the published JSON Schema is generated from them. It says how
 * the rows of a table, or the items of a tree, become entities and claims.
 */
import * as v from 'valibot';
import { KIND, FAMILY, RELATION } from '../document/schema.ts';

const TEXT = v.pipe(v.string(), v.nonEmpty(), v.metadata({ type: ['string', 'number'] }));
const FLAG = v.pipe(
  v.any(),
  v.check(
    (value) => value === true || value === false || value === 'true' || value === 'false',
    'Write true or false.',
  ),
  v.transform((value): boolean => value === true || value === 'true'),
  v.metadata({ type: 'boolean' }),
);
const ONE_OR_MORE = v.union([TEXT, v.array(TEXT)]);

function field<const Schema extends v.GenericSchema>(schema: Schema, about: string) {
  return v.optional(v.pipe(schema, v.description(about)), undefined);
}

const VALUE_FIELDS = {
  from: field(ONE_OR_MORE, 'A template, such as {name}; of several, the first that gives something.'),
  split: field(TEXT, 'What parts the texts, where one holds several: ";".'),
  after: field(TEXT, 'Only what stands after this, where it is there: organization/.'),
  before: field(TEXT, 'Only what stands before this, where it is there: "?".'),
  without: field(ONE_OR_MORE, 'What is taken out of it: " (member)".'),
  table: field(TEXT, 'The name of the table that it is looked up in.'),
  make: field(
    v.picklist(['slug', 'id', 'lower']),
    'slug makes an id of a name as documents have them: Red Hat, red-hat. id keeps what is not space: Red-Hat.',
  ),
  prefix: field(TEXT, 'What is put before it: product/.'),
  date: field(ONE_OR_MORE, 'How dates are written: Y-M-D, D/M/Y, Y.M, "B D, Y" (B is the name of a month).'),
  else: field(TEXT, 'A template for what has nothing.'),
};

/** Left out, or a schema that the published one refers to by its name. */
function may<Schema extends v.GenericSchema>(schema: Schema): v.OptionalSchema<Schema, undefined> {
  return v.optional(schema, undefined);
}

/** A template, or a map that says what is done with what it gives. */
export const VALUE = v.union([TEXT, v.strictObject(VALUE_FIELDS)]);

/** A date, or an interval from its ends. */
export const TIME = v.union([
  TEXT,
  v.strictObject({
    ...VALUE_FIELDS,
    start: may(VALUE),
    end: may(VALUE),
    ongoing: field(FLAG, 'Whether it lasts where no end is given.'),
  }),
]);

const CONDITION = v.union([
  TEXT,
  v.array(TEXT),
  v.strictObject({
    is: field(ONE_OR_MORE, 'It is one of these.'),
    begins: field(ONE_OR_MORE, 'It begins with one of these.'),
    ends: field(ONE_OR_MORE, 'It ends with one of these.'),
    contains: field(ONE_OR_MORE, 'It holds one of these.'),
    present: field(FLAG, 'There is something, or nothing.'),
  }),
]);
/** What has to hold, by template. */
export const CONDITIONS = v.record(v.string(), CONDITION);

export const ENTITY_RULE = v.strictObject({
  where: may(CONDITIONS),
  except: may(CONDITIONS),
  id: VALUE,
  kind: may(VALUE),
  name: may(VALUE),
  also: field(v.union([VALUE, v.array(VALUE)]), 'Other names.'),
  names: field(v.array(v.strictObject({ name: VALUE, when: may(TIME) })), 'Names with their time.'),
  about: may(VALUE),
  existed: may(TIME),
  url: may(VALUE),
  ids: field(v.record(v.string(), VALUE), 'Identifiers elsewhere, by scheme.'),
  extra: field(v.record(v.string(), VALUE), 'What has no field of its own.'),
});

export const EVIDENCE_RULE = v.strictObject({
  url: VALUE,
  title: may(VALUE),
  publisher: may(VALUE),
  published: may(VALUE),
  speaker: may(VALUE),
  stance: field(v.picklist(['supports', 'refutes']), 'Whether it supports the claim (where left out) or refutes it.'),
  at: may(VALUE),
  date: may(VALUE),
  quote: may(VALUE),
  says: may(VALUE),
});

export const CLAIM_RULE = v.strictObject({
  where: may(CONDITIONS),
  except: may(CONDITIONS),
  subject: VALUE,
  relation: VALUE,
  object: VALUE,
  when: may(TIME),
  qualifiers: field(v.record(v.string(), VALUE), 'Values of qualifiers: price, stake, role.'),
  evidence: field(v.array(EVIDENCE_RULE), 'Evidence beside that of the file itself.'),
});

export const RULE = v.strictObject({
  items: field(TEXT, 'The path of the items: landscape[category].items[]. Not for tables.'),
  columns: field(v.array(TEXT), 'The names of the columns in these rows, where they differ. For tables.'),
  where: may(CONDITIONS),
  except: may(CONDITIONS),
  entities: field(v.array(ENTITY_RULE), 'The entities of an item.'),
  claims: field(v.array(CLAIM_RULE), 'The claims of an item.'),
});

export const MAPPING = v.strictObject({
  $schema: field(TEXT, 'The JSON Schema, for editors.'),
  mapping: v.pipe(v.any(), v.description('The version of the format.'), v.metadata({ enum: [1, '1'] })),
  title: field(TEXT, 'What it reads.'),
  about: field(TEXT, 'What should be known of it.'),
  format: v.pipe(v.picklist(['csv', 'json', 'yaml', 'xml']), v.description('What the files are.')),
  table: field(
    v.strictObject({
      delimiter: field(TEXT, 'What parts the columns; found out where left out.'),
      columns: field(v.array(TEXT), 'The names of the columns, where the first row does not give them.'),
    }),
    'How tables are written.',
  ),
  graph: field(
    v.strictObject({
      title: field(TEXT, 'What the graph is called.'),
      about: field(TEXT, 'What the graph shows.'),
      license: field(TEXT, 'The license of the data (SPDX).'),
    }),
    'What the graph says of itself.',
  ),
  source: field(
    v.strictObject({
      title: field(TEXT, 'What the file is called, as a source; its name where left out.'),
      author: field(TEXT, 'Who wrote it.'),
      publisher: field(TEXT, 'Who published it.'),
      published: field(TEXT, 'When it was published (EDTF).'),
      url: field(TEXT, 'Where it is from.'),
    }),
    'The file as a source.',
  ),
  vocabulary: field(
    v.strictObject({
      kinds: field(v.record(v.string(), KIND), 'Kinds of entity, by id.'),
      families: field(v.record(v.string(), FAMILY), 'Families of relations, by id.'),
      relations: field(v.record(v.string(), RELATION), 'Types of relation, by id.'),
    }),
    'Kinds and relations of its own, as in a document.',
  ),
  tables: field(v.record(v.string(), v.record(v.string(), TEXT)), 'What values stand for, by the name of the table.'),
  rules: v.pipe(v.array(RULE), v.description('What becomes of an item.')),
});

export type MappingFields = v.InferOutput<typeof MAPPING>;
export type RuleFields = v.InferOutput<typeof RULE>;
export type EntityFields = v.InferOutput<typeof ENTITY_RULE>;
export type ClaimFields = v.InferOutput<typeof CLAIM_RULE>;
export type EvidenceFields = v.InferOutput<typeof EVIDENCE_RULE>;
export type ValueFields = v.InferOutput<typeof VALUE>;
export type TimeFields = v.InferOutput<typeof TIME>;
export type ConditionFields = Readonly<Record<string, v.InferOutput<typeof CONDITION>>>;

/** The schemas that the published one refers to by name. */
export const DEFINITIONS = {
  value: VALUE,
  time: TIME,
  conditions: CONDITIONS,
  entity: ENTITY_RULE,
  claim: CLAIM_RULE,
  evidence: EVIDENCE_RULE,
};
