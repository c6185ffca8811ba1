import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the scenario fixtures. */
export const fixtures = fileURLToPath(new URL('../fixtures/scenarios', import.meta.url));

/** What the fixtures read from the environment. */
export const env = { USAGER_TEST_SECRET: 's3cret', USAGER_TEST_SITE: 'http://127.0.0.1:4321', USAGER_TEST_HOST: '127.0.0.1' };

/** Names of the scenario files of a folder of fixtures. */
export const filesIn = (folder: 'valid' | 'invalid'): readonly string[] =>
  readdirSync(`${fixtures}/${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
