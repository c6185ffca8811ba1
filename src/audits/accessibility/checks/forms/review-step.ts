import { say } from '../../../../method/say.ts';
import { reviewOn } from '../../../journey/review-state.ts';
import type { ReadPage } from '../../page/read-page.ts';
import { journeyCheck, type JourneyCheck, type Kept, type PlacedHit } from '../check.ts';

interface Asking {
  /** Fields to fill, boxes left out. */
  readonly fields: number;
  readonly reviewed: boolean;
}

function askingOf(page: ReadPage): Asking {
  const { fields } = page.checkpoint.evidence;
  const asked = fields.ok
    ? fields.value.filter(({ visible, region, type }) => visible && region === 'main' && type !== 'checkbox')
    : [];
  return { fields: asked.length, reviewed: reviewOn(page.checkpoint) !== undefined };
}

function hitOf(states: readonly Kept<Asking>[]): readonly PlacedHit[] {
  const asking = states.filter(({ kept }) => kept.fields > 1);
  const last = states.at(-1);
  const seen = states.some(({ kept }) => kept.reviewed);
  return asking.length < 2 || seen || last === undefined ? [] : [{ checkpoint: last.checkpoint.id }];
}

/**
 * 11.12: a procedure of several forms on which no state shows what was entered, to be checked before it is sent. A box to confirm, or a right to
 * correct afterwards, is as good, and not every procedure has effects in law: a person looks.
 */
export const noReviewStep: JourneyCheck = journeyCheck<Asking>({
  id: 'no-review-step',
  criterion: '11.12',
  tests: ['11.12.1'],
  wcag: ['3.3.4'],
  proof: 'review',
  impact: 'moderate',
  message: say(
    'Aucun récapitulatif n’a été vu sur ce parcours : vérifier que la personne peut relire et corriger avant l’envoi, confirmer par une case, ou modifier après.',
    'No summary was seen on this path: check that the person can read again and correct before sending, confirm with a box, or change it afterwards.',
  ),
  keep: askingOf,
  across: (states) =>
    [...Map.groupBy(states, ({ checkpoint }) => `${checkpoint.path} ${checkpoint.condition}`).values()].flatMap(hitOf),
});
