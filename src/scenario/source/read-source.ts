import { basename, dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { readCode } from './code-source.ts';
import { readFileText } from './read-file.ts';
import type { SourceResult } from './source.ts';
import { readYaml } from './yaml-source.ts';

/** Reads a scenario file of either form into plain data. `root`: folder that file names are printed from. */
export async function readSource(file: string, root: string | undefined): Promise<SourceResult> {
  const absolute = resolve(root ?? '', file);
  const shown = shownName(file, absolute, root);
  const read = await readFileText(absolute, shown);
  if (!read.ok) return { ok: false, problems: [{ file: shown, line: 1, column: 1, message: read.message }] };
  const owner = { file: shown, folder: dirname(absolute), hash: read.hash };
  return /^\.ya?ml$/i.test(extname(absolute)) ? readYaml(read.text, owner) : readCode(absolute, owner);
}

/** Never an absolute name when a root is given: a run that is shared must not tell where it was made. */
function shownName(file: string, absolute: string, root: string | undefined): string {
  if (root === undefined) return file;
  const inside = relative(root, absolute);
  const shown = inside.startsWith('..') || isAbsolute(inside) ? basename(absolute) : inside;
  return shown.split(sep).join('/');
}
