import { writeFile } from 'node:fs/promises';
import { scenarioJsonSchema } from '../src/scenario/json-schema.ts';

// Writes the published JSON Schema again after a change of the format; a test says when it is due.
const file = new URL('../schema/scenario.schema.json', import.meta.url);
await writeFile(file, `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
