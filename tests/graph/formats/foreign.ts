/** Reading the files of other programs in tests: what is in them, counted, and real ones where they are there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Format, Limits, ReadResult } from '../../../graph/formats/format.ts';
import { formatProblem } from '../../../graph/model/index.ts';
import type { ClaimInput, Fragment } from '../../../graph/model/index.ts';
import { LIMITS } from '../../../graph/formats/format.ts';
import { STANDARD_VOCABULARY } from '../../../graph/vocabulary/index.ts';

export async function readAs(
  format: Format,
  text: string | object,
  file = 'file',
  limits: Partial<Limits> = {},
): Promise<ReadResult> {
  const { read } = await format.load();
  if (read === undefined) throw new Error(`${format.id} cannot be read.`);
  const written = typeof text === 'string' ? text : JSON.stringify(text, null, 2);
  return read(written, { file, limits: { ...LIMITS, ...limits }, vocabulary: STANDARD_VOCABULARY });
}

/** The fragment of a file that must be without errors. */
export async function fragmentOf(format: Format, text: string | object, file?: string): Promise<Fragment> {
  const { fragment, problems } = await readAs(format, text, file);
  if (fragment === undefined) throw new Error(problems.map(formatProblem).join('\n'));
  return fragment;
}

/** `subject relation object @when`, for each claim. */
export function claimsIn({ claims = [] }: Fragment): readonly string[] {
  return claims.map(({ subject, relation, object, when }) =>
    [subject, relation, object, ...(when === undefined ? [] : [`@${when}`])].join(' '),
  );
}

/** The values of a claim, and of its first piece of evidence, as written. */
export function valuesOf({
  qualifiers = new Map<string, never>(),
}: Pick<ClaimInput, 'qualifiers'>): Record<string, string> {
  return Object.fromEntries([...qualifiers].map(([id, { text }]) => [id, text]));
}

/** How many there are of each. */
export function tally(items: Iterable<string | undefined>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[item ?? ''] = (counts[item ?? ''] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const shared = new URL('../../../../shared/data/', import.meta.url);

/** The names of the files of a folder of real data; `undefined` where it is not there. */
export function dataFiles(folder: string): readonly string[] | undefined {
  const path = fileURLToPath(new URL(folder, shared));
  return existsSync(path) ? readdirSync(path).sort() : undefined;
}

export function dataBytes(path: string): Uint8Array | undefined {
  const file = fileURLToPath(new URL(path, shared));
  return existsSync(file) ? readFileSync(file) : undefined;
}

export function dataText(path: string): string {
  return new TextDecoder().decode(dataBytes(path));
}
