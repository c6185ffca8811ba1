import { z } from 'zod';
import { metadata } from './schema/describe.ts';
import { scenarioDocument } from './schema/document.ts';

/** The JSON Schema (2020-12) of YAML scenarios, made from the validator so that the two cannot part. */
export function scenarioJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(scenarioDocument, {
    target: 'draft-2020-12',
    io: 'input',
    metadata,
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      // Code belongs to TypeScript scenarios: YAML cannot hold it.
      if (jsonSchema.properties !== undefined) delete jsonSchema.properties['run'];
    },
  });
  return { $schema: schema.$schema, title: 'Usager scenario', ...schema };
}
