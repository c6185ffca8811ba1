import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A scenario file: its text, with what a test wants to be wrong in it. */
export function scenarioText({
  id = 'demarche-exemple',
  start = 'http://127.0.0.1:4173/',
  steps = ['- visit: start', '- checkpoint: accueil'],
  rest = '',
}: {
  readonly id?: string;
  readonly start?: string;
  readonly steps?: readonly string[];
  readonly rest?: string;
} = {}): string {
  return `usager: 1
procedure:
  id: ${id}
  title: Démarche d’exemple
  authority: Ville d’Exemple
  kind: local
site:
  start: ${start}
steps:
${steps.map((step) => `  ${step}`).join('\n')}
${rest}`;
}

/** Writes a file in a folder; returns its path. */
export function written(folder: string, name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}
