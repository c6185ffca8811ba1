import type { Audit } from '../../model/audit.ts';
import { say } from '../../method/say.ts';
import { readable, unreadable } from '../reading/pages.ts';
import { byPath, questions } from './form-fields.ts';

function span(values: readonly number[]): { readonly fr: string; readonly en: string } {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? { fr: `${high}`, en: `${high}` } : { fr: `de ${low} à ${high}`, en: `${low} to ${high}` };
}

/** 3.4: questions to answer, and mandatory ones, on the longest path. A number, without points. */
export const fieldsAsked: Audit<'fields'> = {
  indicator: '3.4',
  requires: ['fields'],
  evaluate(checkpoints) {
    const read = readable(checkpoints, ['fields']);
    if (read.length === 0) return unreadable(checkpoints, ['fields']);
    const perPath = byPath(read).map(questions);
    const totals = perPath.map((asked) => asked.length);
    const mandatory = perPath.map((asked) => asked.filter((field) => field.required).length);
    const [all, must] = [span(totals), span(mandatory)];
    return {
      outcome: 'measured',
      value: Math.max(...totals),
      unit: 'fields',
      message: say(
        `Questions posées selon les parcours : ${all.fr}, dont obligatoires : ${must.fr}.`,
        `Questions asked over the paths: ${all.en}, mandatory: ${must.en}.`,
      ),
    };
  },
};
