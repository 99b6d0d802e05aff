/** Edits as data: what somebody changes by hand. A list of them is a patch, which can be reviewed before it is applied. */
import type { ClaimInput, Entity, EntityInput, Evidence, Note, Source } from '../model/index.ts';

export type Edit =
  | { readonly edit: 'add-entity'; readonly entity: EntityInput }
  | ({ readonly edit: 'change-entity'; readonly id: string } & Change<Omit<Entity, 'id'>>)
  /** Its claims and notes go with it. */
  | { readonly edit: 'remove-entity'; readonly id: string }
  /** What is said of one, or by it, becomes said of the other, or by it, which gains its names and identifiers. */
  | { readonly edit: 'merge-entities'; readonly keep: string; readonly drop: string }
  /** Evidence of the dropped claim goes to the kept one, with its own time and qualifiers where they differ. */
  | { readonly edit: 'merge-claims'; readonly keep: string; readonly drop: string }
  | { readonly edit: 'add-claim'; readonly claim: ClaimInput }
  | ChangeClaim
  | { readonly edit: 'remove-claim'; readonly id: string }
  | { readonly edit: 'add-evidence'; readonly claim: string; readonly evidence: Evidence }
  /** `index` counts the evidence of the claim from 0. */
  | { readonly edit: 'change-evidence'; readonly claim: string; readonly index: number; readonly evidence: Evidence }
  | { readonly edit: 'remove-evidence'; readonly claim: string; readonly index: number }
  | { readonly edit: 'add-note'; readonly note: Note }
  | { readonly edit: 'remove-note'; readonly about: string; readonly says: string }
  | { readonly edit: 'add-source'; readonly source: Source }
  | ({ readonly edit: 'change-source'; readonly id: string } & Change<Omit<Source, 'id'>>)
  /** Refused while evidence names it. */
  | { readonly edit: 'remove-source'; readonly id: string }
  /** Without a position, the layout places the entity again. */
  | {
      readonly edit: 'set-position';
      readonly entity: string;
      readonly position?: { readonly x: number; readonly y: number };
    };

/** Qualifiers that are set are added to those that are there. */
interface ChangeClaim {
  readonly edit: 'change-claim';
  readonly id: string;
  readonly set?: Partial<Omit<ClaimInput, 'id' | 'evidence'>>;
  /** `when`, or ids of qualifiers. */
  readonly unset?: readonly string[];
}

/** Fields that get other values, and fields that are emptied. */
interface Change<Fields> {
  readonly set?: Partial<Fields>;
  readonly unset?: readonly (keyof Fields & string)[];
}

export type EditName = Edit['edit'];
export type EditOf<Name extends EditName> = Extract<Edit, { readonly edit: Name }>;

/** A thing with some of its fields set and others emptied. */
export function changed<Item extends object>(item: Item, { set = {}, unset = [] }: Change<Partial<Item>>): Item {
  const copy = { ...item, ...set };
  for (const field of unset) Reflect.deleteProperty(copy, field);
  return copy;
}
