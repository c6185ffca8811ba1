import { pathToFileURL } from 'node:url';
import { quote, say } from '../explain/say.ts';
import type { Localized } from '../../model/localized.ts';
import { plainCopy } from './plain-copy.ts';
import { placeProblem } from './source.ts';
import type { ScenarioSource, SourceResult } from './source.ts';
import type { SourceFile } from './yaml-source.ts';

const noDefault = say(
  'The file exports no scenario: write `export default defineScenario({ … })`',
  'Le fichier n’exporte pas de scénario : écrivez `export default defineScenario({ … })`',
);

/**
 * Reads a TypeScript or JavaScript scenario by importing it: its code runs with the rights of whoever runs Usager.
 * Places are line 1 when the program cannot know better.
 */
export async function readCode(path: string, owner: SourceFile): Promise<SourceResult> {
  const fail = (message: Localized, line = 1, column = 1): SourceResult => ({
    ok: false,
    problems: [{ file: owner.file, line, column, message }],
  });
  try {
    // The hash keeps Node from giving back an older version of an edited file.
    const module: unknown = await import(`${pathToFileURL(path).href}?v=${owner.hash.slice(0, 12)}`);
    const exported = typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
    if (exported === undefined) return fail(noDefault);
    const copy = plainCopy(exported);
    const source = sourceOf(copy.ok ? copy.value : undefined, owner);
    return copy.ok ? { ok: true, source } : { ok: false, problems: [placeProblem(copy.problem, source)] };
  } catch (error) {
    const [line, column] = placeIn(error, path);
    return fail(notLoaded(error), line, column);
  }
}

const sourceOf = (value: unknown, owner: SourceFile): ScenarioSource => ({
  ...owner,
  form: 'code',
  value,
  place: () => ({ file: owner.file, line: 1, column: 1 }),
  text: (_path: unknown, value: unknown) => String(value),
});

const notLoaded = (error: unknown): Localized => {
  const reason = quote(error instanceof Error ? error.message : error, 300);
  return say(`The file could not be loaded: ${reason}`, `Le fichier n’a pas pu être chargé : ${reason}`);
};

/** Line and column of the first mention of the file in an error's stack. */
function placeIn(error: unknown, path: string): [number, number] {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const line = stack.split('\n').find((text) => text.includes(path));
  const found = line === undefined ? null : /:(\d{1,7})(?::(\d{1,7}))?\)?$/.exec(line);
  return [Number(found?.[1] ?? 1), Number(found?.[2] ?? 1)];
}
