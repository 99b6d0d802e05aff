/** How commands speak to a terminal: colours where they are wanted, aligned columns, wrapped lines, nothing dangerous. */
import type { Io, Output } from './command.ts';

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'magenta';

const CODES: Readonly<Record<Style, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  magenta: [35, 39],
};

/** Colours a text, or leaves it alone. */
export type Paint = (style: Style, text: string) => string;

/** Colours are for a terminal whose reader does not refuse them (https://no-color.org). */
export function painter(output: Output, io: Io): Paint {
  const env = io.env ?? process.env;
  const refused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  const forced = (env['FORCE_COLOR'] ?? '0') !== '0';
  if (refused || !(output.isTTY === true || forced)) return (_, text) => text;
  return (style, text) => {
    const [on, off] = CODES[style];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}

/** Control characters would command the terminal, and direction marks would deceive: they are shown as escapes. */
export function shown(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (char) => {
    if (char === '\n' || char === '\t') return ' ';
    return `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** Rows in columns as wide as their widest cell; the last is not filled up. */
export function aligned(rows: readonly (readonly string[])[], gap = '  '): string {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, widthOf(cell))));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)),
        )
        .join(gap)
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** Columns that a text takes up: East Asian and emoji characters two, combining marks none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text.replaceAll(ESCAPE, '')) {
    if (/\p{Mark}|\u200d|\ufe0f/u.test(char)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        char,
      )
        ? 2
        : 1;
  }
  return width;
}

// oxlint-disable-next-line no-control-regex -- the escapes that `painter` writes
const ESCAPE = /\u001b\[\d+m/g;

/** Breaks a text at spaces so that it fits; `indent` goes before every line but the first. */
export function wrapped(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width - (lines.length === 0 ? 0 : widthOf(indent))) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}

/** How wide a terminal is; text that goes elsewhere is not wrapped. */
export function columnsOf(output: Output): number {
  return output.isTTY === true ? Math.max(40, output.columns ?? 80) : Infinity;
}

export function plural(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** JSON for programs. */
export function writeJson(value: unknown, output: Output): void {
  output.write(`${JSON.stringify(value, undefined, 2)}\n`);
}

/** A JSON array, written item by item, so that no long text need be held. */
export function writeJsonList(items: Iterable<unknown>, output: Output): void {
  let before = '[\n';
  for (const item of items) {
    output.write(`${before}  ${JSON.stringify(item, undefined, 2).replaceAll('\n', '\n  ')}`);
    before = ',\n';
  }
  output.write(before === '[\n' ? '[]\n' : '\n]\n');
}
