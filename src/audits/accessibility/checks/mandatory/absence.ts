import { attribute } from '../../../../language/html/tree.ts';
import { sameLanguage } from '../../../language/heard.ts';
import { identified } from '../../../language/reading.ts';
import { hasUnreadFrame } from '../../page/frames.ts';
import type { ReadPage } from '../../page/read-page.ts';
import type { Concern } from '../absence.ts';
import { changesOfLanguage, declaredLanguage } from './language.ts';
import { speaksOfDirection } from './direction.ts';
import { titleOf } from './titles.ts';

function saysOtherLanguage(page: ReadPage): boolean {
  return changesOfLanguage(page).length > 0 || page.having('xml:lang').some(({ name }) => name !== 'html' && name !== 'u-html');
}

/** Something that is or may be in another language than the page’s. */
function foreignWords(page: ReadPage): boolean {
  const declared = declaredLanguage(page) ?? '';
  const { text } = page.checkpoint.evidence;
  if (declared === '' || !text.ok || saysOtherLanguage(page) || hasUnreadFrame(page)) return true;
  return text.value.some((block) => {
    const heard = identified(block.text);
    return heard !== undefined && !sameLanguage(heard.code, declared);
  });
}

/** Names of languages in their own language: what a choice of language is made of. */
const languageNames =
  /^(?:english|deutsch|español|italiano|português|nederlands|polski|română|türkçe|русский|українська|العربية|中文|français|brezhoneg|euskara|català|corsu)$/i;

const namesLanguage = (page: ReadPage): boolean =>
  page.tagged('a', 'button', 'option').some(({ childNodes }) => {
    const [only] = childNodes;
    return only !== undefined && 'data' in only && languageNames.test(only.data.trim());
  });

/** Language, title and reading direction: what they are asked of. */
export const absences: readonly Concern[] = [
  {
    what: 'default language',
    criteria: ['8.4'],
    certainty: 'certain',
    present: (page) => declaredLanguage(page) !== '' || page.having('lang').some((element) => attribute(element, 'lang') !== ''),
  },
  { what: 'page title', criteria: ['8.6'], certainty: 'certain', present: (page) => titleOf(page) !== '' },
  {
    what: 'text in another language',
    criteria: ['8.7'],
    certainty: 'likely',
    present: (page) => foreignWords(page) || namesLanguage(page),
  },
  {
    what: 'change of language in the source',
    criteria: ['8.8'],
    certainty: 'certain',
    present: (page) => saysOtherLanguage(page) || hasUnreadFrame(page),
  },
  {
    what: 'change of reading direction',
    criteria: ['8.10'],
    certainty: 'certain',
    present: (page) => speaksOfDirection(page) || hasUnreadFrame(page),
  },
];
