import type { ReadPage } from '../page/read-page.ts';

/**
 * Content that criteria speak of: they are not applicable where it is absent. `certain`: the absence is certain when the state was read whole;
 * `likely`: a heuristic, proposed to the person who confirms it.
 */
export interface Concern {
  /** Printed as `absence: <what>`. English, a few words. */
  readonly what: string;
  readonly criteria: readonly string[];
  readonly certainty: 'certain' | 'likely';
  /**
   * True when its absence is enough, whatever else the criterion speaks of: without any image, there is no CAPTCHA image. Else a criterion is not
   * applicable when all the contents that name it are absent.
   */
  readonly suffices?: true;
  /** True when the state holds such content, shown or not. */
  present(page: ReadPage): boolean;
}
