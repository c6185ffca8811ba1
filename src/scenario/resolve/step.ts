import type { Step, StepKind, Target } from '../../model/scenario.ts';
import type { DataPath } from '../problem.ts';
import type { RawStep, RawTarget } from '../schema/document.ts';
import { pageAddress } from './addresses.ts';
import type { Context } from './context.ts';
import { fileFrom } from './files.ts';
import { checkReferences } from './references.ts';
import { buildExpectation, buildTarget, targetOf } from './target.ts';

/** What the steps of one path may refer to. */
export interface PathScope {
  readonly context: Context;
  readonly start: string;
  readonly allow: readonly string[];
  /** Values by name. */
  readonly data: Readonly<Record<string, string>>;
}

type Action<K extends StepKind = StepKind> = K extends StepKind
  ? Omit<Extract<Step, { do: K }>, 'id' | 'place' | 'expect'>
  : never;

/** One step of a path, its texts checked and its addresses and files made absolute. */
export function buildStep(raw: RawStep, path: DataPath, scope: PathScope): Step {
  const id = raw.id ?? raw.name;
  const { expect } = raw;
  const base = {
    ...(id === undefined || raw.run !== undefined ? {} : { id }),
    place: scope.context.place(path),
    ...(expect === undefined
      ? {}
      : { expect: buildExpectation(expect, [...path, 'expect'], Object.keys(scope.data), scope.context) }),
  };
  return { ...base, ...buildAction(raw, path, scope) };
}

function buildAction(raw: RawStep, path: DataPath, scope: PathScope): Action {
  const { context } = scope;
  const names = Object.keys(scope.data);
  const submission = raw.submission === undefined ? {} : { submission: raw.submission };
  const target = (key: string, value: RawTarget, short: 'text' | 'label' = 'text'): Target =>
    buildTarget(value, [...path, key], names, context, short);
  const written = (key: string, inner: string, value: unknown): string => {
    const at = [...path, key, inner];
    return checkReferences(context.text(at, value), at, names, context);
  };

  if (raw.visit !== undefined) {
    const at = [...path, 'visit'];
    return {
      do: 'visit',
      url: pageAddress(checkReferences(raw.visit, at, names, context), scope.start, scope.allow, at, context),
    };
  }
  if (raw.click !== undefined) return { do: 'click', target: target('click', raw.click), ...submission };
  if (raw.fill !== undefined)
    return {
      do: 'fill',
      target: targetOf(raw.fill, [...path, 'fill'], names, context),
      value: written('fill', 'with', raw.fill.with),
    };
  if (raw.choose !== undefined) return { do: 'choose', target: target('choose', raw.choose, 'label') };
  if (raw.check !== undefined) return { do: 'check', target: target('check', raw.check, 'label'), checked: true };
  if (raw.uncheck !== undefined) return { do: 'check', target: target('uncheck', raw.uncheck, 'label'), checked: false };
  if (raw.select !== undefined) {
    return {
      do: 'select',
      target: targetOf(raw.select, [...path, 'select'], names, context),
      option: written('select', 'option', raw.select.option),
    };
  }
  if (raw.upload !== undefined) {
    const files = [raw.upload.file].flat().map((name) => fileFrom(context.source.folder, name));
    return { do: 'upload', target: targetOf(raw.upload, [...path, 'upload'], names, context), files, ...submission };
  }
  if (raw.press !== undefined) return { ...buildPress(raw.press, [...path, 'press'], names, context), ...submission };
  if (raw.wait !== undefined) return { do: 'wait', for: buildWait(raw.wait, [...path, 'wait'], names, context) };
  if (raw.checkpoint !== undefined) return { do: 'checkpoint', name: raw.checkpoint };
  if (raw.submitEmpty !== undefined) return { do: 'submitEmpty', target: target('submitEmpty', raw.submitEmpty), ...submission };
  if (raw.submit !== undefined) return { do: 'submit', target: target('submit', raw.submit) };
  const { run } = raw;
  if (run === undefined) return { do: 'expect' };
  const code = async (page: unknown): Promise<void> => void (await run({ page, data: scope.data }));
  return { do: 'run', name: raw.name ?? raw.id ?? 'run', code };
}

function buildPress(raw: NonNullable<RawStep['press']>, path: DataPath, names: readonly string[], context: Context) {
  if (typeof raw === 'string') return { do: 'press' as const, key: raw };
  const target = targetOf(raw, path, names, context);
  return { do: 'press' as const, key: raw.key, ...(Object.keys(target).length === 0 ? {} : { target }) };
}

function buildWait(raw: NonNullable<RawStep['wait']>, path: DataPath, names: readonly string[], context: Context) {
  if (typeof raw === 'number') return { seconds: raw };
  return raw.seconds === undefined ? buildExpectation(raw, path, names, context) : { seconds: raw.seconds };
}
