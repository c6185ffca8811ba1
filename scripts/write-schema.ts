import { writeFile } from 'node:fs/promises';
import { configJsonSchema } from '../src/cli/config/schema.ts';
import { scenarioJsonSchema } from '../src/scenario/json-schema.ts';

// Writes the published JSON Schemas again after a change of a format; a test says when it is due.
const schemas = { scenario: scenarioJsonSchema(), config: configJsonSchema() };
for (const [name, schema] of Object.entries(schemas)) {
  await writeFile(new URL(`../schema/${name}.schema.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
