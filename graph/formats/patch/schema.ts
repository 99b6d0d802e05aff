/** A patch: edits written down for review, in the words of the document. */
import * as v from 'valibot';
import type { EditName } from '../../edits/index.ts';
import { CLAIM, ENTITY, ID, POSITION, SOURCE, TEXT } from '../document/schema.ts';

/** A part that is read by the reader of its own. */
const PART = v.any();
const NAMES = v.exactOptional(v.array(TEXT));
/** From 1, as people count. */
const NUMBER = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,5}$/, 'A whole number from 1 on is expected: which piece of evidence of the claim.'),
  v.transform(Number),
);

/** The keys of each edit beside `edit` itself. */
export const EDITS = {
  'add-entity': v.strictObject({ edit: TEXT, entity: ID, fields: v.exactOptional(PART) }),
  'change-entity': v.strictObject({ edit: TEXT, entity: ID, set: v.exactOptional(PART), unset: NAMES }),
  'remove-entity': v.strictObject({ edit: TEXT, entity: ID }),
  'merge-entities': v.strictObject({ edit: TEXT, keep: ID, drop: ID }),
  'merge-claims': v.strictObject({ edit: TEXT, keep: ID, drop: ID }),
  'add-claim': v.strictObject({ edit: TEXT, claim: PART }),
  'change-claim': v.strictObject({ edit: TEXT, claim: ID, set: v.exactOptional(PART), unset: NAMES }),
  'remove-claim': v.strictObject({ edit: TEXT, claim: ID }),
  'add-evidence': v.strictObject({ edit: TEXT, claim: ID, evidence: PART }),
  'change-evidence': v.strictObject({ edit: TEXT, claim: ID, number: NUMBER, evidence: PART }),
  'remove-evidence': v.strictObject({ edit: TEXT, claim: ID, number: NUMBER }),
  'add-note': v.strictObject({ edit: TEXT, note: PART }),
  'remove-note': v.strictObject({ edit: TEXT, about: ID, says: TEXT }),
  'add-source': v.strictObject({ edit: TEXT, source: ID, fields: PART }),
  'change-source': v.strictObject({ edit: TEXT, source: ID, set: v.exactOptional(PART), unset: NAMES }),
  'remove-source': v.strictObject({ edit: TEXT, source: ID }),
  'set-position': v.strictObject({ edit: TEXT, entity: ID, position: v.exactOptional(POSITION) }),
} as const satisfies Record<EditName, v.GenericSchema>;

/** Fields of a source that a change sets: any of them may be missing. */
export const SOURCE_CHANGE = v.partial(SOURCE);
/** Fields of a claim that a change sets; its evidence has edits of its own. */
export const CLAIM_CHANGE = v.objectWithRest(
  {
    subject: CLAIM.entries.subject,
    relation: CLAIM.entries.relation,
    object: CLAIM.entries.object,
    when: CLAIM.entries.when,
    extra: v.exactOptional(PART),
  },
  v.any(),
);
/** Names of fields as the document has them, and as the model does. */
export const ENTITY_FIELDS: ReadonlyMap<string, string> = new Map(
  Object.keys(ENTITY.entries).map((key) => [key, key === 'not-to-be-confused-with' ? 'notToBeConfusedWith' : key]),
);
