/** What is wrong with a single node or edge, whatever else is in the file: its id, its ends, its texts, its place. */
import type { Place, Report } from '../document/report.ts';
import { Validator } from '../document/validate.ts';
import type { Limits } from '../format.ts';
import { shortened } from '../text/tree.ts';
import { EDGE_KEYS, isStructured } from './elements.ts';
import type { EdgeDraft, NodeDraft } from './elements.ts';
import { isDate } from './evidence-text.ts';

/** How many attributes an element may have. */
const MOST_ATTRIBUTES = 1000;
/** How far out a position may be. */
const FARTHEST = 1e6;
/** How much longer than other texts an attribute may be that holds JSON. */
const STRUCTURED = 64;

export class ElementChecks {
  readonly #report: Report;
  readonly #limits: Limits;
  readonly #validator: Validator;
  #hasToldTime = false;

  constructor(report: Report, limits: Limits) {
    this.#report = report;
    this.#limits = limits;
    this.#validator = new Validator(report, limits);
  }

  node(draft: NodeDraft): void {
    const { id, place } = draft;
    this.#validator.id(id, place.at, place.path);
    this.#attributes('node', draft);
    this.#position(draft);
  }

  edge(draft: EdgeDraft): void {
    this.#end('source', draft.source, draft.place);
    this.#end('target', draft.target, draft.place);
    this.#attributes('edge', draft);
    this.#time(draft);
  }

  /** Told once: where times are written otherwise, all are. */
  #time({ attributes, place }: EdgeDraft): void {
    const when = attributes.get(EDGE_KEYS.when) ?? '';
    if (this.#hasToldTime || when === '' || isDate(when)) return;
    this.#hasToldTime = true;
    const message = `Times such as "${shortened(when)}" cannot be read as dates; they are kept as text.`;
    this.#report.warning(place, 'date-unread', message, { hint: 'Write 2007, 2007-10-22 or 1998/2003.' });
  }

  #end(key: 'source' | 'target', id: string, place: Place): void {
    if (id !== '') this.#validator.id(id, place.at, [...place.path, key]);
    else this.#report.error(place, 'edge-end-missing', `An edge has no ${key}.`, `Give it the id of a node as ${key}.`);
  }

  #attributes(of: 'node' | 'edge', { attributes, label, place }: NodeDraft | EdgeDraft): void {
    if (attributes.size > MOST_ATTRIBUTES)
      this.#report.error(place, 'too-many', `An element has more than ${MOST_ATTRIBUTES} attributes.`);
    if (label !== undefined) this.#validator.text(label, place.at, [...place.path, 'label']);
    for (const [key, text] of attributes) {
      const here = [...place.path, key];
      this.#validator.text(key, place.at, here, this.#limits.id);
      this.#validator.text(text, place.at, here, this.#limits.text * (isStructured(of, key) ? STRUCTURED : 1));
    }
  }

  #position({ position, place: { at, path } }: NodeDraft): void {
    if (position === undefined) return;
    const place = { at, path: [...path, 'position'] };
    if (!Number.isFinite(position.x) || !Number.isFinite(position.y))
      this.#report.error(place, 'position-number', 'A position is not two numbers.');
    else if (Math.max(Math.abs(position.x), Math.abs(position.y)) > FARTHEST)
      this.#report.error(place, 'position-number', `A position is further out than ${FARTHEST}.`);
  }
}
