import { dictionary } from '@zxcvbn-ts/language-fr';
import { vocabularyOf } from '../rarity.ts';
import { silentWords } from './function-words.ts';

/** French words by frequency in subtitles of films, OpenSubtitles 2024: 28,095 words (ODC-BY, see NOTICE). */
export const frenchVocabulary = vocabularyOf(() => dictionary['commonWords-fr'], silentWords);
