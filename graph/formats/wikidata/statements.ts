/** Items and statements of Wikidata, as its JSON and its RDF both tell them. */
import type { Place } from '../document/report.ts';

export type Value =
  | { readonly type: 'item'; readonly id: string }
  /** EDTF; `undefined` where it is too far or too coarse to be one. */
  | { readonly type: 'time'; readonly edtf: string | undefined; readonly text: string }
  | { readonly type: 'quantity'; readonly amount: string; readonly unit: string | undefined }
  | { readonly type: 'text'; readonly text: string; readonly language?: string; readonly isExternalId?: boolean };

/** A property with what is said of it: a value, that there is one and it is not known, or that there is none. */
export interface Snak {
  readonly property: string;
  readonly says: 'value' | 'somevalue' | 'novalue';
  readonly value?: Value;
}

export interface Statement {
  /** `Q42$F078E5B3-F9A8-480E-B7AC-D97778CBBEF9`; missing for direct triples. */
  readonly id: string | undefined;
  readonly main: Snak;
  readonly rank: 'preferred' | 'normal' | 'deprecated';
  readonly qualifiers: readonly Snak[];
  readonly references: readonly (readonly Snak[])[];
  readonly place: Place;
}

export interface Label {
  readonly text: string;
  readonly language: string;
}

export interface Item {
  readonly id: string;
  readonly labels: readonly Label[];
  readonly descriptions: readonly Label[];
  readonly aliases: readonly Label[];
  /** The title of its article in the English Wikipedia. */
  readonly article?: string | undefined;
  /** EDTF; when it was last changed. */
  readonly modified?: string | undefined;
  readonly statements: readonly Statement[];
  readonly place: Place;
}

/** English, then what holds in every language, then whatever comes first. */
export function bestLabel(labels: readonly Label[]): Label | undefined {
  return (
    labels.find(({ language }) => language === 'en') ??
    labels.find(({ language }) => language === 'mul') ??
    labels.find(({ language }) => language.startsWith('en-')) ??
    labels[0]
  );
}

/** Statements of the best rank there is, without those that are deprecated. */
export function best(statements: readonly Statement[]): readonly Statement[] {
  const preferred = statements.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : statements.filter(({ rank }) => rank === 'normal');
}
