/** The statements of a file, by the record that they are about: the newest is in force, the others were replaced. */
import type { Evidence } from '../../model/index.ts';
import type { Place } from '../document/report.ts';
import type { Collector } from '../import/collector.ts';
import { edtfOf } from '../import/dates.ts';
import { Fields } from '../import/fields.ts';
import { shortened } from '../text/tree.ts';
import type { Node } from '../text/tree.ts';
import { wordsOf } from './interests.ts';

export interface Statement {
  readonly fields: Fields;
  readonly details: Fields;
  /** `new`, `updated` or `closed`. */
  readonly status: string;
  readonly date: string | undefined;
  readonly evidence: readonly Evidence[];
}

export interface StatedRecord {
  readonly id: string;
  readonly type: string;
  /** Newest first. */
  readonly statements: readonly [Statement, ...Statement[]];
}

const TYPES = ['entity', 'person', 'relationship'];

/** Groups the statements by record, in the order in which the records come first. */
export function recordsOf(items: readonly (readonly [Node, Place])[], collector: Collector): readonly StatedRecord[] {
  const records = new Map<string, { readonly id: string; readonly type: string; readonly statements: Statement[] }>();
  for (const [node, place] of items) {
    const fields = Fields.of(node, place, collector);
    if (fields === undefined) continue;
    if (!isOfVersion(fields, collector)) return [];
    const id = required(fields, 'recordId', collector);
    const type = required(fields, 'recordType', collector);
    const details = fields.map('recordDetails');
    if (id === undefined || type === undefined || details === undefined) continue;
    if (!TYPES.includes(type)) {
      const message = `The record "${shortened(id)}" is of the type "${shortened(type)}".`;
      collector.refuse(fields.placeOf('recordType'), 'value', message, `Known here: ${TYPES.join(', ')}.`);
      continue;
    }
    const statement = {
      fields,
      details,
      status: fields.text('recordStatus') ?? 'new',
      date: fields.text('statementDate'),
      evidence: evidenceOf(fields, collector),
    };
    const known = records.get(`${type} ${id}`);
    if (known === undefined) records.set(`${type} ${id}`, { id, type, statements: [statement] });
    else known.statements.push(statement);
  }
  return [...records.values()].map(({ id, type, statements }) => {
    const [newest, ...older] = [...statements].reverse().sort(byDate);
    return { id, type, statements: [newest as Statement, ...older] };
  });
}

/** Newest first; where dates are equal or missing, the later in the file is the newer. */
function byDate(a: Statement, b: Statement): number {
  if (a.date === undefined || b.date === undefined || a.date === b.date) return 0;
  return a.date < b.date ? 1 : -1;
}

function isOfVersion(fields: Fields, collector: Collector): boolean {
  const version = fields.map('publicationDetails')?.text('bodsVersion');
  const isOld = fields.has('statementID') || fields.has('statementType');
  if (!isOld && (version === undefined || /^0\.4\b/.test(version))) return true;
  const met = version === undefined ? 'an older version' : `version ${shortened(version)}`;
  collector.report.fatal(fields.place, 'version', `The statements are of ${met} of the standard; 0.4 is read here.`);
  return false;
}

function required(fields: Fields, key: string, collector: Collector): string | undefined {
  const text = fields.text(key);
  if (text === undefined && !fields.has(key))
    collector.refuse(fields.place, 'key-missing', `A statement has no "${key}".`);
  return text;
}

/** The statement as evidence, once for each party that asserts it; and the page that it names as its source. */
function evidenceOf(fields: Fields, collector: Collector): readonly Evidence[] {
  const source = fields.map('source');
  const at = `statement ${fields.text('statementId') ?? ''}`.trim();
  const date = edtfOf(fields.text('statementDate'));
  const kinds = (source?.texts('type') ?? []).map(wordsOf).join(', ');
  const remarks = fields.maps('annotations').flatMap((annotation) => annotation.text('description') ?? []);
  const says = [kinds, source?.text('description'), ...remarks].filter(Boolean).join('; ');
  const common = { ...(date === undefined ? {} : { date }), ...(says === '' ? {} : { says }) };
  const speakers = (source?.maps('assertedBy') ?? []).flatMap((party) => party.text('name') ?? []);
  const url = source?.text('url');
  const sources = [collector.file, ...(url === undefined ? [] : [collector.source({ id: url, title: url, url })])];
  return sources.flatMap((id) => {
    const own = id === collector.file ? { at } : {};
    const voices = speakers.length === 0 ? [{}] : speakers.map((speaker) => ({ speaker }));
    return voices.map((voice): Evidence => ({ source: id, ...voice, stance: 'supports', ...own, ...common }));
  });
}
