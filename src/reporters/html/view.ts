import type { Lang, Localized } from '../../model/localized.ts';
import type { RenderInput } from '../../model/run.ts';
import type { ScoredFinding, Scorecard } from '../../model/scorecard.ts';
import { say } from '../say.ts';
import { checkpointIndex, findingIndex, type ScoredCheckpoint } from '../view.ts';

/** One procedure as the sections of the report see it. */
export interface CardView {
  readonly card: Scorecard;
  readonly lang: Lang;
  /** Prefix of every identifier of the procedure's section: `p1`, `p2`… */
  readonly id: string;
  readonly checkpoints: ReadonlyMap<string, ScoredCheckpoint>;
  readonly findings: ReadonlyMap<string, ScoredFinding>;
  readonly pictures: RenderInput['pictures'];
  /** Words in the reader's language. */
  readonly t: (text: Localized) => string;
}

/** Views of the procedures of a run, in order. */
export function cardViews({ scorecards, lang, pictures }: RenderInput): readonly CardView[] {
  return scorecards.map((card, index) => ({
    card,
    lang,
    id: `p${index + 1}`,
    checkpoints: checkpointIndex(card),
    findings: findingIndex(card),
    pictures,
    t: (text) => say(lang, text),
  }));
}
