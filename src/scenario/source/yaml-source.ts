import { LineCounter, parseDocument } from 'yaml';
import type { YAMLError } from 'yaml';
import type { DataPath } from '../problem.ts';
import type { Localized } from '../../model/localized.ts';
import { hideBraces } from './braces.ts';
import type { ScenarioSource, SourceResult } from './source.ts';
import { yamlLimits, yamlMessage } from './yaml-messages.ts';
import { pathName, plainYaml } from './yaml-value.ts';
import type { PlainYaml, Written } from './yaml-value.ts';

/** Who the text belongs to. */
export type SourceFile = Pick<ScenarioSource, 'file' | 'folder' | 'hash'>;

/** Reads YAML 1.2 (core schema: no dates, no `yes`/`no`, no custom types), whatever the file's own directives say. */
export function readYaml(text: string, owner: SourceFile): SourceResult {
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file: owner.file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const fail = (offset: number, message: Localized): SourceResult => ({ ok: false, problems: [{ ...at(offset), message }] });

  const document = parse(text, lines);
  if (document === undefined) return fail(0, yamlLimits.bomb);
  const broken: YAMLError | undefined = document.errors[0] ?? document.warnings[0];
  if (broken !== undefined) return fail(broken.pos[0], yamlMessage(broken.code, broken.message));
  if (document.contents === null) return fail(0, yamlLimits.empty);
  const plain = plainYaml(document.contents);
  if (plain.problems.length > 0)
    return { ok: false, problems: plain.problems.map(({ offset, message }) => ({ ...at(offset), message })) };
  if (plain.value === null) return fail(0, yamlLimits.empty);
  return { ok: true, source: sourceOf(plain, owner, at) };
}

/** The parser gives back its errors, but a deep enough text still overflows the stack. */
function parse(text: string, lineCounter: LineCounter) {
  try {
    const options = { lineCounter, schema: 'core', resolveKnownTags: false, prettyErrors: false, uniqueKeys: false } as const;
    return parseDocument(hideBraces(text), options);
  } catch {
    return undefined;
  }
}

function sourceOf(
  plain: PlainYaml,
  owner: SourceFile,
  at: (offset: number) => ReturnType<ScenarioSource['place']>,
): ScenarioSource {
  const nearest = (path: DataPath): Written | undefined => {
    const found = plain.written.get(pathName(path));
    return found !== undefined || path.length === 0 ? found : nearest(path.slice(0, -1));
  };
  return {
    ...owner,
    form: 'yaml',
    value: plain.value,
    place(path, atKey = false) {
      const found = nearest(path);
      return at((atKey ? found?.key : undefined) ?? found?.value ?? 0);
    },
    text: (path, value) => (typeof value === 'string' ? value : (plain.written.get(pathName(path))?.source ?? String(value))),
  };
}
