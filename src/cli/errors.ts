import { say } from '../method/say.ts';
import type { Localized } from '../model/localized.ts';

/** Exit codes of the command line: part of its contract. */
export const exitCodes = { done: 0, ruleBroken: 1, cannotRun: 2, siteBlocked: 3, interrupted: 130 } as const;

/** Something the person can correct: printed as one sentence, exit code 2. Anything else that is thrown is a defect of Usager. */
export class CannotRun extends Error {
  readonly sentence: Localized;
  constructor(sentence: Localized) {
    super(sentence.en);
    this.name = 'CannotRun';
    this.sentence = say(sentence.fr, sentence.en);
  }
}
