import { cp, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
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
 * by force, the folder is removed.
 */
export async function scenariosOnPort(from: number, to: number): Promise<ScenarioCopies> {
  const copy = await mkdtemp(join(tmpdir(), 'usager-demo-'));
  const remove = removeAtEnd(copy);
  try {
    await cp(join(folder, uploads), join(copy, uploads), { recursive: true });
    const files: string[] = [];
    for (const file of await demoScenarios()) {
      const text = await readFile(file, 'utf8');
      const target = join(copy, basename(file));
      await writeFile(target, text.replaceAll(`127.0.0.1:${from}`, `127.0.0.1:${to}`));
      files.push(target);
    }
    return { files, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}
