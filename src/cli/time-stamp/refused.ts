import type { Localized } from '../../model/localized.ts';

/** Why a time stamp proves nothing, in words, without a full stop. */
export class Refused extends Error {
  readonly why: Localized;
  constructor(fr: string, en: string) {
    super(en);
    this.name = 'Refused';
    this.why = { fr, en };
  }
}
