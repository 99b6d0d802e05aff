/** Finds out what parts the columns of a table, and what ends its rows. */
import { RowCutter } from './rows.ts';

const CANDIDATES: readonly (readonly [delimiter: string, name: string])[] = [
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'bars'],
];

/** How many rows are looked at. */
const ROWS = 50;

export function newlineOf(head: string): '\n' | '\r' {
  return head.includes('\r') && !head.includes('\n') ? '\r' : '\n';
}

/** The delimiter that cuts the most rows into as many columns as the first, two or more; the comma where none does. */
export function delimiterOf(head: string): string {
  let best = ',';
  let highest = 0;
  for (const [delimiter] of CANDIDATES) {
    const rows = new RowCutter(delimiter, newlineOf(head)).push(head);
    const counts = 'code' in rows ? [] : rows.slice(0, ROWS).map(({ cells }) => cells.length);
    const [first = countIn(head, delimiter)] = counts;
    if (first < 2) continue;
    const alike = counts.length === 0 ? 0 : counts.filter((count) => count === first).length / counts.length;
    const score = alike + Math.min(first, 100) / 1000;
    if (score > highest) [best, highest] = [delimiter, score];
  }
  return best;
}

/** `Columns are parted by semicolons.` */
export function delimiterInWords(delimiter: string): string {
  const name = CANDIDATES.find(([each]) => each === delimiter)?.[1] ?? JSON.stringify(delimiter);
  return `Columns are parted by ${name}.`;
}

/** The columns of a head that is no whole row. */
function countIn(head: string, delimiter: string): number {
  return head.split(delimiter, 3).length;
}
