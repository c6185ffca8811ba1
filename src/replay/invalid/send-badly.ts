import type { Localized } from '../../model/localized.ts';
import type { Step } from '../../model/scenario.ts';
import type { Before } from '../attempt.ts';
import { glimpse } from '../locate.ts';
import { currentPage } from '../walk.ts';
import type { Done, Walk } from '../walk.ts';
import { neverSends } from './never-sends.ts';
import { typeBadly } from './type-badly.ts';

type Invalid = Extract<Step, { do: 'submitInvalid' }>;

const nothingToTry: Localized = {
  fr: 'Aucun champ à mal écrire : aucun n’annonce de format, ou ils ne gardent pas une valeur mal écrite. Rien n’a été envoyé.',
  en: 'No field to write badly: none tells a format, or they do not keep a badly written value. Nothing was sent.',
};

/** What is said of a page that took badly written values. */
export const acceptedWords: Localized = {
  fr: 'La page a accepté des valeurs mal écrites et a continué.',
  en: 'The page accepted badly written values and went on.',
};

/**
 * Writes badly the fields of the page that tell a format, then presses the control, once. Nothing is pressed when no field could be written
 * badly. Throws `StepBlocked` rather than press what sends the request for good.
 */
export async function sendBadly(walk: Walk, step: Invalid, look: Before | undefined, press: () => Promise<Done>): Promise<Done> {
  const page = currentPage(walk);
  await neverSends(walk, step.target, await glimpse(page, step.target, 'click'));
  const before = { url: page.url(), documents: walk.documents.count(), fieldsBefore: look?.fields ?? [] };
  const entries = look === undefined ? [] : await typeBadly(walk, look.fields, step.fields);
  if (entries.length === 0) return { note: nothingToTry };
  walk.undo = { ...before, entries, typed: walk.entries, accepted: false };
  return press();
}
