/**
 * Reads RDF/XML: nodes and properties in turn, with everything that the syntax abbreviates. A statement that is given
 * an id (`rdf:ID` on a property) is read without it; the markup in an XML literal is left out, its text is kept.
 */
import type { ReadOptions } from '../format.ts';
import type { Collector } from '../import/collector.ts';
import { shortened } from '../text/tree.ts';
import { parseXml, XmlFault } from '../xml/xml.ts';
import type { XmlAttribute, XmlTag } from '../xml/xml.ts';
import { baseOf, resolved } from './iri.ts';
import { NAMESPACES } from './namespaces.ts';
import type { Literal, Triples } from './triples.ts';

const { rdf: RDF } = NAMESPACES;
const XML = 'http://www.w3.org/XML/1998/namespace';
const XMLNS = 'http://www.w3.org/2000/xmlns/';
/** Names of the syntax that no node and no property can have. */
const SYNTAX: ReadonlySet<string> = new Set([
  'RDF',
  'ID',
  'about',
  'parseType',
  'resource',
  'nodeID',
  'datatype',
  'aboutEach',
  'aboutEachPrefix',
  'bagID',
]);

/** An element that is open. */
interface Frame {
  readonly role: 'rdf' | 'node' | 'property' | 'collection' | 'markup';
  readonly language: string | undefined;
  readonly base: string | undefined;
  /** The node that an element is, or that a property is of. */
  readonly subject: string;
  /** The IRI of a property. */
  readonly predicate: string;
  readonly datatype: string | undefined;
  readonly at: number;
  text: string;
  /** Whether a property has its object already. */
  isFilled: boolean;
  /** The last of the `rdf:li` of a node, or the last cell of a collection. */
  members: number;
  lastCell: string | undefined;
}

export function readRdfXml(text: string, options: ReadOptions, collector: Collector, into: Triples): void {
  const reader = new RdfXmlReader(options, into);
  const fault = parseXml(text, { depth: options.limits.depth, namespaces: true }, reader);
  if (fault !== undefined) collector.report.fault(fault);
}

class RdfXmlReader {
  readonly #into: Triples;
  readonly #open: Frame[] = [];
  readonly #base: string | undefined;

  constructor({ file }: ReadOptions, into: Triples) {
    this.#into = into;
    this.#base = baseOf(file);
  }

  open(tag: XmlTag): void {
    const outer = this.#open.at(-1);
    const attribute = (local: string): string | undefined => valueOf(tag, XML, local);
    const context = {
      language: attribute('lang') ?? outer?.language,
      base: resolvedBase(attribute('base'), outer === undefined ? this.#base : outer.base),
    };
    if (outer?.role === 'markup' || (outer?.role === 'property' && outer.datatype === `${RDF}XMLLiteral`))
      this.#push(tag, 'markup', context);
    else if (outer === undefined && tag.uri === RDF && tag.local === 'RDF') this.#push(tag, 'rdf', context);
    else if (outer?.role === 'node') this.#property(tag, context, outer);
    else this.#node(tag, context, outer);
  }

  text(text: string): void {
    const frame = this.#open.at(-1);
    if (frame === undefined) return;
    frame.text += text;
    if ((frame.role === 'node' || frame.role === 'rdf' || frame.role === 'collection') && text.trim() !== '')
      this.#fail(
        `Text stands where a ${frame.role === 'node' ? 'property' : 'node'} is expected: "${shortened(text.trim())}".`,
        frame.at,
      );
  }

  close(): void {
    const frame = this.#open.pop();
    const outer = this.#open.at(-1);
    if (frame === undefined) return;
    if (frame.role === 'markup' && outer !== undefined) outer.text += frame.text;
    if (frame.role === 'collection')
      this.#into.add(
        frame.lastCell ?? frame.subject,
        frame.lastCell === undefined ? frame.predicate : `${RDF}rest`,
        `${RDF}nil`,
        frame.at,
      );
    if (frame.role === 'property' && !frame.isFilled)
      this.#into.add(frame.subject, frame.predicate, literal(frame), frame.at);
    else if (frame.role === 'property' && frame.text.trim() !== '')
      this.#fail(`A property holds both a node and the text "${shortened(frame.text.trim())}".`, frame.at);
  }

  #push(tag: XmlTag, role: Frame['role'], more: Partial<Frame>): Frame {
    const frame: Frame = {
      role,
      subject: '',
      predicate: '',
      datatype: undefined,
      language: undefined,
      base: undefined,
      at: tag.at,
      text: '',
      isFilled: false,
      members: 0,
      lastCell: undefined,
      ...more,
    };
    this.#open.push(frame);
    return frame;
  }

  #node(tag: XmlTag, context: Pick<Frame, 'language' | 'base'>, outer: Frame | undefined): void {
    if (tag.uri === RDF && (SYNTAX.has(tag.local) || tag.local === 'li'))
      this.#fail(`<${shortened(tag.name)}> cannot be a node.`, tag.at);
    const subject = this.#subjectOf(tag, context.base);
    if (outer?.role === 'property') this.#fill(outer, subject);
    else if (outer?.role === 'collection') this.#append(outer, subject);
    if (tag.uri !== RDF || tag.local !== 'Description')
      this.#into.add(subject, `${RDF}type`, tag.uri + tag.local, tag.at);
    this.#attributes(tag, subject, context);
    this.#push(tag, 'node', { ...context, subject });
  }

  #property(tag: XmlTag, context: Pick<Frame, 'language' | 'base'>, outer: Frame): void {
    if (tag.uri === RDF && (SYNTAX.has(tag.local) || tag.local === 'Description'))
      this.#fail(`<${shortened(tag.name)}> cannot be a property.`, tag.at);
    const isMember = tag.uri === RDF && tag.local === 'li';
    const predicate = isMember ? `${RDF}_${++outer.members}` : tag.uri + tag.local;
    const { subject } = outer;
    const type = valueOf(tag, RDF, 'parseType');
    if (type === 'Collection') this.#push(tag, 'collection', { ...context, subject, predicate });
    else if (type === 'Resource') {
      const node = this.#into.blank();
      this.#into.add(subject, predicate, node, tag.at);
      this.#push(tag, 'node', { ...context, subject: node });
    } else {
      const datatype = type === undefined ? valueOf(tag, RDF, 'datatype') : `${RDF}XMLLiteral`;
      const resolvedType = datatype === undefined ? undefined : resolved(datatype, context.base);
      const frame = this.#push(tag, 'property', { ...context, subject, predicate, datatype: resolvedType });
      const object = type === undefined ? this.#objectOf(tag, context) : undefined;
      if (object !== undefined) this.#fill(frame, object);
    }
  }

  /** The object that the attributes of a property name, with what they say of it. */
  #objectOf(tag: XmlTag, context: Pick<Frame, 'language' | 'base'>): string | undefined {
    const [resource, label] = [valueOf(tag, RDF, 'resource'), valueOf(tag, RDF, 'nodeID')];
    if (resource !== undefined && label !== undefined)
      this.#fail('A property has both rdf:resource and rdf:nodeID.', tag.at);
    const own = tag.attributes.filter(
      (attribute) => isOwn(attribute) && !(attribute.uri === RDF && attribute.local === 'ID'),
    );
    if (resource === undefined && label === undefined && own.length === 0) return undefined;
    const object =
      resource !== undefined
        ? resolved(resource, context.base)
        : label === undefined
          ? this.#into.blank()
          : this.#into.blank(label);
    this.#attributes(tag, object, context);
    return object;
  }

  #subjectOf(tag: XmlTag, base: string | undefined): string {
    const [about, id, label] = ['about', 'ID', 'nodeID'].map((local) => valueOf(tag, RDF, local));
    if ([about, id, label].filter((each) => each !== undefined).length > 1)
      this.#fail('A node has more than one of rdf:about, rdf:ID and rdf:nodeID.', tag.at);
    if (about !== undefined) return resolved(about, base);
    if (id !== undefined) return resolved(`#${id}`, base);
    return this.#into.blank(label);
  }

  /** Properties that are written as attributes. */
  #attributes(tag: XmlTag, subject: string, { language, base }: Pick<Frame, 'language' | 'base'>): void {
    for (const { uri, local, name, value } of tag.attributes.filter(isOwn)) {
      if (uri === RDF && local === 'type') this.#into.add(subject, `${RDF}type`, resolved(value, base), tag.at);
      else if (uri === RDF && /^(?:aboutEach|aboutEachPrefix|bagID|li)$/.test(local))
        this.#fail(`The attribute "${shortened(name)}" is no longer part of RDF.`, tag.at);
      else if (uri !== RDF || !SYNTAX.has(local))
        this.#into.add(subject, uri + local, { text: value, ...(language === undefined ? {} : { language }) }, tag.at);
    }
  }

  #fill(property: Frame, object: string): void {
    if (property.isFilled) this.#fail('A property holds more than one node.', property.at);
    property.isFilled = true;
    this.#into.add(property.subject, property.predicate, object, property.at);
  }

  #append(collection: Frame, item: string): void {
    const cell = this.#into.blank();
    const { lastCell, subject, predicate, at } = collection;
    this.#into.add(lastCell ?? subject, lastCell === undefined ? predicate : `${RDF}rest`, cell, at);
    this.#into.add(cell, `${RDF}first`, item, at);
    collection.lastCell = cell;
  }

  #fail(message: string, at: number): never {
    throw new XmlFault({ code: 'rdf-syntax', message, at });
  }
}

/** An attribute that may be a property: it has a name space, and it is not one of XML. */
function isOwn({ uri, name }: XmlAttribute): boolean {
  return uri !== '' && uri !== XML && uri !== XMLNS && name !== 'xmlns';
}

function valueOf(tag: XmlTag, uri: string, local: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.uri === uri && attribute.local === local)?.value;
}

function resolvedBase(base: string | undefined, outer: string | undefined): string | undefined {
  return base === undefined ? outer : resolved(base, outer).replace(/#.*$/s, '');
}

function literal({ text, datatype, language }: Frame): Literal {
  if (datatype !== undefined) return { text, datatype };
  return { text, ...(language === undefined || language === '' ? {} : { language }) };
}
