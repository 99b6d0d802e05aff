/** Claims: subject – relation – object, with a time, qualifiers and the evidence that supports or refutes them. */

/** Where evidence comes from: an article, a filing, a file. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** The id of an entity, or a name. */
  readonly author?: string;
  readonly publisher?: string;
  /** EDTF */
  readonly published?: string;
  readonly url?: string;
  /** A copy that stays. */
  readonly archived?: string;
  /** EDTF */
  readonly accessed?: string;
}

export type Stance = 'supports' | 'refutes';

/** A value of a qualifier: as written, and as read where its type could be read. */
export interface QualifierValue {
  readonly text: string;
  /** A number, a percentage (`51` for 51 %) or an amount of money. */
  readonly amount?: number;
  /** ISO 4217, for money. */
  readonly currency?: string;
}

export type Qualifiers = ReadonlyMap<string, QualifierValue>;

/** One piece of evidence for or against a claim. */
export interface Evidence {
  /** The id of a source. */
  readonly source: string;
  /** Who says it: the id of an entity, or a name. Where nobody is named, the source's author speaks. */
  readonly speaker?: string;
  /** The party spoken for: the id of an entity, or a name. */
  readonly for?: string;
  readonly stance: Stance;
  /** The place in the source: `paragraph 3`. */
  readonly at?: string;
  /** EDTF; when it was said. Where missing, when the source was published. */
  readonly date?: string;
  /** The words somebody is quoted with. */
  readonly quote?: string;
  /** What it says, in the writer's own words. */
  readonly says?: string;
  /** EDTF; where this evidence gives another time than the claim. */
  readonly when?: string;
  /** Where this evidence gives other values than the claim. */
  readonly qualifiers?: Qualifiers;
}

/** Of a piece of evidence, who says it, when, and whether for or against. */
export type Voiced = Pick<Evidence, 'source' | 'speaker' | 'for' | 'stance' | 'date'>;

/** A claim. Its standing is not in it: that depends on the evidence in view. */
export interface Claim {
  readonly id: string;
  /** The id of an entity. */
  readonly subject: string;
  /** The id of a relation of the vocabulary. */
  readonly relation: string;
  /** The id of an entity. */
  readonly object: string;
  /** EDTF; when it held or happened. */
  readonly when?: string;
  readonly qualifiers: Qualifiers;
  readonly evidence: readonly Evidence[];
}

/** What makes up a claim; the id is derived from its ends, relation and time where it is left out. */
export type ClaimInput = Omit<Claim, 'id' | 'qualifiers' | 'evidence'> & {
  readonly id?: string;
  readonly qualifiers?: Qualifiers;
  readonly evidence?: readonly Evidence[];
};

/** What is said of one entity, with evidence; not drawn as an edge. */
export interface Note {
  /** The id of an entity. */
  readonly about: string;
  readonly says: string;
  readonly evidence: readonly Evidence[];
}

/** The ends in the order that identity and storage use: as given, or sorted where the relation is symmetric. */
export function orderedEnds(subject: string, object: string, symmetric: boolean): readonly [string, string] {
  return symmetric && object < subject ? [object, subject] : [subject, object];
}

/** `citrix acquired xensource @2007`: a claim's id where it has none of its own. */
export function claimId(
  subject: string,
  relation: string,
  object: string,
  when: string | undefined,
  symmetric: boolean,
): string {
  const [first, second] = orderedEnds(subject, object, symmetric);
  const time = when === undefined ? '' : ` @${escaped(when)}`;
  return `${escaped(first)} ${relation} ${escaped(second)}${time}`;
}

/** White space, `@` and `%` would make two different claims look alike. */
function escaped(text: string): string {
  return text.replace(/[\s%@]/gu, (char) => (char === '@' ? '%40' : encodeURIComponent(char)));
}
