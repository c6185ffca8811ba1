import type { Localized } from '../../model/localized.ts';

/**
 * What each level of the Common European Framework (Council of Europe, 2001) says of who can read a text, in our words: the grid on
 * reading, without its examples.
 */
export const levelWords: Readonly<Record<string, Localized>> = {
  A1: {
    fr: 'des mots familiers et des phrases très simples, à la portée d’un lecteur débutant.',
    en: 'familiar words and very simple sentences, within reach of a beginner.',
  },
  A2: {
    fr: 'un texte court et simple, fait de mots de tous les jours.',
    en: 'a short and simple text, made of everyday words.',
  },
  B1: {
    fr: 'une langue courante, que lit qui a l’habitude de textes de la vie quotidienne.',
    en: 'ordinary language, for those used to reading about daily life.',
  },
  B2: {
    fr: 'un texte qui suppose d’être à l’aise à l’écrit et de connaître un peu le sujet.',
    en: 'a text that takes some ease with the written language and some knowledge of the subject.',
  },
  C1: {
    fr: 'un texte long et complexe, pour des lecteurs exercés.',
    en: 'a long and complex text, for practised readers.',
  },
  C2: {
    fr: 'un texte abstrait ou très dense, pour des spécialistes ou des lecteurs très exercés.',
    en: 'an abstract or very dense text, for specialists or very practised readers.',
  },
};

const typeNames = { md: 'Markdown', html: 'HTML', docx: 'DOCX', pdf: 'PDF' } as const;

/** Name of a format, as printed. */
export function typeName(type: keyof typeof typeNames | 'txt'): Localized {
  if (type === 'txt') return { fr: 'texte brut', en: 'plain text' };
  return { fr: typeNames[type], en: typeNames[type] };
}

/** Name of a language in the reader's language: `français`, `French`. */
export function languageName(code: string): Localized {
  const name = (locale: string): string =>
    new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(code) ?? code;
  return { fr: name('fr'), en: name('en') };
}
