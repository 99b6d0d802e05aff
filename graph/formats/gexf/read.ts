/** Reads GEXF, element by element. */
import { Report } from '../document/report.ts';
import type { ReadOptions, ReadResult } from '../format.ts';
import { NetworkBuilder } from '../network/builder.ts';
import { DOCUMENT_KEY } from '../network/document-text.ts';
import type { Point } from '../network/elements.ts';
import { shortened } from '../text/tree.ts';
import { attributeOf, parseXml, XmlFault } from '../xml/xml.ts';
import type { XmlHandler, XmlTag } from '../xml/xml.ts';
import { joined, timeOf } from './times.ts';
import { lookOf, positionOf } from './viz.ts';

export function readGexf(text: string, options: ReadOptions): ReadResult {
  const report = new Report(options.file, text);
  const reader = new GexfReader(report, new NetworkBuilder(report, options));
  const fault = parseXml(text, { depth: options.limits.depth }, reader);
  if (fault !== undefined) report.fault(fault);
  return reader.result();
}

/** A declared attribute. */
interface Declared {
  readonly name: string;
  readonly for: string;
  readonly byDefault?: string;
}

/** How many attributes may be declared. */
const MOST_DECLARED = 1000;

/** A node or an edge that is open. */
interface Element {
  readonly tag: XmlTag;
  readonly type: 'node' | 'edge';
  readonly attributes: Map<string, string>;
  readonly looks: Map<string, string>;
  readonly times: string[];
  position: Point | undefined;
  isTold: boolean;
}

class GexfReader implements XmlHandler {
  readonly #report: Report;
  readonly #builder: NetworkBuilder;
  /** By what they are for and their id. */
  readonly #declared = new Map<string, Declared>();
  readonly #names = new Set<string>();
  readonly #defaults: Declared[] = [];
  readonly #undeclared = new Set<string>();
  readonly #elements: Element[] = [];
  readonly #meta = new Map<string, string>();
  #class = 'node';
  #attribute: Declared | undefined;
  #edgeType = 'undirected';
  /** The text of a `default` or of an element of `meta`. */
  #text = '';
  #isMeta = false;
  #nodes = 0;
  #edges = 0;
  #sawRoot = false;
  #saidDynamic = false;

  constructor(report: Report, builder: NetworkBuilder) {
    this.#report = report;
    this.#builder = builder;
  }

  result(): ReadResult {
    const title = this.#meta.get('title');
    const about = this.#meta.get('description');
    return this.#builder.result({
      ...(title === undefined ? {} : { title }),
      ...(about === undefined ? {} : { about }),
    });
  }

  open(tag: XmlTag): void {
    if (!this.#sawRoot && tag.local !== 'gexf') {
      const message = `The file begins with <${shortened(tag.name)}>, and GEXF with <gexf>.`;
      throw new XmlFault({ code: 'format', message, at: tag.at });
    }
    this.#sawRoot = true;
    this.#text = '';
    const element = this.#elements.at(-1);
    switch (tag.local) {
      case 'meta':
        this.#isMeta = true;
        break;
      case 'graph':
        this.#edgeType = attributeOf(tag, 'defaultedgetype') ?? this.#edgeType;
        break;
      case 'attributes':
        this.#class = attributeOf(tag, 'class') ?? 'node';
        break;
      case 'attribute':
        this.#declare(tag);
        break;
      case 'nodes':
      case 'edges':
        if (element !== undefined) this.#tell(element);
        break;
      case 'node':
      case 'edge':
        this.#begin(tag, tag.local);
        break;
      case 'attvalue':
        if (element !== undefined) this.#value(tag, element);
        break;
      case 'spell': {
        const time = timeOf(tag);
        if (time !== undefined) element?.times.push(time);
        break;
      }
      default:
        if (element !== undefined) look(tag, element);
    }
  }

  text(text: string): void {
    this.#text += text;
  }

  close(tag: XmlTag): void {
    const text = this.#text.trim();
    const element = this.#elements.at(-1);
    if (tag.local === 'meta') {
      this.#isMeta = false;
      const described = this.#meta.get(DOCUMENT_KEY);
      if (described !== undefined) this.#builder.describe(described);
    } else if (this.#isMeta) {
      if (text !== '') this.#meta.set(tag.local.toLowerCase(), text);
    } else if (tag.local === 'default' && this.#attribute !== undefined)
      this.#defaults.push({ ...this.#attribute, byDefault: text });
    else if (tag.local === 'attribute') this.#attribute = undefined;
    else if ((tag.local === 'node' || tag.local === 'edge') && element !== undefined) {
      this.#tell(element);
      this.#elements.pop();
    }
  }

  #declare(tag: XmlTag): void {
    const id = attributeOf(tag, 'id') ?? '';
    const title = attributeOf(tag, 'title') ?? id;
    const name = title === '' || this.#names.has(`${this.#class} ${title}`) ? id : title;
    this.#attribute = { name, for: this.#class };
    this.#names.add(`${this.#class} ${name}`);
    this.#declared.set(`${this.#class} ${id}`, this.#attribute);
    if (this.#declared.size > MOST_DECLARED) {
      const message = `More than ${MOST_DECLARED} attributes are declared.`;
      throw new XmlFault({ code: 'too-many', message, at: tag.at });
    }
  }

  #begin(tag: XmlTag, type: Element['type']): void {
    const time = timeOf(tag);
    const times = time === undefined ? [] : [time];
    const attributes = new Map<string, string>();
    if (time === undefined) {
      for (const key of ['start', 'end', 'timestamp', 'timestamps', 'intervals']) {
        const text = attributeOf(tag, key);
        if (text !== undefined) attributes.set(key, text);
      }
    }
    this.#elements.push({ tag, type, attributes, looks: new Map(), times, position: undefined, isTold: false });
  }

  #value(tag: XmlTag, { type, attributes }: Element): void {
    const id = attributeOf(tag, 'for') ?? attributeOf(tag, 'id') ?? '';
    const name = this.#declared.get(`${type} ${id}`)?.name ?? this.#nameUndeclared(id, type, tag);
    const text = attributeOf(tag, 'value') ?? '';
    const before = attributes.get(name);
    attributes.set(name, before === undefined ? text : `${before}; ${text}`);
    if (before === undefined || this.#saidDynamic) return;
    this.#saidDynamic = true;
    const message = 'An attribute has several values; they are kept in one, without their times.';
    this.#report.warning({ at: tag.at, path: [] }, 'attribute-dynamic', message);
  }

  #nameUndeclared(id: string, type: string, tag: XmlTag): string {
    const key = `${type} ${id}`;
    if (!this.#undeclared.has(key)) {
      const message = `The attribute "${shortened(id)}" of ${type}s is not declared; it is kept under that name.`;
      this.#report.warning({ at: tag.at, path: [] }, 'attribute-undeclared', message);
    }
    this.#undeclared.add(key);
    return id;
  }

  /** Hands an element on, once, as soon as its own values are known. */
  #tell(element: Element): void {
    if (element.isTold) return;
    element.isTold = true;
    const { type, attributes, looks } = element;
    for (const { name, for: of, byDefault } of this.#defaults)
      if (of === type && byDefault !== undefined && !attributes.has(name)) attributes.set(name, byDefault);
    for (const [key, text] of looks) if (!attributes.has(key)) attributes.set(key, text);
    if (type === 'node') this.#node(element);
    else this.#edge(element);
  }

  #node({ tag, attributes, times, position }: Element): void {
    const outer = this.#elements.findLast(({ tag: other, type }) => type === 'node' && other !== tag);
    const parent = attributeOf(tag, 'pid') ?? (outer === undefined ? undefined : attributeOf(outer.tag, 'id'));
    if (parent !== undefined && parent !== '') attributes.set('parent', parent);
    this.#builder.node({
      id: attributeOf(tag, 'id') ?? '',
      label: attributeOf(tag, 'label'),
      attributes,
      position,
      existed: joined(times),
      place: { at: tag.at, path: ['nodes', this.#nodes++] },
    });
  }

  #edge({ tag, attributes, times }: Element): void {
    const type = attributeOf(tag, 'type') ?? this.#edgeType;
    if (type === 'mutual') attributes.set('direction', 'mutual');
    for (const key of ['weight', 'kind']) {
      const text = attributeOf(tag, key);
      if (text !== undefined && !attributes.has(key)) attributes.set(key, text);
    }
    this.#builder.edge({
      id: attributeOf(tag, 'id'),
      source: attributeOf(tag, 'source') ?? '',
      target: attributeOf(tag, 'target') ?? '',
      label: attributeOf(tag, 'label'),
      undirected: type === 'undirected',
      attributes,
      whens: times,
      place: { at: tag.at, path: ['edges', this.#edges++] },
    });
  }
}

function look(tag: XmlTag, element: Element): void {
  if (tag.local === 'position') element.position = positionOf(tag);
  const said = lookOf(tag);
  if (said !== undefined) element.looks.set(...said);
}
