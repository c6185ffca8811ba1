import { stripVTControlCharacters } from 'node:util';
import type { JourneyOutcome, ObstacleKind } from '../model/journey.ts';
import type { Localized } from '../model/localized.ts';
import type { Masker } from '../model/replay.ts';
import { Interrupted, StepBlocked } from './obstacles.ts';
import type { Passing } from './obstacles.ts';
import { unreachable } from './wrong-page.ts';

/** How a journey ends, and why. */
export interface Ending {
  readonly outcome: JourneyOutcome;
  readonly kind?: ObstacleKind;
  readonly words?: Localized;
  readonly passing?: Passing;
}

/** First line of a message, masked, without the browser library's call log. */
function firstLine(error: unknown, masker: Masker): string {
  const text = error instanceof Error ? error.message : String(error);
  const plain = stripVTControlCharacters(text);
  return masker.text((plain.split('\n', 1)[0] ?? '').slice(0, 200));
}

/** The end that an obstacle makes of a journey. */
function endingAt({ kind, words, passing }: StepBlocked): Ending {
  const outcome = kind === 'internal' ? 'failed' : 'blocked';
  return { outcome, kind, words, ...(passing === undefined ? {} : { passing }) };
}

/** The end that an error makes of a journey: the site's doing (`blocked`) or ours (`failed`). */
export function endingOf(error: unknown, masker: Masker): Ending {
  if (error instanceof StepBlocked) return endingAt(error);
  if (error instanceof Interrupted) {
    return {
      outcome: 'failed',
      kind: 'internal',
      words: { fr: 'Le parcours a été interrompu.', en: 'The journey was interrupted.' },
    };
  }
  const text = error instanceof Error ? error.message : String(error);
  if (/Target crashed|Page crashed/.test(text)) {
    const words = { fr: 'La page a fait planter le navigateur.', en: 'The page crashed the browser.' };
    return { outcome: 'blocked', kind: 'crash', words };
  }
  if (/page, context or browser has been closed|Target closed/.test(text)) {
    return { outcome: 'blocked', kind: 'crash', words: { fr: 'La page s’est fermée.', en: 'The page closed itself.' } };
  }
  const network = unreachable(text);
  if (network !== undefined) return endingAt(network);
  const line = firstLine(error, masker);
  return {
    outcome: 'failed',
    kind: 'internal',
    words: { fr: `Usager n’a pas pu continuer : ${line}`, en: `Usager could not go on: ${line}` },
  };
}
