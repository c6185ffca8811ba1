import { french } from '../../../src/language/fr/index.ts';
import type { BlockRole } from '../../../src/model/evidence.ts';
import type { Detector, Sign } from '../../../src/language/sign.ts';
import { unitsOf } from '../../../src/language/unit.ts';

/** Signs that a detector finds in a text of one block. */
export function signsIn(detect: Detector, text: string, role: BlockRole = 'paragraph'): readonly Sign[] {
  return unitsOf([{ role, text }], french).flatMap(detect);
}

/** Words of the text that a detector points at. */
export function quotesIn(detect: Detector, text: string, role: BlockRole = 'paragraph'): readonly string[] {
  return signsIn(detect, text, role).map(({ start, end }) => text.slice(start, end));
}
