import { globSync } from 'node:fs';
import { join } from 'node:path';
import { serveCasa } from '../../test/real/casa/serve.ts';
import { serveDsfr } from '../../test/real/dsfr/serve.ts';
import { serveHof } from '../../test/real/hof/serve.ts';

/** A real procedure that is being served, with its scenarios. */
interface Served {
  readonly scenarios: readonly string[];
  close(): Promise<void>;
}

const root = join(import.meta.dirname, '../..');
const servers: Readonly<Record<string, () => Promise<{ close(): Promise<void> }>>> = {
  casa: () => serveCasa(),
  dsfr: () => serveDsfr(),
  hof: serveHof,
};

/** Serves a procedure that `npm run test:real` installs; says why when it cannot. */
export async function openReal(name: string): Promise<Served | { readonly skipped: string }> {
  const serve = servers[name];
  if (serve === undefined) return { skipped: `there is no “${name}”: choose among ${Object.keys(servers).join(', ')}` };
  try {
    const served = await serve();
    return {
      scenarios: globSync(`scenarios/real-${name}*.yaml`, { cwd: root }).map((path) => join(root, path)),
      close: () => served.close(),
    };
  } catch (error) {
    return { skipped: error instanceof Error ? error.message : String(error) };
  }
}
