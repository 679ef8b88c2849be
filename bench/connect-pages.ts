// Writes docs/connect and schema/http-definition.schema.json from the definitions of HTTP systems.
import { writeFile } from 'node:fs/promises';
import { definitionJsonSchema, pageOf, pagesIndex, readyDefinition, readyDefinitions } from '#connect';

const root = new URL('../', import.meta.url);
const definitions = readyDefinitions.map(readyDefinition);
for (const definition of definitions)
  await writeFile(new URL(`docs/connect/${definition.id}.md`, root), pageOf(definition));
await writeFile(new URL('docs/connect/README.md', root), pagesIndex(definitions));
await writeFile(
  new URL('schema/http-definition.schema.json', root),
  `${JSON.stringify(definitionJsonSchema(), null, 2)}\n`,
);
