import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import type { Localized } from '../../model/localized.ts';
import { maxProblems, type Problem } from '../../scenario/problem.ts';
import { placeProblem, type ScenarioSource } from '../../scenario/source/source.ts';
import { readYaml } from '../../scenario/source/yaml-source.ts';
import { quote, say } from '../../scenario/explain/say.ts';
import { CannotRun } from '../errors.ts';
import { parseRule } from '../fail-on.ts';
import type { Waiver } from '../gate/waiver.ts';
import { problemLine } from '../read-scenarios.ts';
import { systemReason } from '../system-reason.ts';
import { explainConfig } from './explain.ts';
import { configDocument, type ConfigDocument } from './schema.ts';

/** A configuration is text that a person edits: more is a mistake. */
const maxBytes = 1024 * 1024;

/** A configuration as read. */
export interface Config {
  /** As printed in messages. */
  readonly file: string;
  /** Absolute folder: paths in the file start from it. */
  readonly folder: string;
  readonly options: Omit<ConfigDocument, 'waivers' | 'usager'>;
  readonly waivers: readonly Waiver[];
}

function refused(problems: readonly Problem[]): CannotRun {
  const lines = (lang: keyof Localized): string =>
    problems
      .slice(0, maxProblems)
      .map((problem) => problemLine(problem, lang))
      .join('\n');
  return new CannotRun({ fr: lines('fr'), en: lines('en') });
}

function readText(path: string, shown: string): string {
  try {
    if (statSync(path).size > maxBytes)
      throw new CannotRun({
        fr: `« ${shown} » est trop gros pour une configuration.`,
        en: `“${shown}” is too large for a configuration.`,
      });
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof CannotRun) throw error;
    if (error instanceof TypeError)
      throw new CannotRun({
        fr: `« ${shown} » n’est pas écrit en UTF-8 : enregistrez-le à nouveau avec l’encodage « UTF-8 ».`,
        en: `“${shown}” is not written in UTF-8: save it again with the encoding “UTF-8”.`,
      });
    const reason = systemReason(error);
    throw new CannotRun({
      fr: `Impossible de lire la configuration « ${shown} » : ${reason.fr}. Corrigez --config, ou passez-vous-en avec --no-config.`,
      en: `Cannot read the configuration “${shown}”: ${reason.en}. Correct --config, or do without it with --no-config.`,
    });
  }
}

/** Numbers that are names (`4.10`, `478606410012`) are taken as they are written, not as YAML counts them. */
function withNames(value: unknown, source: ScenarioSource): unknown {
  if (typeof value !== 'object' || value === null || !('waivers' in value) || !Array.isArray(value.waivers)) return value;
  const waivers = value.waivers.map((waiver: unknown, index) => {
    if (typeof waiver !== 'object' || waiver === null) return waiver;
    const entries = Object.entries(waiver).map(([key, inner]: [string, unknown]) => [
      key,
      typeof inner === 'number' ? source.text(['waivers', index, key], inner) : inner,
    ]);
    return Object.fromEntries(entries) as unknown;
  });
  return { ...value, waivers };
}

function ruleProblems({ failOn = [], waivers = [] }: ConfigDocument, source: ScenarioSource): readonly Problem[] {
  const rules = [
    ...failOn.map((text, index) => ({ text, path: ['failOn', index] })),
    ...waivers.flatMap(({ rule }, index) => (rule === undefined ? [] : [{ text: rule, path: ['waivers', index, 'rule'] }])),
  ];
  return rules.flatMap(({ text, path }) => {
    try {
      parseRule(text);
      return [];
    } catch (error) {
      if (!(error instanceof CannotRun)) throw error;
      return [placeProblem({ path, message: error.sentence }, source)];
    }
  });
}

function waiverProblems(waivers: readonly Waiver[], source: ScenarioSource): readonly Problem[] {
  const first = new Map<string, Waiver>();
  return waivers.flatMap((waiver, index) => {
    const { finding, indicator, rule, procedure } = waiver;
    const key = JSON.stringify([finding, indicator, rule, procedure]);
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, waiver);
      return [];
    }
    const what = quote(finding ?? indicator ?? rule);
    const message = say(
      `${what} is already waived on line ${other.line}: keep one of the two`,
      `${what} a déjà une dérogation ligne ${other.line} : gardez l’une des deux`,
    );
    return [placeProblem({ path: ['waivers', index], message }, source)];
  });
}

/** A file of nothing but comments is an empty configuration. */
const isBlank = (text: string): boolean => text.split('\n').every((line) => /^\s*(?:#.*)?$/.test(line) || line.trim() === '---');

/** Reads and validates a configuration. @throws CannotRun with every problem found, one a line, `file:line:column`. */
export function readConfig(path: string, cwd: string): Config {
  const near = relative(cwd, path);
  const file = near === '' || near.startsWith('../../..') ? basename(path) : near;
  const folder = dirname(path);
  const text = readText(path, file);
  if (isBlank(text)) return { file, folder, options: {}, waivers: [] };
  const hash = createHash('sha256').update(text).digest('hex');
  const read = readYaml(text, { file, folder, hash });
  if (!read.ok) throw refused(read.problems);
  const value = withNames(read.source.value, read.source);
  const parsed = configDocument.safeParse(value);
  if (!parsed.success)
    throw refused(explainConfig(parsed.error.issues, value).map((problem) => placeProblem(problem, read.source)));
  const { waivers: written = [], usager: _version, ...options } = parsed.data;
  const waivers = written.map((waiver, index): Waiver => {
    const { line } = read.source.place(['waivers', index]);
    return { ...waiver, file, line } as Waiver;
  });
  const problems = [...ruleProblems(parsed.data, read.source), ...waiverProblems(waivers, read.source)];
  if (problems.length > 0) throw refused(problems);
  return { file, folder, options, waivers };
}
