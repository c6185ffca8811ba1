import type { Datum, Expectation, Step, StepKind, Target } from '../../model/scenario.ts';
import type { DataPath } from '../problem.ts';
import type { RawStep, RawTarget } from '../schema/document.ts';
import { stepWords } from '../schema/step.ts';
import { pageAddress } from './addresses.ts';
import type { Context } from './context.ts';
import { fileFrom } from './files.ts';
import { shownText, typedText } from './references.ts';
import { buildExpectation, buildTarget, targetOf } from './target.ts';

/** What the steps of one path may refer to. */
export interface PathScope {
  readonly context: Context;
  readonly start: string;
  readonly allow: readonly string[];
  readonly data: readonly Datum[];
}

type Action<K extends StepKind = StepKind> = K extends StepKind
  ? Omit<Extract<Step, { do: K }>, 'id' | 'place' | 'expect'>
  : never;
type Word = Exclude<(typeof stepWords)[number], 'expect'>;
type Builders = {
  readonly [W in Word]: (value: NonNullable<RawStep[W]>, at: DataPath, scope: PathScope, raw: RawStep) => Action;
};

const words = stepWords.filter((word): word is Word => word !== 'expect');

const byText = (value: RawTarget, at: DataPath, { data, context }: PathScope): Target => buildTarget(value, at, data, context);
const byLabel = (value: RawTarget, at: DataPath, { data, context }: PathScope): Target =>
  buildTarget(value, at, data, context, 'label');
const typed = (value: unknown, at: DataPath, { data, context }: PathScope): string =>
  typedText(context.text(at, value), at, data, context);
const submissionOf = ({ submission }: RawStep) => (submission === undefined ? {} : { submission });

const builders: Builders = {
  visit: (value, at, { data, context, start, allow }) => ({
    do: 'visit',
    url: pageAddress(shownText(value, at, data, context), start, allow, at, context),
  }),
  click: (value, at, scope, raw) => ({ do: 'click', target: byText(value, at, scope), ...submissionOf(raw) }),
  fill: (value, at, scope) => ({
    do: 'fill',
    target: targetOf(value, at, scope.data, scope.context),
    value: typed(value.with, [...at, 'with'], scope),
  }),
  choose: (value, at, scope) => ({ do: 'choose', target: byLabel(value, at, scope) }),
  check: (value, at, scope) => ({ do: 'check', target: byLabel(value, at, scope), checked: true }),
  uncheck: (value, at, scope) => ({ do: 'check', target: byLabel(value, at, scope), checked: false }),
  select: (value, at, scope) => ({
    do: 'select',
    target: targetOf(value, at, scope.data, scope.context),
    option: typed(value.option, [...at, 'option'], scope),
  }),
  upload: (value, at, { data, context }, raw) => ({
    do: 'upload',
    target: targetOf(value, at, data, context),
    files: [value.file].flat().map((name) => fileFrom(context.source.folder, name)),
    ...submissionOf(raw),
  }),
  press: (value, at, scope, raw) => ({ do: 'press', ...pressed(value, at, scope), ...submissionOf(raw) }),
  wait: (value, at, scope) => ({ do: 'wait', for: awaited(value, at, scope) }),
  checkpoint: (name) => ({ do: 'checkpoint', name }),
  submitEmpty: (value, at, scope, raw) => ({ do: 'submitEmpty', target: byText(value, at, scope), ...submissionOf(raw) }),
  submitInvalid: (value, at, scope) => ({
    do: 'submitInvalid',
    target: byText(value, at, scope),
    ...(typeof value === 'object' && value.fields !== undefined ? { fields: value.fields } : {}),
  }),
  submit: (value, at, scope) => ({ do: 'submit', target: byText(value, at, scope) }),
  run: (run, _at, { data }, raw) => {
    const values = Object.fromEntries(data.map((datum) => [datum.name, datum.value]));
    const code = async (page: unknown): Promise<void> => void (await run({ page, data: values }));
    return { do: 'run', name: raw.name ?? raw.id ?? 'run', code };
  },
};

/** What a raw step makes the person do. A step that only expects does nothing else. */
export function buildAction(raw: RawStep, path: DataPath, scope: PathScope): Action {
  const word = words.find((one) => raw[one] !== undefined);
  return word === undefined ? { do: 'expect' } : (build(word, raw[word], raw, path, scope) ?? { do: 'expect' });
}

function build<W extends Word>(word: W, value: RawStep[W], raw: RawStep, path: DataPath, scope: PathScope): Action | undefined {
  return value === undefined || value === null ? undefined : builders[word](value, [...path, word], scope, raw);
}

function pressed(
  value: NonNullable<RawStep['press']>,
  at: DataPath,
  { data, context }: PathScope,
): { key: string; target?: Target } {
  if (typeof value === 'string') return { key: value };
  const target = targetOf(value, at, data, context);
  return Object.keys(target).length === 0 ? { key: value.key } : { key: value.key, target };
}

function awaited(
  value: NonNullable<RawStep['wait']>,
  at: DataPath,
  { data, context }: PathScope,
): Expectation | { readonly seconds: number } {
  if (typeof value === 'number') return { seconds: value };
  return value.seconds === undefined ? buildExpectation(value, at, data, context) : { seconds: value.seconds };
}
