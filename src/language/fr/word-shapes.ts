/** Sources of expressions (flag `u`): what makes one word though it holds points, spaces or brackets. All bounded or without a choice. */

const endings =
  'fr|com|org|net|eu|info|gouv|example|be|ch|ca|lu|uk|paris|bzh|alsace|corsica|re|gp|mq|gf|yt|nc|pf|html?|php|pdf|docx?|odt|xlsx?|csv|jpe?g|png|zip|txt';
const inAddress = '[^\\s<>«»"“”]';
const lastOfAddress = '[^\\s<>«»"“”.,;:!?)\\]’\'…›]';
const path = `(?:/(?:${inAddress}*${lastOfAddress})?)?`;

/** E-mail, URL, name of a site or of a file. */
export const address =
  `https?://${inAddress}*${lastOfAddress}|` +
  `[\\p{L}\\p{N}][\\p{L}\\p{N}_%+.-]{0,63}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,4}|` +
  `[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,62}(?:\\.[\\p{L}\\p{N}_-]{1,63}){0,4}\\.(?:${endings})(?![\\p{L}\\p{N}.]\\p{L}?)${path}`;

/** “C.A.F.”, “J.-P.”, “c.-à-d.” */
export const pointed = `[cC]\\.-à-d\\.|\\p{L}\\.(?:-?\\p{L}\\.)+(?:\\p{L}(?![\\p{L}\\p{M}’']))?|\\p{L}\\.-?\\p{L}(?![\\p{L}\\p{M}’'(])`;

const group = '[ \\u00A0\\u202F]';
/** “06 12 34 56 78”, “1 234,56”, “12/04/1980”, “9h30”, “2042-C-PRO”: figures in groups, and the letters that hold to them. */
export const figure =
  `\\p{N}{1,5}(?:${group}\\p{N}{1,5}){3,9}(?![\\p{N}\\p{L}])|` +
  `\\p{N}{1,3}(?:${group}\\p{N}{3}(?!\\p{N})){1,5}(?:[.,]\\p{N}+)?|` +
  `\\p{N}[\\p{L}\\p{M}\\p{N}]*°?(?:[.,:/*-]\\p{N}[\\p{L}\\p{M}\\p{N}]*|-\\p{L}[\\p{L}\\p{M}\\p{N}]*)*`;

const suffix =
  'e|es|s|x|ne|nes|le|les|te|tes|fe|ve|ves|se|ses|rice|rices|trice|trices|euse|euses|esse|esses|ère|ères|ière|ières|ive|ives|aux';
/** What inclusive writing adds to a word: “·e·s”, “(e)s”, “.e.s”, “/trice”. */
export const inclusive = `(?:(?:[·•‧⋅]\\p{L}+){1,3}|(?:\\((?:${suffix})\\)(?:e?s)?(?!\\p{L})){1,2}|(?:[./](?:${suffix})(?!\\p{L})){1,3})`;
