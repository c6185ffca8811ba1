import { attribute, isElement, isText, type PageElement, type PageNode } from '../../../../language/html/tree.ts';
import type { TextBlock } from '../../../../model/evidence.ts';
import { say } from '../../../../method/say.ts';
import {
  certainLanguage,
  heardLanguage,
  isRecognisable,
  sameLanguage,
  unmistakableLanguage,
  type Heard,
} from '../../../language/heard.ts';
import { isShown } from '../../../reading/blocks.ts';
import { isExposed } from '../../page/exposure.ts';
import { isOwnContent } from '../../page/own-content.ts';
import type { ReadPage } from '../../page/read-page.ts';
import type { Hit, PageCheck } from '../check.ts';
import type { Compliance } from '../compliance.ts';

/** Letters of certain text under which the language of a page is not proved; share of them that must agree. */
const enoughLetters = 200;
const enoughShare = 0.9;
/** Words under which a passage in another language may be a title, a name or a quotation. */
const longPassage = 20;
const longElement = 15;

/** Language that the page declares, `` when none. Undefined when the page was not read. */
export function declaredLanguage(page: ReadPage): string | undefined {
  const { page: facts, dom } = page.checkpoint.evidence;
  if (!facts.ok || !dom.ok || page.tagged('html').length === 0) return undefined;
  return facts.value.lang?.trim() ?? '';
}

function blocksOf(page: ReadPage): readonly TextBlock[] {
  const { text } = page.checkpoint.evidence;
  return text.ok ? text.value.filter((block) => isShown(block) && block.frame === undefined) : [];
}

function heardOn(page: ReadPage): { readonly declared: string; readonly heard: Heard } | undefined {
  const declared = declaredLanguage(page);
  if (declared === undefined || declared === '' || !isRecognisable(declared)) return undefined;
  const heard = heardLanguage(blocksOf(page), declared);
  return heard === undefined ? undefined : { declared, heard };
}

const isProved = ({ letters, all }: Heard): boolean => letters >= enoughLetters && letters >= all * enoughShare;

/** The finding of `heard`, when the page is in another language than it says. */
function wrongPage(page: ReadPage): Hit | undefined {
  const found = heardOn(page);
  if (found === undefined || sameLanguage(found.heard.code, found.declared)) return undefined;
  const { declared, heard } = found;
  const [element] = page.tagged('html');
  return {
    ...(element === undefined ? {} : { element }),
    quote: `<html lang="${declared}">`,
    message: say(
      `La page se dit en « ${declared} » et son texte est en « ${heard.code} » : corrigez lang.`,
      `The page says it is in “${declared}” and its text is in “${heard.code}”: correct lang.`,
    ),
    ...(isProved(heard) && heard.together !== true ? {} : { doubtful: true as const }),
  };
}

const pageLanguage: PageCheck = {
  id: 'page-language-differs',
  criterion: '8.4',
  tests: ['8.4.1'],
  wcag: ['3.1.1'],
  proof: 'proof',
  impact: 'serious',
  message: say(
    'La langue que déclare la page n’est pas celle de son texte : corrigez lang.',
    'The language that the page declares is not that of its text: correct lang.',
  ),
  on: (page) => {
    const hit = wrongPage(page);
    return hit === undefined ? [] : [hit];
  },
};

/** A block that says no language of its own and is in another one than the page’s. */
function foreignBlock(block: TextBlock, declared: string): Hit | undefined {
  const own = block.lang?.trim() ?? '';
  if (own !== '' && !sameLanguage(own, declared)) return undefined;
  const code = certainLanguage(block.text);
  if (code === undefined || sameLanguage(code, declared)) return undefined;
  const sure = unmistakableLanguage(block.text, longPassage) === code;
  return {
    selector: block.selector,
    quote: block.text.slice(0, 200),
    message: say(
      `Ce texte est en « ${code} » et ne le dit pas : ajoutez lang="${code}".`,
      `This text is in “${code}” and does not say so: add lang="${code}".`,
    ),
    ...(sure ? {} : { doubtful: true as const }),
  };
}

const unmarked: PageCheck = {
  id: 'language-change-unmarked',
  criterion: '8.7',
  tests: ['8.7.1'],
  wcag: ['3.1.2'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Ce texte est dans une autre langue que la page et ne le dit pas : ajoutez lang.',
    'This text is in another language than the page and does not say so: add lang.',
  ),
  on: (page) => {
    const declared = declaredLanguage(page) ?? '';
    // A page that names the wrong language is one problem, not one for each of its texts.
    if (declared === '' || !isRecognisable(declared) || wrongPage(page) !== undefined) return [];
    return blocksOf(page).flatMap((block) => foreignBlock(block, declared) ?? []);
  },
};

/** Elements that change the language inside the page. */
export function changesOfLanguage(page: ReadPage): readonly PageElement[] {
  return page
    .having('lang')
    .filter(({ name }) => name !== 'html' && name !== 'u-html')
    .filter((element) => (attribute(element, 'lang') ?? '').trim() !== '');
}

const silent = new Set(['script', 'style', 'u-frame', 'code', 'pre', 'textarea', 'select']);

/** What an element says in the language it declares: inner elements that declare another one are left out. */
export function ownText(element: PageElement): string {
  let text = '';
  const waiting: PageNode[] = element.childNodes.toReversed();
  for (let node = waiting.pop(); node !== undefined && text.length < 4000; node = waiting.pop()) {
    if (isText(node)) text += `${node.data} `;
    else if (
      isElement(node) &&
      !silent.has(node.name) &&
      attribute(node, 'lang') === undefined &&
      attribute(node, 'data-u-hidden') === undefined
    )
      waiting.push(...node.childNodes.toReversed());
  }
  return text.replace(/\s+/g, ' ').trim();
}

function wrongElement(page: ReadPage, element: PageElement): Hit | undefined {
  const declared = (attribute(element, 'lang') ?? '').trim();
  if (!isRecognisable(declared) || !isExposed(element) || !isOwnContent(page, element)) return undefined;
  const text = ownText(element);
  const code = certainLanguage(text);
  if (code === undefined || sameLanguage(code, declared)) return undefined;
  return {
    element,
    message: say(
      `Ce texte se dit en « ${declared} » et il est en « ${code} » : corrigez lang.`,
      `This text says it is in “${declared}” and it is in “${code}”: correct lang.`,
    ),
    ...(unmistakableLanguage(text, longElement) === code ? {} : { doubtful: true as const }),
  };
}

const wrongCode: PageCheck = {
  id: 'element-language-differs',
  criterion: '8.8',
  tests: ['8.8.1'],
  wcag: ['3.1.2'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'La langue que déclare cet élément n’est pas celle de son texte : corrigez lang.',
    'The language that this element declares is not that of its text: correct lang.',
  ),
  on: (page) => changesOfLanguage(page).flatMap((element) => wrongElement(page, element) ?? []),
};

const present: Compliance = {
  criterion: '8.3',
  id: 'page-language',
  holds: (page) => (declaredLanguage(page) ?? '') !== '',
};

const agrees: Compliance = {
  criterion: '8.4',
  id: 'page-language-heard',
  holds: (page) => {
    const found = heardOn(page);
    return found !== undefined && sameLanguage(found.declared, found.heard.code) && isProved(found.heard);
  },
};

/** Languages declared and heard: the same readings as the list of declared languages of the scorecard. */
export const languageChecks: readonly PageCheck[] = [pageLanguage, unmarked, wrongCode];
export const languageCompliances: readonly Compliance[] = [present, agrees];
