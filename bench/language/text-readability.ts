import untyped from 'text-readability';

/** The formulas of npm’s text-readability, as they are, to compare with. */
export const textReadability = untyped as unknown as {
  fleschReadingEase(text: string): number;
  textStandard(text: string): string;
};
