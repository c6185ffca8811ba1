import type { Detector } from '../../sign.ts';
import type { Unit } from '../../unit.ts';
import { frenchWords } from '../words.ts';

/** Words beyond which a paragraph discourages its reader. */
const longest = 100;

function blocksOf(unit: Unit): readonly { readonly start: number; readonly end: number }[] {
  return unit.blocks.map(({ start }, index) => {
    const text = unit.text.slice(start, unit.blocks[index + 1]?.start ?? unit.text.length).trimEnd();
    return { start, end: start + text.length };
  });
}

/** Paragraphs of more than 100 words. */
export const wallsOfText: Detector = (unit) => {
  if (!unit.prose) return [];
  return blocksOf(unit).flatMap(({ start, end }) => {
    if (end - start <= longest) return [];
    const count = frenchWords(unit.text.slice(start, end)).length;
    if (count <= longest) return [];
    return {
      sign: 'wall-of-text' as const,
      start,
      end,
      advice: {
        fr: `Ce paragraphe a ${count} mots : coupez-le en paragraphes d’une idée chacun, ou faites une liste de ce qu’il énumère.`,
        en: `This paragraph has ${count} words: cut it into paragraphs of one idea each, or make a list of what it enumerates.`,
      },
    };
  });
};
