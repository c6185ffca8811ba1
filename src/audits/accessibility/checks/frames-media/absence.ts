import type { Concern } from '../absence.ts';
import { isFocusable } from '../../page/exposure.ts';
import { descendantsOf, type ReadPage } from '../../page/read-page.ts';

function framed(page: ReadPage): boolean {
  const { page: facts } = page.checkpoint.evidence;
  return page.tagged('u-frame').length > 0 || !facts.ok || facts.value.frames.length > 0;
}

/** Frames hold what they hold: a frame could be a player. */
function timed(page: ReadPage): boolean {
  return framed(page) || page.tagged('video', 'audio', 'object', 'embed', 'bgsound').length > 0;
}

/** A drawing is told apart from a picture by a person: an SVG that reacts is proposed as absent when nothing in it can be reached. */
function still(page: ReadPage): boolean {
  if (framed(page) || page.tagged('object', 'embed', 'applet', 'canvas').length > 0) return true;
  return page.tagged('svg').some((svg) => [...descendantsOf(svg)].some((inner) => inner.name === 'a' || isFocusable(inner)));
}

/** RGAA’s glossary: what is read by a plug-in, or by the `svg` and `canvas` elements. */
const drawn = (page: ReadPage): boolean => framed(page) || page.tagged('object', 'embed', 'applet', 'canvas', 'svg').length > 0;

/** No frame; no time-based media; no plug-in, canvas or SVG that reacts. */
export const absences: readonly Concern[] = [
  { what: 'frame', criteria: ['2.1', '2.2'], certainty: 'certain', present: framed },
  {
    what: 'audio, video',
    criteria: ['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.10', '4.11', '4.13'],
    certainty: 'certain',
    present: timed,
  },
  { what: 'plug-in, canvas or SVG', criteria: ['4.8', '4.9', '4.12'], certainty: 'certain', suffices: true, present: drawn },
  { what: 'plug-in, canvas or SVG that reacts', criteria: ['4.8', '4.9', '4.12'], certainty: 'likely', present: still },
];
