/** The version of the package that this module is a part of, in a clone or installed. */
import { readFile } from 'node:fs/promises';

export async function versionOf(): Promise<string> {
  for (const path of ['../../package.json', '../../../package.json']) {
    const text = await readFile(new URL(path, import.meta.url), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const { name, version } = JSON.parse(text) as { readonly name?: unknown; readonly version?: unknown };
    if (name === 'stemma' && typeof version === 'string') return version;
  }
  return 'unknown';
}
