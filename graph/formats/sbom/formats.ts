/** Bills of materials: what a piece of software is made of, as CycloneDX and as SPDX, both in JSON. */
import type { Format } from '../format.ts';

export const CYCLONEDX: Format = {
  id: 'cyclonedx',
  label: 'CycloneDX (JSON)',
  extensions: ['cdx.json', 'bom.json'],
  mediaTypes: ['application/vnd.cyclonedx+json'],
  reads: true,
  writes: false,
  recognises: (head, fileName) =>
    sureness(/"bomFormat"\s*:\s*"CycloneDX"/.test(head), /(?:^|[./\\])(?:cdx|bom)\.json$/i, fileName),
  load: async () => (await import('./cyclonedx.ts')).cyclonedx,
};

export const SPDX: Format = {
  id: 'spdx',
  label: 'SPDX 2 (JSON)',
  extensions: ['spdx.json'],
  mediaTypes: ['application/spdx+json'],
  reads: true,
  writes: false,
  recognises: (head, fileName) =>
    sureness(/"spdxVersion"\s*:\s*"SPDX-/.test(head), /(?:^|[./\\])spdx\.json$/i, fileName),
  load: async () => (await import('./spdx.ts')).spdx,
};

function sureness(begins: boolean, name: RegExp, fileName: string): number {
  if (begins) return 1;
  return name.test(fileName) ? 0.8 : 0;
}
