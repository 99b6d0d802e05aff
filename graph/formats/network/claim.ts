/** From an edge to claims: its relation where a word of the edge means one, its attributes as qualifiers. */
import { STANDINGS } from '../../model/index.ts';
import type { ClaimInput, Evidence, QualifierValue, Relation } from '../../model/index.ts';
import { firstOf } from '../first-of.ts';
import { attributeName, DIRECTED, EDGE_KEYS, edgeLabel, extraKey } from './elements.ts';
import type { EdgeDraft } from './elements.ts';
import { spellings } from './entity.ts';
import { isDate, valueOf } from './evidence-text.ts';
import type { EvidenceReader } from './evidence-text.ts';
import type { Words } from './words.ts';

/** The attribute that holds a label which says more than the relation. */
const LABEL = attributeName('edge', 'label');

/** What an edge is of which no more is known. */
const UNKNOWN_RELATION = 'related-to';

/**
 * The claims of an edge: one for each of its times, or one without. `stated` is the evidence that the file itself is,
 * which counts unless the edge brings its own.
 */
export function claimsOf(
  edge: EdgeDraft,
  words: Words,
  reader: EvidenceReader,
  stated: Evidence,
): readonly ClaimInput[] {
  const rest = new Map(edge.attributes);
  const relation = relationOf(edge, rest, words);
  keepLabel(edge, rest, relation, words);
  const evidenceText = rest.get(EDGE_KEYS.evidence);
  const own = evidenceText === undefined ? undefined : reader.evidence(evidenceText, relation);
  if (own !== undefined) rest.delete(EDGE_KEYS.evidence);
  if ((STANDINGS as readonly string[]).includes(rest.get(EDGE_KEYS.standing) ?? '')) rest.delete(EDGE_KEYS.standing);
  const when = rest.get(EDGE_KEYS.when) ?? '';
  if (isDate(when)) rest.delete(EDGE_KEYS.when);
  const id = rest.get(EDGE_KEYS.claim);
  rest.delete(EDGE_KEYS.claim);
  const qualifiers = qualifiersOf(rest, relation);
  if (edge.undirected === true && relation?.symmetric !== true) qualifiers.set(DIRECTED, { text: 'false' });
  const whens = isDate(when) ? [when] : (edge.whens ?? []);
  const claim: ClaimInput = {
    ...(id === undefined || id === '' || whens.length > 1 ? {} : { id }),
    subject: edge.source,
    relation: relation?.id ?? UNKNOWN_RELATION,
    object: edge.target,
    ...(qualifiers.size === 0 ? {} : { qualifiers }),
    evidence: own ?? [stated],
  };
  return whens.length === 0 ? [claim] : whens.map((each) => ({ ...claim, when: each }));
}

/** A label that says no more than the relation is not kept. */
function keepLabel(edge: EdgeDraft, rest: Map<string, string>, relation: Relation | undefined, words: Words): void {
  const [key] = edge.label === undefined ? spellings(rest, 'label') : [];
  const label = edge.label ?? (key === undefined ? '' : (rest.get(key) ?? ''));
  if (key !== undefined) rest.delete(key);
  const isSaid =
    relation !== undefined &&
    (words.relation(label) === relation ||
      label === edgeLabel(relation.label, edge.attributes.get(EDGE_KEYS.standing) ?? ''));
  if (label !== '' && !isSaid && !rest.has(LABEL)) rest.set(LABEL, label);
}

/** The relation that a word of the edge means; the attribute that holds the word is taken out. */
function relationOf(edge: EdgeDraft, rest: Map<string, string>, words: Words): Relation | undefined {
  const take = (key: string, find: (word: string) => Relation | undefined): Relation | undefined => {
    const found = find(rest.get(key) ?? '');
    if (found !== undefined) rest.delete(key);
    return found;
  };
  return (
    take(EDGE_KEYS.relation, (word) => words.relationOrOwn(word)) ??
    firstOf(spellings(rest, 'relation', 'type', 'kind'), (key) => take(key, (word) => words.relation(word))) ??
    words.relation(edge.label ?? '') ??
    firstOf(spellings(rest, 'label'), (key) => words.relation(rest.get(key) ?? ''))
  );
}

function qualifiersOf(
  attributes: ReadonlyMap<string, string>,
  relation: Relation | undefined,
): Map<string, QualifierValue> {
  const qualifiers = new Map<string, QualifierValue>();
  for (const [name, text] of attributes) {
    const key = extraKey(name);
    if (text !== '') qualifiers.set(key, valueOf(key, text, relation));
  }
  return qualifiers;
}
