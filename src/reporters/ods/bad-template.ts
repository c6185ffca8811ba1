import type { Localized } from '../../model/localized.ts';

/** The file given as a template cannot be filled; `say` tells why and what to do. */
export class BadTemplate extends Error {
  readonly say: Localized;

  constructor(say: Localized) {
    super(say.en);
    this.name = 'BadTemplate';
    this.say = say;
  }
}
