import type { ObstacleKind } from '../model/journey.ts';
import type { Localized } from '../model/localized.ts';

/** What stops the person at a step. Thrown inside the room, turned into the journey's obstacle at its edge. */
export class StepBlocked extends Error {
  readonly kind: ObstacleKind;
  readonly words: Localized;

  constructor(kind: ObstacleKind, words: Localized) {
    super(words.en);
    this.name = 'StepBlocked';
    this.kind = kind;
    this.words = words;
  }
}

/** The person running Usager asked to stop. */
export class Interrupted extends Error {
  constructor() {
    super('interrupted');
    this.name = 'Interrupted';
  }
}

/** An obstacle, ready to be thrown. */
export function blocked(kind: ObstacleKind, fr: string, en: string): StepBlocked {
  return new StepBlocked(kind, { fr, en });
}
