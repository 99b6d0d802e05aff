/** What the relationships of SPDX come to: a relation, read forwards or backwards. */

export interface Meaning {
  readonly relation: string;
  /** Whether the element named second is the subject. */
  readonly isReversed: boolean;
}

const forward = (relation: string): Meaning => ({ relation, isReversed: false });
const backward = (relation: string): Meaning => ({ relation, isReversed: true });

/** Relationships that are not among them are `related-to`. */
export const MEANINGS: ReadonlyMap<string, Meaning> = new Map([
  ['ANCESTOR_OF', backward('derived-from')],
  ['BUILD_DEPENDENCY_OF', backward('depends-on')],
  ['BUILD_TOOL_OF', backward('uses')],
  ['CONTAINED_BY', backward('contains')],
  ['CONTAINS', forward('contains')],
  ['COPY_OF', forward('derived-from')],
  ['DEPENDENCY_OF', backward('depends-on')],
  ['DEPENDS_ON', forward('depends-on')],
  ['DESCENDANT_OF', forward('derived-from')],
  ['DEV_DEPENDENCY_OF', backward('depends-on')],
  ['DEV_TOOL_OF', backward('uses')],
  ['DISTRIBUTION_ARTIFACT', backward('derived-from')],
  ['DYNAMIC_LINK', forward('depends-on')],
  ['EXPANDED_FROM_ARCHIVE', forward('derived-from')],
  ['GENERATED_FROM', forward('derived-from')],
  ['GENERATES', backward('derived-from')],
  ['HAS_PREREQUISITE', forward('depends-on')],
  ['OPTIONAL_DEPENDENCY_OF', backward('depends-on')],
  ['PREREQUISITE_FOR', backward('depends-on')],
  ['PROVIDED_DEPENDENCY_OF', backward('depends-on')],
  ['RUNTIME_DEPENDENCY_OF', backward('depends-on')],
  ['STATIC_LINK', forward('depends-on')],
  ['TEST_DEPENDENCY_OF', backward('depends-on')],
  ['TEST_TOOL_OF', backward('uses')],
  ['VARIANT_OF', forward('architecturally-similar')],
]);

/** Those that say nothing but what the file is about. */
export const ABOUT_THE_FILE: ReadonlySet<string> = new Set(['DESCRIBES', 'DESCRIBED_BY']);

/** `DEV_DEPENDENCY_OF` as "dev dependency of". */
export function inWords(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}
