import type { ObstacleKind } from '../model/journey.ts';
import type { Localized } from '../model/localized.ts';

/** A failure of the network or of the server, which another try may not meet. */
export interface Passing {
  /** What the server asks to wait (`Retry-After`), in milliseconds. */
  readonly retryAfterMs?: number;
}

/** What stops the person at a step. Thrown inside the room, turned into the journey's obstacle at its edge. */
export class StepBlocked extends Error {
  readonly kind: ObstacleKind;
  readonly words: Localized;
  /** Set when another try may go through. */
  readonly passing: Passing | undefined;

  constructor(kind: ObstacleKind, words: Localized, passing?: Passing) {
    super(words.en);
    this.passing = passing;
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
export function blocked(kind: ObstacleKind, fr: string, en: string, passing?: Passing): StepBlocked {
  return new StepBlocked(kind, { fr, en }, passing);
}
