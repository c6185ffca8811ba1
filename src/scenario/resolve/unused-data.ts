import { quote, say } from '../explain/say.ts';
import { didYouMean } from '../explain/suggest.ts';
import type { ScenarioDocument } from '../schema/document.ts';
import type { Context } from './context.ts';

/** Warns of data that no step uses: most often a misspelt name in the data of a path. Code may use any of them. */
export function warnUnused(document: ScenarioDocument, context: Context): void {
  const steps: unknown = [document.steps, Object.values(document.paths ?? {}).map((path) => [path.change, path.steps])];
  const used = new Set<string>();
  if (collect(steps, used)) return;
  const warn = (name: string, path: readonly string[]): void => {
    if (used.has(name)) return;
    const meant = didYouMean(name, [...used]);
    context.warn(path, say(`No step uses ${quote(name)}${meant.en}`, `Aucune étape n’emploie ${quote(name)}${meant.fr}`), true);
  };
  for (const name of Object.keys(document.data ?? {})) warn(name, ['data', name]);
  for (const [id, path] of Object.entries(document.paths ?? {})) {
    for (const name of Object.keys(path.data ?? {})) warn(name, ['paths', id, 'data', name]);
  }
}

/** Collects the names referred to anywhere in a value; true when it holds code. */
function collect(value: unknown, used: Set<string>): boolean {
  if (typeof value === 'function') return true;
  if (typeof value === 'string') {
    for (const [, name = ''] of value.matchAll(/\$\{([^{}]*)\}/g)) used.add(name.trim());
    return false;
  }
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some((item) => collect(item, used));
}
