/** Small matters of wording: numbers with their nouns, capitals, quotation marks. */
import { withoutEnd } from '../../../graph/index.ts';

const NUMBERS = new Intl.NumberFormat('en');

/** `1,204` */
export function count(value: number): string {
  return NUMBERS.format(value);
}

/** `1 claim`, `1,204 claims`, `2 entities`. */
export function counted(value: number, singular: string, plural = `${singular}s`): string {
  return `${count(value)} ${value === 1 ? singular : plural}`;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** “Quoted”, whatever marks the text brought along; “… a part” where it begins in the middle of a sentence. */
export function quoted(text: string): string {
  const cut = /^\p{Lowercase}/u.test(text) ? '… ' : '';
  return `“${cut}${withoutEnd(text.replace(/^["“”„]+/u, ''), /["“”„]/u).replace(/(\w)'(\w)/gu, '$1’$2')}”`;
}

/** `61 %`, never 100 % while something is missing. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '0 %';
  return `${String(part === whole ? 100 : Math.min(99, Math.round((100 * part) / whole)))} %`;
}

/** "Mike Neil, Simon Crosby and Keith Ward" */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** A question as one writes it: "who owns X" becomes "Who owns X?"; a mere name stays as it is. */
export function asQuestion(text: string): string {
  const trimmed = capitalised(text.trim());
  return /^\p{L}+\s/u.test(trimmed) && !/[?.!…]$/u.test(trimmed) ? `${trimmed}?` : trimmed;
}

/** `12.3 MB`, `860 bytes`. */
export function inBytes(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${size < 10 ? size.toFixed(1) : String(Math.round(size))} ${unit}`;
}

/** Why something failed, in the words of the failure. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
