import { readFileSync, writeFileSync } from 'node:fs';

/** Set to `write` to accept the present output as the expected one, after having read the difference. */
const mode = process.env['USAGER_GOLDEN'];

/** The expected output of that name in `test/golden/`, byte for byte. */
export function golden(name: string, actual: string): string {
  const file = new URL(`../golden/${name}`, import.meta.url);
  if (mode === 'write') writeFileSync(file, actual);
  return readFileSync(file, 'utf8');
}
