import { quote, say } from '../explain/say.ts';
import type { DataPath } from '../problem.ts';
import type { RawChange, RawStep } from '../schema/document.ts';
import type { PlacedStep } from './change.ts';
import type { Context } from './context.ts';

type Answer = Exclude<RawChange, { readonly replace?: unknown } & object> | readonly string[];
type LongTarget = Exclude<NonNullable<RawStep['click']>, string | number | boolean>;

/** The same step with another answer: other words typed, another option, another button. */
export function answerStep(step: PlacedStep, answer: Answer, path: DataPath, context: Context): PlacedStep {
  const words = typeof answer === 'object' ? [...answer] : context.text(path, answer);
  const raw = answered(step.raw, words, answer);
  if (raw === undefined) {
    context.problem(path, noAnswer(step.raw));
    return step;
  }
  return { raw, path };
}

function answered(raw: RawStep, words: string | string[], answer: Answer): RawStep | undefined {
  if (raw.upload !== undefined) return { ...raw, upload: { ...raw.upload, file: words } };
  if (typeof words !== 'string') return undefined;
  if (raw.fill !== undefined) return { ...raw, fill: { ...raw.fill, with: words } };
  if (raw.select !== undefined) return { ...raw, select: { ...raw.select, option: words } };
  if (raw.visit !== undefined) return { ...raw, visit: words };
  if (raw.check !== undefined || raw.uncheck !== undefined) return ticked(raw, answer);
  if (raw.choose !== undefined) return renamed(raw, 'choose', raw.choose, words);
  return raw.click === undefined ? undefined : renamed(raw, 'click', raw.click, words);
}

/** A box is answered by true or false. */
function ticked({ check, uncheck, ...rest }: RawStep, answer: Answer): RawStep | undefined {
  const target = check ?? uncheck;
  if (typeof answer !== 'boolean' || target === undefined) return undefined;
  return answer ? { ...rest, check: target } : { ...rest, uncheck: target };
}

/** Another button of the same group, another link: same way of finding it, other words. */
function renamed(
  raw: RawStep,
  key: 'choose' | 'click',
  target: NonNullable<RawStep['click']>,
  words: string,
): RawStep | undefined {
  if (typeof target !== 'object') return { ...raw, [key]: words };
  const word = wordKey(target);
  return word === undefined ? undefined : { ...raw, [key]: { ...target, [word]: words } };
}

function wordKey(target: LongTarget): 'name' | 'label' | 'text' | undefined {
  if (target.label !== undefined) return 'label';
  if (target.text !== undefined) return 'text';
  return target.name === undefined ? undefined : 'name';
}

function noAnswer(raw: RawStep) {
  if (raw.check !== undefined || raw.uncheck !== undefined) {
    return say('A box is answered by `true` (ticked) or `false`', 'Une case se répond par `true` (cochée) ou `false`');
  }
  const word = Object.keys(raw).find((key) => !['id', 'name', 'submission', 'expect'].includes(key)) ?? 'expect';
  return say(
    `A ${quote(word)} step has no such answer to change: use \`replace\` instead`,
    `Une étape ${quote(word)} n’a pas de telle réponse à changer : employez plutôt \`replace\``,
  );
}
