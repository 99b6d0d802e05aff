/** Real data made by others, beside the repository: read where it is there, and tests that need it are skipped else. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../../shared/data/', import.meta.url);

/** The text of a file, or `undefined` where it is not there. */
export function dataText(path: string): string | undefined {
  const file = fileURLToPath(new URL(path, folder));
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
