/** Texts of DOT: what their escapes and their HTML mean, and how a text is written. */

/** The value of an attribute, or an id. */
export interface Value {
  /** As the lexer gave it: escapes are still in it. */
  readonly text: string;
  readonly isHtml: boolean;
}

/** An id, or an attribute that is not drawn. */
export function plainText({ text, isHtml }: Value): string {
  return isHtml ? text : text.replace(/\\\\/g, '\\');
}

/** What is drawn: lines broken, names put in (`\N` is the node's own), HTML without its tags. */
export function drawnText({ text, isHtml }: Value, names: Readonly<Record<string, string>>): string {
  if (isHtml) return htmlText(text);
  return text
    .replace(/\\([\s\S])/g, (_, char: string) => {
      if (char === 'n' || char === 'l' || char === 'r') return '\n';
      return Object.hasOwn(names, char) ? (names[char] ?? '') : char;
    })
    .replace(/\n$/, '');
}

/** The fields of a label of shape `record`, without its bars, braces and ports. */
export function recordText(text: string): string {
  return text
    .replace(/<[^<>]*>/g, '')
    .split(/[{}|]/)
    .map((field) => field.trim())
    .filter((field) => field !== '')
    .join('\n');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

function htmlText(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|hr)\b[^>]*>|<\/(?:tr|table)>/gi, '\n')
    .replace(/<\/td>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => entity(name) ?? whole)
    .replace(/ *\n\s*/g, '\n')
    .trim();
}

function entity(name: string): string | undefined {
  const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  if (hex === undefined && decimal === undefined) return ENTITIES.get(name.toLowerCase());
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** A text in quotes, as an id or as an attribute that is not drawn. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** A text in quotes, as a label; what ends in a line break keeps it. */
export function quotedLabel(text: string): string {
  const broken = text.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\n');
  return `"${broken}${text.endsWith('\n') ? '\\n' : ''}"`;
}
