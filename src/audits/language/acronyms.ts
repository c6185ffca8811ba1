import { unexplainedAcronyms } from '../../language/index.ts';
import type { FindingDraft } from '../../model/verdict.ts';
import { say } from '../../method/say.ts';
import type { ReadUnit } from './journey-units.ts';
import { signDraft, type ReadSign } from './sign-findings.ts';

function draftOf(sign: ReadSign): FindingDraft {
  const draft = signDraft(sign, { perTerm: true });
  const { found = '' } = draft;
  return {
    ...draft,
    message: say(
      `Le sigle ${found} n’est expliqué nulle part sur le parcours. ${draft.message.fr}`,
      `The acronym ${found} is explained nowhere on the journey. ${draft.message.en}`,
    ),
    requirement: 'PiDila 108',
  };
}

/**
 * Acronyms that no text of the journey explains, one draft per acronym and state that shows its first use. In every language: capitals are
 * capitals; what they stand for is known for French administrations only.
 */
export function acronymDrafts(units: readonly ReadUnit[]): readonly FindingDraft[] {
  const signs = unexplainedAcronyms(units.map(({ unit }) => unit));
  return signs.flatMap((sign) => {
    const unit = units[sign.unit];
    if (unit === undefined) return [];
    const draft = draftOf({ ...sign, in: unit });
    return unit.seenOn.map((checkpoint) => ({ ...draft, checkpoint }));
  });
}

/** Distinct acronyms of some drafts, in order. */
export function acronymNames(drafts: readonly FindingDraft[]): readonly string[] {
  return [...new Set(drafts.map(({ place, found }) => place ?? found ?? ''))];
}
