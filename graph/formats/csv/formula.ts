/**
 * Cells that a spreadsheet would take for a formula get an apostrophe before them, which reading takes away again
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */

/** What a formula begins with, in either width. */
const BEGINNING = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

export function disarmed(text: string): string {
  return BEGINNING.test(text) ? `'${text}` : text;
}

export function armed(cell: string): string {
  return cell.startsWith("'") && BEGINNING.test(cell) ? cell.slice(1) : cell;
}
