import { say } from '../../../../method/say.ts';
import { isSeen } from '../../page/exposure.ts';
import { labelsOf, nameOf } from '../../page/name.ts';
import { visibleText } from '../../page/visible-text.ts';
import { containsWords, hasEmoji, hasWord, labelWords, wordsOf } from '../../page/words.ts';
import type { PageCheck } from '../check.ts';
import { groupOf, seenControlsOf } from './controls.ts';

/** 11.2: a label that holds no word: a star, a colon, a question mark. */
export const labelWithoutWord: PageCheck = {
  id: 'label-without-word',
  criterion: '11.2',
  tests: ['11.2.1', '11.2.2', '11.2.3', '11.2.4'],
  wcag: ['2.4.6', '3.3.2'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'L’étiquette de ce champ ne contient aucun mot : écrire ce qu’il faut y saisir.',
    'The label of this field holds no word: write what to enter.',
  ),
  on: (page) =>
    seenControlsOf(page).flatMap(({ element }) => {
      const { text, from } = nameOf(page, element);
      return text === '' || from === 'placeholder' || hasWord(text) || hasEmoji(text) ? [] : [{ element, quote: text }];
    }),
};

/** Words that only say “this is a field”, folded; the names that tools give by default. */
const emptyWords = new Set(
  (
    'label|libelle|etiquette|etiquette du champ|champ|champ de saisie|champ texte|champ de texte|zone de texte|saisie|input|field|form field|' +
    'text field|textfield|text input|untitled|sans titre|placeholder'
  ).split('|'),
);
/** Words too wide for a field that takes one kind of thing. */
const wideWords = new Set(
  'info|infos|information|informations|donnee|donnees|data|valeur|value|texte|text|autre|other'.split('|'),
);
const narrowTypes = new Set('date datetime-local month week time email tel url number password file'.split(' '));

/** 11.2: a label that would suit any field, on a field outside any group. */
export const emptyLabelWords: PageCheck = {
  id: 'empty-label-words',
  criterion: '11.2',
  tests: ['11.2.1', '11.2.3', '11.2.4'],
  wcag: ['2.4.6', '3.3.2'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Cette étiquette conviendrait à n’importe quel champ : nommer l’information demandée.',
    'This label would suit any field: name the information that is asked for.',
  ),
  on: (page) =>
    seenControlsOf(page).flatMap(({ element, type }) => {
      const name = nameOf(page, element);
      const words = labelWords(name.text);
      const wide = wideWords.has(words) && narrowTypes.has(type) && groupOf(element) === undefined;
      const empty = emptyWords.has(words) && type !== 'checkbox' && type !== 'radio';
      return name.from !== 'placeholder' && (wide || empty) ? [{ element, quote: name.text }] : [];
    }),
};

/** An abbreviation may be said in full in the name: “Tél.” for “Téléphone”. */
const abbreviated = /\p{L}{1,5}\.|°/u;

/** 11.2: a visible label that the accessible name does not repeat, so that who says what she sees is not understood. */
export const labelNotInName: PageCheck = {
  id: 'label-not-in-name',
  criterion: '11.2',
  tests: ['11.2.5'],
  wcag: ['2.5.3'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Le nom accessible de ce champ ne reprend pas son étiquette visible : qui dicte ce qu’il lit n’atteint pas le champ. Reprendre les mêmes mots, dans le même ordre.',
    'The accessible name of this field does not repeat its visible label: who says what she reads does not reach it. Use the same words in the same order.',
  ),
  on: (page) =>
    seenControlsOf(page).flatMap(({ element }) => {
      const { text, from } = nameOf(page, element);
      if (from !== 'aria-label' && from !== 'aria-labelledby') return [];
      const seen = labelsOf(page, element).filter(isSeen);
      const [label] = seen;
      const words = label === undefined ? '' : labelWords(visibleText(label));
      if (seen.length !== 1 || label === undefined || words.length < 2 || containsWords(wordsOf(text), words)) return [];
      const [first = ''] = words.split(' ');
      // Sharing its first word, the label may carry a hint or a message that the name leaves out.
      const doubtful = abbreviated.test(visibleText(label)) || containsWords(wordsOf(text), first) || words.length > 80;
      return [{ element, quote: `${visibleText(label)} ≠ ${text}`, ...(doubtful ? { doubtful: true as const } : {}) }];
    }),
};
