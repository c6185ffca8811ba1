import type { Concern } from '../absence.ts';
import type { ReadPage } from '../../page/read-page.ts';

function framed(page: ReadPage): boolean {
  const { page: facts } = page.checkpoint.evidence;
  return page.tagged('u-frame').length > 0 || !facts.ok || facts.value.frames.length > 0;
}

/** Frames hold what they hold: a frame could be a player. */
function timed(page: ReadPage): boolean {
  return framed(page) || page.tagged('video', 'audio', 'object', 'embed', 'bgsound').length > 0;
}

/** No frame; no time-based media. */
export const absences: readonly Concern[] = [
  { what: 'frame', criteria: ['2.1', '2.2'], certainty: 'certain', present: framed },
  {
    what: 'audio, video',
    criteria: ['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.10', '4.11', '4.13'],
    certainty: 'certain',
    present: timed,
  },
];
