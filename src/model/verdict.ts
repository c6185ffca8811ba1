import type { Rect } from './evidence.ts';
import type { Localized } from './localized.ts';

/** EARL/ACT outcome words (W3C EARL 1.0; ACT Rules Format 1.1), plus `partial`, worth one point of two. */
export type Outcome = 'passed' | 'partial' | 'failed' | 'inapplicable' | 'cantTell' | 'untested';

/** One proved problem, before it is given its stable identity. */
export interface FindingDraft {
  /** Checkpoint id. */
  readonly checkpoint: string;
  readonly message: Localized;
  readonly selector?: string;
  readonly frame?: string;
  /** Words of the page that prove it. */
  readonly quote?: string;
  /** The words of the quote that are meant, when they are not all of it. */
  readonly found?: string;
  readonly rect?: Rect;
  /** Criterion or rule, e.g. `RGAA 1.1`, `WCAG 1.1.1`, `PiDila 102`. */
  readonly requirement?: string;
  /** Normalised place of the component: what stays when the page around it moves. Default: quote, else selector. */
  readonly place?: string;
  /** Components of the same name on the page, this one included, when there are several: what tells them apart may change when there are more or fewer. */
  readonly alike?: number;
  /** axe's words: how grave it is for the person. */
  readonly impact?: 'minor' | 'moderate' | 'serious' | 'critical';
}

/** Once that a finding was seen: where, when it is not where the finding says. */
export interface Occurrence {
  readonly checkpoint: string;
  readonly selector?: string;
  readonly frame?: string;
  readonly rect?: Rect;
  readonly alike?: number;
}

/** One proved problem: checkpoint, place, quote, message, stable identity. */
export interface Finding extends FindingDraft {
  /** 12 hexadecimal characters that depend on the indicator, the place and the message only; the first 8 are those of every component of the same name. */
  readonly id: string;
  /** Every checkpoint where the same component shows the same problem. */
  readonly seenOn: readonly string[];
  /** Each time that it was seen, when more than once; the first are kept. */
  readonly occurrences?: readonly Occurrence[];
  /** How many there are, when not all are kept. */
  readonly occurrenceCount?: number;
}

/** What an audit concludes. Only `passed`, `partial` and `failed` carry weight. */
export type Verdict =
  | {
      readonly outcome: 'passed' | 'partial' | 'failed';
      readonly value?: number;
      readonly unit?: string;
      readonly message: Localized;
      readonly findings: readonly FindingDraft[];
    }
  | {
      readonly outcome: 'inapplicable' | 'cantTell' | 'untested';
      readonly value?: number;
      readonly unit?: string;
      readonly reason: Localized;
      /** What a person should look at (`cantTell`). */
      readonly findings?: readonly FindingDraft[];
    }
  /** An indicator without an official threshold: a number, no points (method, “–”). */
  | {
      readonly outcome: 'measured';
      readonly value: number;
      readonly unit: string;
      readonly message: Localized;
      readonly findings?: readonly FindingDraft[];
    };
