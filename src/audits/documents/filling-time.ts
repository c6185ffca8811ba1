import type { Field, TextBlock } from '../../model/evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';
import { isMain, isShown } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import { questions } from './form-fields.ts';

/**
 * The public formula of the State’s form platform (demarches-simplifiees, `TypeDeChampBase`): seconds for a short field, a medium one
 * (long text, SIRET, IBAN, family-benefit number) and a long one (attachment), half for an optional field, and a reading speed.
 */
const fillingFormula = { short: 10, medium: 60, long: 180, optionalShare: 0.5, wordsPerMinute: 140 } as const;

const medium = /\b(?:siret|siren|iban|rib|rna|numero d'allocataire|numero fiscal|numero de securite sociale)\b/;
const notRead = new Set(['option', 'button', 'link', 'error', 'image']);

function secondsFor(field: Field): number {
  const size =
    field.type === 'file'
      ? 'long'
      : field.tag === 'textarea' || medium.test(fold(field.label.slice(0, 300)))
        ? 'medium'
        : 'short';
  const optional = field.optionalSaid === true;
  return fillingFormula[size] * (optional ? fillingFormula.optionalShare : 1);
}

function wordsIn(blocks: readonly TextBlock[], seen: Set<string>): number {
  let words = 0;
  for (const block of blocks) {
    if (!isShown(block) || !isMain(block) || notRead.has(block.role) || seen.has(block.text)) continue;
    seen.add(block.text);
    words += block.text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  }
  return words;
}

/** Minutes to read and fill the states of one path, and what they are made of. A text shown on several states is read once. */
export function fillingTime(states: readonly Checkpoint<'fields' | 'text'>[]): {
  readonly minutes: number;
  readonly words: number;
  readonly fields: number;
} {
  const asked = questions(states);
  const seen = new Set<string>();
  let words = 0;
  for (const { evidence } of states) words += evidence.text.ok ? wordsIn(evidence.text.value, seen) : 0;
  const seconds = asked.reduce((total, field) => total + secondsFor(field), 0);
  return { minutes: seconds / 60 + words / fillingFormula.wordsPerMinute, words, fields: asked.length };
}
