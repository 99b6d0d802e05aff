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

/** A license that a file describes itself. */
export interface License {
  readonly id: string;
  readonly name: string;
}

/** Claims that a work is licensed under each license of an expression. */
export function addLicenses(
  work: string,
  expression: string,
  evidence: Evidence,
  place: Place,
  collector: Collector,
  own: ReadonlyMap<string, License> = new Map(),
): void {
  const licenses = licensesIn(expression);
  for (const term of licenses) {
    const { id: license, name } = own.get(term) ?? { id: term, name: term };
    collector.entity(license, place, { kind: 'license', name });
    const qualifiers = licenses.length > 1 ? { expression } : {};
    collector.claim(
      { subject: work, relation: 'licensed-under', object: license, qualifiers, evidence: [evidence] },
      place,
    );
  }
}
