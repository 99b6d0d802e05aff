/** The JSON Schema of the document is what its definition says. `npm run schema` writes it anew. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { DOCUMENT } from '../../../graph/formats/document/schema.ts';

test('the published JSON Schema is current', async () => {
  const { $schema, ...schema } = toJsonSchema(DOCUMENT, { ignoreActions: ['check', 'transform', 'non_empty'] });
  const text = JSON.stringify(
    {
      $schema,
      title: 'Stemma document',
      description: 'Claims about who owns, builds and derives what in the software industry, with their evidence.',
      ...schema,
    },
    undefined,
    2,
  );
  await expect(`${text}\n`).toMatchFileSnapshot('../../../graph/formats/document/stemma.schema.json');
});
