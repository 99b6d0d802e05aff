/** What is proposed to be one thing, and why. Nothing is merged by being proposed. */

/** Why two entities may be one. */
export type SameReason =
  /** Both have the same identifier elsewhere. */
  | { readonly type: 'id'; readonly scheme: string; readonly value: string }
  /** Both are at the same address, and hardly anything else is. */
  | { readonly type: 'url'; readonly url: string }
  /** They bear one name; as each writes it. */
  | { readonly type: 'name'; readonly names: readonly [string, string] };

/** What speaks against it, and is not enough to leave the proposal out. */
export type SameDoubt = 'kinds' | 'existence';

export interface SameEntities {
  readonly what: 'entities';
  /** The number of the entity of which more is said. */
  readonly keep: number;
  readonly drop: number;
  readonly reasons: readonly SameReason[];
  readonly doubts: readonly SameDoubt[];
}

/** Two claims that differ in their time only, at times that may be one. */
export interface SameClaims {
  readonly what: 'claims';
  /** The number of the claim whose time is the more exact one. */
  readonly keep: number;
  readonly drop: number;
}

export type Same = SameEntities | SameClaims;

/** "Both have the wikidata identifier Q123." */
export function reasonInWords(reason: SameReason): string {
  switch (reason.type) {
    case 'id':
      return `Both have the ${reason.scheme} identifier ${reason.value}.`;
    case 'url':
      return `Both are at ${reason.url}.`;
    case 'name': {
      const [one, other] = reason.names;
      return one === other ? `Both are called “${one}”.` : `“${one}” and “${other}” are one name.`;
    }
  }
}

/** "One is a company, the other a product" is said by who shows it; here only that it speaks against it. */
export const DOUBTS: Readonly<Record<SameDoubt, string>> = {
  kinds: 'They are said to be of different kinds.',
  existence: 'They are said to have existed at different times.',
};
