import { quote, say } from '../explain/say.ts';
import { didYouMean } from '../explain/suggest.ts';
import { defaultConditionIds } from '../options.ts';
import type { Context } from './context.ts';

/** The conditions of the scenario, each known and named once. */
export function resolveConditions(ids: readonly string[] | undefined, context: Context): readonly string[] {
  const known = context.options.conditionIds ?? defaultConditionIds;
  for (const [rank, id] of (ids ?? []).entries()) {
    const path = ['conditions', rank];
    if (!known.includes(id)) context.problem(path, unknownCondition(id, known));
    else if (ids?.indexOf(id) !== rank)
      context.problem(
        path,
        say(
          `The condition ${quote(id)} is written twice: keep one`,
          `La condition ${quote(id)} est écrite deux fois : n’en gardez qu’une`,
        ),
      );
  }
  return ids ?? ['desktop'];
}

function unknownCondition(id: string, known: readonly string[]) {
  const meant = didYouMean(id, known);
  const list = known.map((word) => `\`${word}\``).join(', ');
  return say(
    `Unknown condition ${quote(id)}${meant.en || `: the known ones are ${list}`}`,
    `Condition inconnue ${quote(id)}${meant.fr || ` : les conditions connues sont ${list}`}`,
  );
}
