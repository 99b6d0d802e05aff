/**
 * XML, read strictly: the first fault ends it. A DOCTYPE is refused, so no entity is ever declared and nothing is ever
 * fetched; how deep and how wide elements are is limited while they are read, not after.
 */
import { SaxesParser } from 'saxes';
import { shortened } from '../text/tree.ts';
import type { Fault } from '../text/tree.ts';

export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  /** Its namespace; empty where there is none, or where namespaces are not followed. */
  readonly uri: string;
  readonly value: string;
}

/** An element as it opens. */
export interface XmlTag {
  /** As written, with its prefix. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  /** Its namespace; empty where there is none, or where namespaces are not followed. */
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  /** Offset of its `<`. */
  readonly at: number;
}

/** What is told while a text is read. A handler may throw an {@link XmlFault} to end it. */
export interface XmlHandler {
  open?(tag: XmlTag): void;
  /** A stretch of text or CDATA; long ones may come in several. */
  text?(text: string): void;
  close?(tag: XmlTag): void;
}

export interface XmlOptions {
  /** How many elements may be within each other. */
  readonly depth: number;
  /** Whether prefixes are looked up, and unknown ones refused; by local names alone where left out. */
  readonly namespaces?: boolean;
}

/** How many attributes an element may have. */
const MOST_ATTRIBUTES = 100;

/** Ends the reading at a fault. */
export class XmlFault extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.message);
    this.fault = fault;
  }
}

/** Reads a text to its end, or to its first fault, which is returned. */
export function parseXml(text: string, options: XmlOptions, handler: XmlHandler): Fault | undefined {
  try {
    new XmlReader(options, handler).read(text);
    return undefined;
  } catch (error) {
    if (error instanceof XmlFault) return error.fault;
    throw error;
  }
}

/** The value of the attribute with a local name. */
export function attributeOf(tag: XmlTag, local: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.local === local)?.value;
}

class XmlReader {
  readonly #options: XmlOptions;
  readonly #handler: XmlHandler;
  readonly #parser: SaxesParser<{ xmlns: boolean }>;
  readonly #open: XmlTag[] = [];
  #attributes = 0;
  #tagAt = 0;

  constructor(options: XmlOptions, handler: XmlHandler) {
    this.#options = options;
    this.#handler = handler;
    this.#parser = new SaxesParser({ xmlns: options.namespaces === true });
    this.#listen();
  }

  read(text: string): void {
    this.#parser.write(text);
    const innermost = this.#open.at(-1);
    if (innermost !== undefined)
      this.#fail('syntax', `The file ends inside <${shortened(innermost.name)}>, which begins here.`, innermost.at, {
        hint: 'Close it, or look for what was cut off.',
      });
    this.#parser.close();
  }

  #listen(): void {
    const parser = this.#parser;
    parser.on('error', ({ message }) => this.#fail('syntax', sentence(message), parser.position));
    parser.on('doctype', (body) => {
      const at = Math.max(0, parser.position - body.length - '<!DOCTYPE>'.length);
      this.#fail('xml-doctype', 'The file has a DOCTYPE, which may declare entities and name other files.', at, {
        hint: 'Remove it: none of the formats needs one.',
      });
    });
    parser.on('opentagstart', ({ name }) => {
      this.#attributes = 0;
      this.#tagAt = Math.max(0, parser.position - name.length - 2);
      if (this.#open.length >= this.#options.depth)
        this.#fail('depth', `Elements are more than ${this.#options.depth} levels deep.`, this.#tagAt);
    });
    parser.on('attribute', () => {
      if (++this.#attributes > MOST_ATTRIBUTES)
        this.#fail('too-many', `An element has more than ${MOST_ATTRIBUTES} attributes.`, this.#tagAt);
    });
    parser.on('opentag', (tag) => {
      const entries = Object.entries(tag.attributes as Readonly<Record<string, string | XmlAttribute>>);
      const attributes = entries.map(([name, value]) =>
        typeof value === 'string' ? { name, local: localOf(name), uri: '', value } : value,
      );
      const { name, uri = '' } = tag;
      const opened = { name, local: localOf(name), uri, attributes, at: this.#tagAt };
      this.#open.push(opened);
      this.#handler.open?.(opened);
    });
    parser.on('closetag', () => {
      const closed = this.#open.pop();
      if (closed !== undefined) this.#handler.close?.(closed);
    });
    parser.on('text', (text) => this.#handler.text?.(text));
    parser.on('cdata', (text) => this.#handler.text?.(text));
  }

  #fail(code: string, message: string, at: number, { hint }: { readonly hint?: string } = {}): never {
    throw new XmlFault({ code, message, at, ...(hint === undefined ? {} : { hint }) });
  }
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** What the parser says, which begins with a place, as a sentence. */
function sentence(message: string): string {
  const said = message.replace(/^(?:.*:)?\d+:\d+: /, '').replace(/\.$/, '');
  if (said === 'document must contain a root element') return 'The file ends before its first element is complete.';
  if (said === 'unexpected end') return 'The file ends in the middle of a tag or a comment.';
  const [, twice] = /^duplicate attribute: (.*)$/.exec(said) ?? [];
  if (twice !== undefined) return `The attribute "${shortened(twice)}" comes twice.`;
  return `This is not XML: ${shortened(said, 120)}.`;
}
