import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** Folder of the tests that need packages written by others; they are installed here, apart from the project's own. */
export const realFolder = join(import.meta.dirname, '..');

/** Absolute path inside a package installed in `test/real/node_modules`. */
export function foreignPath(...parts: readonly string[]): string {
  return join(realFolder, 'node_modules', ...parts);
}

/**
 * Loads a module that only `npm run test:real` installs. Its name is not written in an `import`, because the project's own type check
 * must pass on a machine where it is not there.
 */
export async function loadForeign<T>(...parts: readonly string[]): Promise<T> {
  const file = foreignPath(...parts);
  try {
    return (await import(pathToFileURL(file).href)) as T;
  } catch (cause) {
    throw new Error(`${parts.join('/')} cannot be loaded: run \`npm run test:real\`, which installs it in test/real.`, { cause });
  }
}
