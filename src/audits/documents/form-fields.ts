import type { Field } from '../../model/evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';
import { isMain } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';

function isAsked(field: Field): boolean {
  const shown = field.visible || (field.type === 'file' && field.label !== '');
  return shown && !field.disabled && !field.readOnly && isMain(field);
}

const datePart = /^(?:jour|mois|annee|jj|mm|aaaa|day|month|year|dd|yyyy|dag|maand|jaar|tag|monat|jahr)(?: ?[(*:,/-].*)?$/;

/** What the three boxes of one date share: their group, or their names but for the part (`naissance-jour`, `naissance[mois]`). */
function dateOf(field: Field): string | undefined {
  if (
    !datePart.test(
      fold(field.label || field.accessibleName)
        .slice(0, 60)
        .trim(),
    )
  )
    return undefined;
  const stem = field.name?.replace(/[-_.[ ]?[^-_.[\] ]+\]?$/, '') ?? '';
  return field.group ?? (stem === '' ? undefined : stem);
}

/** The same question on two states: a group of radio buttons, a date in three boxes are one question, a checkbox is one each. */
function questionOf(field: Field): string {
  const date = dateOf(field);
  if (date !== undefined) return `date\n${date}`;
  if (field.type === 'radio') return `radio\n${field.name ?? field.group ?? field.selector}`;
  return [field.type, field.name ?? '', field.label || field.accessibleName || field.selector, field.group ?? ''].join('\n');
}

/** Controls that a person may fill on a state; search boxes and the site’s own header and footer are not of the procedure. */
export function formFields(checkpoint: Checkpoint<'fields'>): readonly Field[] {
  const { fields } = checkpoint.evidence;
  return fields.ok ? fields.value.filter(isAsked) : [];
}

/** Questions asked over some states, each once; a question is mandatory when one of its controls is. */
export function questions(checkpoints: readonly Checkpoint<'fields'>[]): readonly Field[] {
  const found = new Map<string, Field>();
  for (const field of checkpoints.flatMap(formFields)) {
    const key = questionOf(field);
    const known = found.get(key);
    if (known === undefined || (field.required && !known.required)) found.set(key, field);
  }
  return [...found.values()];
}

/** Checkpoints of each path; under the first condition that replayed it, so that a path is measured once. */
export function byPath<C extends Checkpoint<never>>(checkpoints: readonly C[]): readonly (readonly C[])[] {
  const paths = new Map<string, C[]>();
  for (const checkpoint of checkpoints) {
    const states = paths.get(checkpoint.path);
    if (states === undefined) paths.set(checkpoint.path, [checkpoint]);
    else if (states[0]?.condition === checkpoint.condition) states.push(checkpoint);
  }
  return [...paths.values()];
}
