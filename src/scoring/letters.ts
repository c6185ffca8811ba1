import type { Letter } from '../model/method.ts';
import { letters, letterScale } from '../method/index.ts';

const rank = (letter: Letter): number => letters.indexOf(letter);

/** Letter of a share of points, 0–1. */
export function letterOf(points: number): Letter {
  return letterScale.find(({ from }) => points >= from)?.letter ?? 'E';
}

/** The worse of two letters: what remains of `letter` under the bound `most`. */
export function atMost(letter: Letter, most: Letter): Letter {
  return rank(letter) >= rank(most) ? letter : most;
}

/** True when `letter` is strictly worse than `other`. */
export function isWorse(letter: Letter, other: Letter): boolean {
  return rank(letter) > rank(other);
}

/** The letter just above; A stays A. */
export function oneAbove(letter: Letter): Letter {
  return letters[Math.max(0, rank(letter) - 1)] ?? 'A';
}

/** The worst letter of a list, or null for an empty one. */
export function worstOf(list: readonly Letter[]): Letter | null {
  return list.reduce<Letter | null>((worst, letter) => (worst === null ? letter : atMost(letter, worst)), null);
}

/**
 * Median of letters, null for an empty list. With an even number it is the worse of the two middle ones: the median is then always the
 * best letter that a strict majority of the dimensions reach, whether their number is odd or even, and doubt never flatters.
 */
export function medianLetter(list: readonly Letter[]): Letter | null {
  const sorted = [...list].sort((a, b) => rank(a) - rank(b));
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}
