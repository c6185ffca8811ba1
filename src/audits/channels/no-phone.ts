import { say } from '../../method/say.ts';
import type { Checkpoint } from '../../model/journey.ts';
import type { Verdict } from '../../model/verdict.ts';
import { notFound } from '../reading/wording.ts';
import { unreadable } from '../reading/pages.ts';

/** What an indicator of the phone says when there is no phone to judge: without a page read it cannot tell, else it has no object. */
export function noPhone(checkpoints: readonly Checkpoint<'text'>[], pages: number): Verdict {
  if (pages === 0) return unreadable(checkpoints, ['text']);
  return { outcome: 'inapplicable', reason: notFound(say('Aucun numéro de téléphone trouvé', 'No phone number found'), pages) };
}
