/** Writes a patch as YAML, an edit to an item, so that each can be reviewed. */
import type { Edit } from '../../edits/index.ts';
import { partsOfClaimId } from '../../model/index.ts';
import type { Vocabulary } from '../../model/index.ts';
import { fields } from '../document/fields.ts';
import type { Plain, PlainMap } from '../document/fields.ts';
import {
  declaredBy,
  plainClaim,
  plainEntity,
  plainEvidence,
  plainNote,
  plainQualifiers,
  plainSource,
} from '../document/plain.ts';
import type { Declared } from '../document/plain.ts';
import { indented, yamlText } from '../document/write-yaml.ts';
import { ENTITY_FIELDS } from './schema.ts';

export function writePatch(edits: readonly Edit[], vocabulary: Vocabulary, title?: string): string {
  const declared = declaredBy([...vocabulary.relations.values()]);
  const head = yamlText(fields(['stemma-patch', 1], ['title', title]));
  if (edits.length === 0) return `${head}\nedits: []\n`;
  return `${head}\nedits:\n${edits.map((edit) => indented(yamlText([plainEdit(edit, declared)]))).join('')}`;
}

const DOCUMENT_KEYS = new Map([...ENTITY_FIELDS].map(([key, field]) => [field, key]));

function plainEdit(edit: Edit, declared: Declared): PlainMap {
  return fields(['edit', edit.edit], ...partsOf(edit, declared));
}

/** The qualifiers that a claim declares: those of its relation, or where its id does not tell it, of any. */
function ownOf(claim: string, declared: Declared, relation = partsOfClaimId(claim)?.relation): ReadonlySet<string> {
  const known = relation === undefined ? undefined : declared.get(relation);
  return known ?? new Set([...declared.values()].flatMap((ids) => [...ids]));
}

function partsOf(edit: Edit, declared: Declared): readonly (readonly [string, Plain | undefined])[] {
  switch (edit.edit) {
    case 'add-entity':
      return [
        ['entity', edit.entity.id],
        ['fields', plainEntity(edit.entity)[1]],
      ];
    case 'change-entity':
      return [
        ['entity', edit.id],
        ['set', plainEntity({ id: edit.id, ...edit.set })[1]],
        ['unset', edit.unset?.map((field) => DOCUMENT_KEYS.get(field) ?? field)],
      ];
    case 'remove-entity':
      return [['entity', edit.id]];
    case 'merge-entities':
    case 'merge-claims':
      return [
        ['keep', edit.keep],
        ['drop', edit.drop],
      ];
    case 'add-claim':
      return [['claim', plainClaim(edit.claim, declared)]];
    case 'change-claim': {
      const { subject, relation, object, when, qualifiers } = edit.set ?? {};
      const ends = [
        ['subject', subject],
        ['relation', relation],
        ['object', object],
        ['when', when],
      ] as const;
      return [
        ['claim', edit.id],
        ['set', fields(...ends, ...plainQualifiers(qualifiers, ownOf(edit.id, declared, relation)))],
        ['unset', edit.unset],
      ];
    }
    case 'remove-claim':
      return [['claim', edit.id]];
    case 'add-evidence':
      return [
        ['claim', edit.claim],
        ['evidence', plainEvidence(edit.evidence, ownOf(edit.claim, declared))],
      ];
    case 'change-evidence':
      return [
        ['claim', edit.claim],
        ['number', edit.index + 1],
        ['evidence', plainEvidence(edit.evidence, ownOf(edit.claim, declared))],
      ];
    case 'remove-evidence':
      return [
        ['claim', edit.claim],
        ['number', edit.index + 1],
      ];
    case 'add-note':
      return [['note', plainNote(edit.note)]];
    case 'remove-note':
      return [
        ['about', edit.about],
        ['says', edit.says],
      ];
    case 'add-source':
      return [
        ['source', edit.source.id],
        ['fields', plainSource(edit.source)[1]],
      ];
    case 'change-source':
      return [
        ['source', edit.id],
        ['set', plainSource({ id: edit.id, ...edit.set })[1]],
        ['unset', edit.unset],
      ];
    case 'remove-source':
      return [['source', edit.id]];
    case 'set-position':
      return [
        ['entity', edit.entity],
        ['position', edit.position && [edit.position.x, edit.position.y]],
      ];
  }
}
