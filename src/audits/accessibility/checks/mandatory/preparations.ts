import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { sameLanguage } from '../../../language/heard.ts';
import { identified } from '../../../language/reading.ts';
import { isExposed } from '../../page/exposure.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { rawTextOf, type ReadPage } from '../../page/read-page.ts';
import { roleOf } from '../../page/role.ts';
import { visibleText } from '../../page/visible-text.ts';
import type { Preparation, Prepared } from '../preparation.ts';
import { changesOfLanguage, declaredLanguage, ownText } from './language.ts';
import { firstHeadings, titleElements } from './titles.ts';

const title: Preparation = {
  criterion: '8.6',
  question: say(
    'Ce titre permet-il de reconnaître la page, et l’étape de la démarche, parmi les autres ?',
    'Does this title make the page, and the step of the procedure, known among the others?',
  ),
  of: (page) =>
    titleElements(page)
      .slice(0, 1)
      .map((element) => ({ element, name: rawTextOf(element), context: firstHeadings(page).join(' / ') })),
};

const language: Preparation = {
  criterion: '8.4',
  question: say(
    'La page est-elle bien écrite dans la langue qu’elle déclare ?',
    'Is the page written in the language that it declares?',
  ),
  of: (page) => {
    const [html] = page.tagged('html');
    const declared = declaredLanguage(page) ?? '';
    return html === undefined || declared === '' ? [] : [{ element: html, name: `lang="${declared}"` }];
  },
};

const passages = ['p', 'li', 'td', 'dd', 'blockquote', 'h1', 'h2', 'h3', 'h4', 'figcaption'] as const;

function foreign(page: ReadPage): readonly Prepared[] {
  const declared = declaredLanguage(page) ?? '';
  if (declared === '') return [];
  return page.tagged(...passages).flatMap((element): readonly Prepared[] => {
    const text = visibleText(element);
    const code = text.length < 15 || text.length > 1000 ? undefined : identified(text)?.code;
    if (code === undefined || sameLanguage(code, declared) || !isExposed(element)) return [];
    return [{ element, name: text.slice(0, 200), context: `${code} ?` }];
  });
}

const change: Preparation = {
  criterion: '8.7',
  question: say(
    'Ce passage est-il dans une autre langue que la page (hors noms propres et mots entrés dans l’usage), et le dit-il ?',
    'Is this passage in another language than the page (names and accepted words apart), and does it say so?',
  ),
  of: foreign,
};

const code: Preparation = {
  criterion: '8.8',
  question: say('Ce texte est-il bien dans la langue qu’il déclare ?', 'Is this text in the language that it declares?'),
  of: (page) =>
    changesOfLanguage(page).flatMap((element) => {
      const name = `lang="${attribute(element, 'lang') ?? ''}"`;
      return isExposed(element) && isOwnContent(page, element)
        ? [{ element, name, context: ownText(element).slice(0, 200) }]
        : [];
    }),
};

const meaningful = new Set('blockquote fieldset dl h1 h2 h3 h4 h5 h6 ul ol em strong'.split(' '));
const isStripped = (element: PageElement): boolean =>
  meaningful.has(element.name) && roleOf(element) === 'presentation' && isExposed(element);

const misuse: Preparation = {
  criterion: '8.9',
  question: say(
    'Cette balise dit-elle ce qu’est le contenu, ou ne sert-elle qu’à son apparence ?',
    'Does this tag say what the content is, or is it only there for its look?',
  ),
  of: (page) => [
    ...page
      .tagged('blockquote')
      .filter((element) => isExposed(element) && isOwnContent(page, element))
      .map((element) => ({ element, name: rawTextOf(element).slice(0, 200) })),
    ...page
      .having('role')
      .filter((element) => isStripped(element) && isOwnContent(page, element))
      .map((element) => ({ element, name: rawTextOf(element).slice(0, 200) })),
  ],
};

/** What a person is asked about the mandatory elements. */
export const preparations: readonly Preparation[] = [language, title, change, code, misuse];
