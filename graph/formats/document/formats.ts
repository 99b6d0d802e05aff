/** The Stemma document as formats: YAML, which people write, and JSON, which programs write. */
import type { Format } from '../format.ts';

export const DOCUMENT_YAML: Format = {
  id: 'stemma-yaml',
  label: 'Stemma document (YAML)',
  extensions: ['stemma.yaml', 'stemma.yml', 'yaml', 'yml'],
  mediaTypes: ['application/yaml', 'application/x-yaml', 'text/yaml'],
  reads: true,
  writes: true,
  recognises: (head, fileName) => sureness(/^["']?stemma["']?[ \t]*:/m.test(head), fileName, 'ya?ml'),
  load: async () => (await import('./yaml.ts')).yaml,
};

export const DOCUMENT_JSON: Format = {
  id: 'stemma-json',
  label: 'Stemma document (JSON)',
  extensions: ['stemma.json', 'json'],
  mediaTypes: ['application/json'],
  reads: true,
  writes: true,
  recognises: (head, fileName) => sureness(/^\s*\{/.test(head) && /"stemma"\s*:/.test(head), fileName, 'json'),
  load: async () => (await import('./json.ts')).json,
};

/** Sure by how the text begins, less sure by the name of the file. */
function sureness(begins: boolean, fileName: string, extension: string): number {
  if (begins) return 1;
  if (new RegExp(`\\.stemma\\.${extension}$`, 'i').test(fileName)) return 0.9;
  return new RegExp(`\\.${extension}$`, 'i').test(fileName) ? 0.5 : 0;
}
