import type { FailedAttempt, JourneySummary } from '../model/journey.ts';
import type { Localized } from '../model/localized.ts';
import { isSubmission } from './guard.ts';
import type { Passing } from './obstacles.ts';
import type { ReplayOptions } from './options.ts';

/** One attempt at a journey; `passing` is set when the network or the server broke it off. */
export interface Tried {
  readonly summary: JourneySummary;
  readonly passing?: Passing;
}

const firstPause = 2000;
/** Milliseconds: a server that asks for more is left alone, coming back sooner would not be polite. */
const longestPause = 60_000;

/** True when the attempt came to a step that sends: what may have been sent must not be sent twice. */
function maySend({ path, allowSubmit }: ReplayOptions, { steps }: JourneySummary): boolean {
  return allowSubmit && path.steps.slice(0, steps.length).some(isSubmission);
}

/**
 * Milliseconds to wait before the journey is begun again, after `failed` attempts; undefined when it must not be: nothing of the network
 * stopped it, it may have sent something, no retry is left, or the server asks for more patience than there is.
 */
export function pauseBefore(options: ReplayOptions, { summary, passing }: Tried, failed: number): number | undefined {
  if (passing === undefined || failed > (options.retries ?? 0) || options.signal?.aborted === true) return undefined;
  if (maySend(options, summary)) return undefined;
  const own = (options.retryPause ?? firstPause) * 3 ** (failed - 1);
  const pause = Math.max(Math.min(own, longestPause), passing.retryAfterMs ?? 0);
  return pause > longestPause ? undefined : pause;
}

/** Waits; false when the person asked to stop meanwhile. */
export function waited(milliseconds: number, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = (): void => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve(true);
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted === true) stop();
  });
}

/** What is kept of an attempt: when, how it ended and why, and its picture under its new name. */
export function traceOf(
  { startedAt, durationMs, outcome, obstacle }: JourneySummary,
  picture: string | undefined,
): FailedAttempt {
  const { screenshot: _, ...rest } = obstacle ?? { kind: 'internal', message: { fr: '', en: '' }, step: 0, url: '' };
  return { startedAt, durationMs, outcome, obstacle: { ...rest, ...(picture === undefined ? {} : { screenshot: picture }) } };
}

/** What the person running Usager is told. */
export function retryWords(retry: number, retries: number, pause: number, why: Localized | undefined): Localized {
  const seconds = Math.ceil(pause / 1000);
  return {
    fr: `${why?.fr ?? ''} Nouvel essai ${retry}/${retries} dans ${seconds}\u00a0s.`.trim(),
    en: `${why?.en ?? ''} Retry ${retry}/${retries} in ${seconds} s.`.trim(),
  };
}
