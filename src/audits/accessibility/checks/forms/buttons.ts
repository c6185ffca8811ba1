import { say } from '../../../../method/say.ts';
import { isSeen } from '../../page/exposure.ts';
import { nameOf } from '../../page/name.ts';
import type { PageCheck } from '../check.ts';
import type { Preparation } from '../preparation.ts';
import { buttonsOf, symbolButtons } from '../scripts/symbols.ts';

/** 11.9: a button of a form whose name is a sign. */
export const symbolButton: PageCheck = {
  id: 'symbol-button',
  criterion: '11.9',
  tests: ['11.9.1'],
  wcag: ['4.1.2'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'Le nom de ce bouton n’est qu’un signe, mal lu ou tu par une synthèse vocale : écrire ce que fait le bouton (aria-label, ou texte masqué à côté du signe).',
    'The name of this button is a sign only, misread or not read by a speech synthesis: write what the button does (aria-label, or hidden text beside the sign).',
  ),
  on: (page) => symbolButtons(page, true).map((element) => ({ element, quote: nameOf(page, element).text })),
};

/** What is left of 11.9: the words of the buttons. */
export const buttonRelevance: Preparation = {
  criterion: '11.9',
  question: say('L’intitulé de ce bouton dit-il ce qu’il fait ?', 'Does the name of this button say what it does?'),
  of: (page) =>
    buttonsOf(page)
      .filter(isSeen)
      .map((element) => ({ element })),
};
