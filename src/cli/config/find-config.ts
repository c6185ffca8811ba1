import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Name of the committed configuration. */
export const configName = 'usager.config.yaml';

/** The configuration of a folder: in it, or in the nearest parent up to the root of its git repository. Without one, in it alone. */
export function findConfig(folder: string): string | undefined {
  const chain: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    chain.push(at);
    if (existsSync(join(at, '.git'))) break;
    if (dirname(at) === at) return [join(folder, configName)].find((path) => existsSync(path));
  }
  return chain.map((at) => join(at, configName)).find((path) => existsSync(path));
}
