/** Reads GraphML, element by element. */
import { Report } from '../document/report.ts';
import type { ReadOptions, ReadResult } from '../format.ts';
import { NetworkBuilder } from '../network/builder.ts';
import { DOCUMENT_KEY } from '../network/document-text.ts';
import { positioned } from '../network/entity.ts';
import { shortened } from '../text/tree.ts';
import { attributeOf, parseXml, XmlFault } from '../xml/xml.ts';
import type { XmlHandler, XmlTag } from '../xml/xml.ts';
import { Drawing } from './drawing.ts';

export function readGraphml(text: string, options: ReadOptions): ReadResult {
  const report = new Report(options.file, text);
  const reader = new GraphmlReader(report, new NetworkBuilder(report, options));
  const fault = parseXml(text, { depth: options.limits.depth }, reader);
  if (fault !== undefined) report.fault(fault);
  return reader.builder.result();
}

/** A declared attribute. */
interface Key {
  readonly name: string;
  /** `node`, `edge`, `graph` or `all`. */
  readonly for: string;
  readonly isDrawing: boolean;
}

/** How many attributes may be declared. */
const MOST_KEYS = 1000;

/** An element that holds `data`: a node, an edge or a graph. */
interface Holder {
  readonly tag: XmlTag;
  readonly type: 'node' | 'edge' | 'graph';
  readonly attributes: Map<string, string>;
  readonly drawing: Drawing;
  isTold: boolean;
}

class GraphmlReader implements XmlHandler {
  readonly builder: NetworkBuilder;
  readonly #report: Report;
  readonly #keys = new Map<string, Key>();
  readonly #defaults: (readonly [key: Key, text: string])[] = [];
  readonly #undeclared = new Set<string>();
  readonly #holders: Holder[] = [];
  #key: Key | undefined;
  /** The text of the `data` or `default` that is open. */
  #text: string | undefined;
  #nodes = 0;
  #edges = 0;
  #sawRoot = false;

  constructor(report: Report, builder: NetworkBuilder) {
    this.#report = report;
    this.builder = builder;
  }

  open(tag: XmlTag): void {
    if (!this.#sawRoot && tag.local !== 'graphml') {
      const message = `The file begins with <${shortened(tag.name)}>, and GraphML with <graphml>.`;
      throw new XmlFault({ code: 'format', message, at: tag.at });
    }
    this.#sawRoot = true;
    const holder = this.#holders.at(-1);
    switch (tag.local) {
      case 'key':
        this.#declare(tag);
        break;
      case 'default':
        this.#text = '';
        break;
      case 'data':
        this.#key = this.#keyOf(attributeOf(tag, 'key') ?? '', tag, holder?.type);
        this.#text = '';
        break;
      case 'graph':
        if (holder !== undefined) this.#tell(holder);
        this.#hold(tag, 'graph');
        break;
      case 'node':
      case 'edge':
        this.#hold(tag, tag.local);
        break;
      case 'hyperedge':
        this.#report.warning(
          { at: tag.at, path: [] },
          'hyperedge',
          'An edge that joins more than two nodes is left out.',
        );
        break;
      default:
        if (this.#key?.isDrawing === true) holder?.drawing.open(tag);
    }
  }

  text(text: string): void {
    if (this.#text === undefined) return;
    this.#text += text;
    if (this.#key?.isDrawing === true) this.#holders.at(-1)?.drawing.text(text);
  }

  close(tag: XmlTag): void {
    const text = this.#text ?? '';
    const holder = this.#holders.at(-1);
    switch (tag.local) {
      case 'key':
        this.#key = undefined;
        break;
      case 'default':
        if (this.#key !== undefined) this.#defaults.push([this.#key, text]);
        this.#text = undefined;
        break;
      case 'data':
        if (this.#key?.isDrawing === false) holder?.attributes.set(this.#key.name, text);
        if (holder?.type === 'graph') this.#describe(holder);
        this.#key = undefined;
        this.#text = undefined;
        break;
      case 'graph':
      case 'node':
      case 'edge':
        if (holder !== undefined) this.#tell(holder);
        this.#holders.pop();
        break;
      default:
        if (this.#key?.isDrawing === true) holder?.drawing.close(tag);
    }
  }

  #declare(tag: XmlTag): void {
    const id = attributeOf(tag, 'id') ?? '';
    const drawing = attributeOf(tag, 'yfiles.type');
    this.#key = {
      name: attributeOf(tag, 'attr.name') ?? id,
      for: attributeOf(tag, 'for') ?? 'all',
      isDrawing: drawing === 'nodegraphics' || drawing === 'edgegraphics',
    };
    this.#keys.set(id, this.#key);
    if (this.#keys.size > MOST_KEYS)
      throw new XmlFault({ code: 'too-many', message: `More than ${MOST_KEYS} attributes are declared.`, at: tag.at });
  }

  #keyOf(id: string, tag: XmlTag, type = 'graph'): Key {
    const key = this.#keys.get(id);
    if (key !== undefined) return key;
    if (!this.#undeclared.has(id)) {
      const message = `The attribute "${shortened(id)}" is not declared by a <key>; it is kept under that name.`;
      this.#report.warning({ at: tag.at, path: [] }, 'attribute-undeclared', message);
    }
    this.#undeclared.add(id);
    return { name: id, for: type, isDrawing: false };
  }

  #hold(tag: XmlTag, type: Holder['type']): void {
    this.#holders.push({ tag, type, attributes: new Map(), drawing: new Drawing(), isTold: false });
  }

  /** Hands an element on, once, as soon as its own data are known. */
  #tell(holder: Holder): void {
    if (holder.isTold || holder.type === 'graph') return;
    holder.isTold = true;
    for (const [{ name, for: type }, text] of this.#defaults)
      if ((type === holder.type || type === 'all') && !holder.attributes.has(name)) holder.attributes.set(name, text);
    if (holder.type === 'node') this.#node(holder);
    else this.#edge(holder);
  }

  #node({ tag, attributes: written, drawing }: Holder): void {
    const { attributes, position } = positioned(withColor(written));
    const parent = this.#holders.findLast((other) => other.type === 'node' && other.tag !== tag);
    const parentId = parent === undefined ? undefined : attributeOf(parent.tag, 'id');
    this.builder.node({
      id: attributeOf(tag, 'id') ?? '',
      label: attributes.has('label') ? undefined : drawing.label,
      attributes: new Map([
        ...(parentId === undefined ? [] : [['parent', parentId] as const]),
        ...drawing.attributes,
        ...attributes,
      ]),
      position: position ?? drawing.position,
      place: { at: tag.at, path: ['nodes', this.#nodes++] },
    });
  }

  #edge({ tag, attributes, drawing }: Holder): void {
    const graph = this.#holders.findLast(({ type }) => type === 'graph');
    const edgeDefault = graph === undefined ? undefined : attributeOf(graph.tag, 'edgedefault');
    const directed = attributeOf(tag, 'directed') ?? String(edgeDefault !== 'undirected');
    for (const port of ['sourceport', 'targetport']) {
      const name = attributeOf(tag, port);
      if (name !== undefined) attributes.set(port, name);
    }
    const label = attributes.has('label') ? undefined : (attributes.get('Edge Label') ?? drawing.label);
    if (label === attributes.get('Edge Label')) attributes.delete('Edge Label'); // as Gephi calls it
    this.builder.edge({
      id: attributeOf(tag, 'id'),
      source: attributeOf(tag, 'source') ?? '',
      target: attributeOf(tag, 'target') ?? '',
      label,
      undirected: directed === 'false',
      attributes: new Map([...drawing.attributes, ...attributes]),
      place: { at: tag.at, path: ['edges', this.#edges++] },
    });
  }

  #describe(graph: Holder): void {
    const text = graph.attributes.get(DOCUMENT_KEY);
    graph.attributes.delete(DOCUMENT_KEY);
    if (text !== undefined) this.builder.describe(text);
  }
}

/** Gephi writes a colour as three numbers. */
function withColor(attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const parts = ['r', 'g', 'b'].map((key) => attributes.get(key) ?? '');
  if (
    attributes.has('color') ||
    attributes.has('kind') ||
    parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255)
  )
    return attributes;
  const color = `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
  return new Map([...[...attributes].filter(([key]) => !['r', 'g', 'b'].includes(key)), ['color', color]]);
}
