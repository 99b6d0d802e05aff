/** Licenses as bills of materials name them: an id, a name, or an expression of several. */
import type { Evidence } from '../../model/index.ts';
import type { Place } from '../document/report.ts';
import type { Collector } from '../import/collector.ts';

/** The licenses that an SPDX expression speaks of; one with an exception is a license of its own. */
export function licensesIn(expression: string): readonly string[] {
  const terms = expression
    .replace(/[()]/g, ' ')
    .trim()
    .replace(/\s+/g, ' ')
    .split(/ (?:AND|OR) /i)
    .filter((term) => term !== '' && term !== 'NOASSERTION' && term !== 'NONE');
  return [...new Set(terms)];
}

/** Claims that a work is licensed under each license of an expression. */
export function addLicenses(
  work: string,
  expression: string,
  evidence: Evidence,
  place: Place,
  collector: Collector,
  names: ReadonlyMap<string, string> = new Map(),
): void {
  const licenses = licensesIn(expression);
  for (const license of licenses) {
    collector.entity(license, place, { kind: 'license', name: names.get(license) ?? license });
    const qualifiers = licenses.length > 1 ? { expression } : {};
    collector.claim(
      { subject: work, relation: 'licensed-under', object: license, qualifiers, evidence: [evidence] },
      place,
    );
  }
}
