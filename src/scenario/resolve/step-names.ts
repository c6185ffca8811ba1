import type { Target } from '../../model/scenario.ts';
import type { RawStep } from '../schema/document.ts';
import { stepWords } from '../schema/step.ts';

/** The words of a raw step's control that its author could call it by. */
function controlWords(raw: RawStep): readonly string[] {
  return stepWords.flatMap((word) => {
    const value = word === 'expect' || word === 'wait' || word === 'checkpoint' ? undefined : raw[word];
    if (typeof value === 'string') return [value];
    if (typeof value !== 'object') return [];
    const {
      in: group,
      label,
      name,
      text,
    }: Pick<Target, 'in'> & { readonly label?: unknown; readonly name?: unknown; readonly text?: unknown } = value as Target;
    return [group, label, name, text].filter((one) => typeof one === 'string');
  });
}

/** The names of a step, best first: the one its author gave, the checkpoint's, the words of its control. */
export function stepNames(raw: RawStep): {
  readonly given?: string;
  readonly checkpoint?: string;
  readonly words: readonly string[];
} {
  const given = raw.id ?? raw.name;
  return {
    ...(given === undefined ? {} : { given }),
    ...(raw.checkpoint === undefined ? {} : { checkpoint: raw.checkpoint }),
    words: controlWords(raw),
  };
}
