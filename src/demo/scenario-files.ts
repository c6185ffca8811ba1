import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { removeAtEnd } from './remove-at-end.ts';

/** `scenarios/`, from `src/demo` as from `dist/demo`. */
const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const uploads = 'demo-files';

/** Absolute paths of the demonstration's scenario files, in order of name. */
export async function demoScenarios(): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => /^demo-.*\.yaml$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

/** Scenario files in a temporary folder. */
export interface ScenarioCopies {
  readonly files: readonly string[];
  remove(): Promise<void>;
}

/**
 * Copies the scenarios, and the files they upload, to a temporary folder, with another port in place of the one they name. However the process ends, but
 * by force, the folder is removed: that is arranged before it is made, and nothing is awaited while it is filled, so that no signal comes between.
 */
export async function scenariosOnPort(from: number, to: number): Promise<ScenarioCopies> {
  const scenarios = await demoScenarios();
  const copy = join(tmpdir(), `usager-demo-${randomUUID()}`);
  const remove = removeAtEnd(copy);
  try {
    mkdirSync(copy, { mode: 0o700 });
    cpSync(join(folder, uploads), join(copy, uploads), { recursive: true });
    const files = scenarios.map((file) => {
      const target = join(copy, basename(file));
      writeFileSync(target, readFileSync(file, 'utf8').replaceAll(`127.0.0.1:${from}`, `127.0.0.1:${to}`));
      return target;
    });
    return { files, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
