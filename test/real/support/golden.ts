import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { realFolder } from './foreign.ts';

/**
 * The summary must be the one of `test/real/golden/<name>.json`, which somebody compared by eye with the pictures of the run. With
 * USAGER_GOLDEN=write it replaces it: to be done only after having looked again.
 */
export async function expectGolden(name: string, summary: unknown): Promise<void> {
  const file = join(realFolder, 'golden', `${name}.json`);
  if (process.env['USAGER_GOLDEN'] === 'write') await writeFile(file, `${JSON.stringify(summary, null, 2)}\n`);
  expect(JSON.parse(JSON.stringify(summary)), `${name}: what differs from golden/${name}.json`).toEqual(JSON.parse(await readFile(file, 'utf8')));
}
