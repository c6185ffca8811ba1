import { z } from 'zod';
import { described } from './describe.ts';
import { expectation, waiting } from './expectation.ts';
import { mapping } from './mapping.ts';
import { atMostOne, goesWith, oneOrElse, ruleKeywords, withRules } from './rules.ts';
import { optionalTargetRules, shortTarget, targetRules, targetShape } from './target.ts';
import { id, text, written, writtenOrEmpty } from './texts.ts';

/** Every word that names a step. */
export const stepWords = [
  'visit', 'click', 'fill', 'choose', 'check', 'uncheck', 'select', 'upload', 'press', 'wait', 'expect', 'checkpoint', 'submitEmpty', 'submitInvalid', 'submit', 'run',
] as const;

const files = z.union([text, z.array(text).min(1).max(20)], { error: () => 'file' });

const fill = mapping('fill', { ...targetShape, with: described('fill.with', writtenOrEmpty) });
const select = mapping('select', { ...targetShape, option: described('select.option', writtenOrEmpty) });
const upload = mapping('upload', { ...targetShape, file: described('upload.file', files) });
const invalid = mapping('submitInvalid', {
  ...targetShape,
  fields: described('submitInvalid.fields', z.array(text).min(1).max(20).optional()),
});
const press = mapping('press', { key: described('press.key', text), ...targetShape });

const located = <S extends z.ZodType<object>>(key: 'step.fill' | 'step.select' | 'step.upload', schema: S) =>
  described(key, withRules(schema, targetRules), ruleKeywords(targetRules)).optional();

/** What the code of a step receives: `RunContext<Page>` with Playwright's `Page`. */
export interface RunContext<P = unknown> {
  readonly page: P;
  /** The data of the path, by name. */
  readonly data: Readonly<Record<string, string>>;
}

/** Code of a TypeScript scenario. A method, so that its author may say what `page` is. */
interface StepCode {
  run(context: RunContext): unknown;
}

const shape = {
  visit: described('step.visit', text.optional()),
  click: described('step.click', shortTarget.optional()),
  fill: located('step.fill', fill),
  choose: described('step.choose', shortTarget.optional()),
  check: described('step.check', shortTarget.optional()),
  uncheck: described('step.uncheck', shortTarget.optional()),
  select: located('step.select', select),
  upload: located('step.upload', upload),
  press: described(
    'step.press',
    z.union([text, described('step.press', withRules(press, optionalTargetRules), ruleKeywords(optionalTargetRules))], { error: () => 'press' }).optional(),
  ),
  wait: described('step.wait', waiting.optional()),
  checkpoint: described('step.checkpoint', id.optional()),
  submitEmpty: described('step.submitEmpty', shortTarget.optional()),
  submitInvalid: described(
    'step.submitInvalid',
    z.union([written, described('step.submitInvalid', withRules(invalid, targetRules), ruleKeywords(targetRules))], { error: () => 'target' }).optional(),
  ),
  submit: described('step.submit', shortTarget.optional()),
  run: z.custom<StepCode['run']>((value) => typeof value === 'function', { error: () => 'run' }).optional(),
  expect: described('step.expect', expectation.optional()),
  submission: described('step.submission', z.boolean().optional()),
  id: described('step.id', text.optional()),
  name: described('step.id', text.optional()),
};

const rules = [
  oneOrElse('one-step', stepWords.filter((word) => word !== 'expect' && word !== 'run'), 'expect'),
  goesWith('submission-goes-with', 'submission', ['click', 'press', 'upload', 'submitEmpty']),
  atMostOne('id-or-name', ['id', 'name']),
];

/** `run` counts as a step word where code can be written; JSON Schema describes YAML, where it cannot. */
const codeRules = [oneOrElse('one-step', stepWords.filter((word) => word !== 'expect'), 'expect'), ...rules.slice(1)];

/** One step. */
export const step = described('step', withRules(mapping('step', shape), codeRules), { id: 'step', ...ruleKeywords(rules) });

/** A list of steps. */
export const steps = z.array(step).min(1).max(1000);
