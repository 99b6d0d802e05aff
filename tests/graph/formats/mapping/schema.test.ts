/** The JSON Schema of the mapping is what its definition says. `npm run schema` writes it anew. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, test } from 'vitest';
import { DEFINITIONS, MAPPING } from '../../../../graph/formats/mapping/schema.ts';

test('the published JSON Schema of mappings is current', async () => {
  const { $schema, ...schema } = toJsonSchema(MAPPING, {
    ignoreActions: ['check', 'transform', 'non_empty'],
    definitions: DEFINITIONS,
  });
  const text = JSON.stringify(
    {
      $schema,
      title: 'Stemma mapping',
      description: 'How the rows of a table, or the items of a tree, become entities and claims.',
      ...schema,
    },
    undefined,
    2,
  );
  await expect(`${text}\n`).toMatchFileSnapshot('../../../../graph/formats/mapping/mapping.schema.json');
});
