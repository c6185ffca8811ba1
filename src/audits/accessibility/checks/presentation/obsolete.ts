import type { PageElement } from '../../../../language/html/tree.ts';
import type { Localized } from '../../../../model/localized.ts';
import { say } from '../../../../method/say.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { closest, type ReadPage } from '../../page/read-page.ts';
import type { Hit, PageCheck } from '../check.ts';

/** Tags that RGAA’s glossary (“présentation de l’information”) forbids whatever the doctype, and HTML too. */
const tags = ['basefont', 'big', 'blink', 'center', 'font', 'marquee', 'strike', 'tt'] as const;

const cells = 'table thead tbody tfoot tr td th col colgroup';
/** Attributes that the glossary forbids, on the elements of HTML 4 that had them: elsewhere the same name may mean something else. */
const attributes: Readonly<Record<string, string>> = {
  align: `${cells} caption img input object embed legend hr div h1 h2 h3 h4 h5 h6 p u-frame applet`,
  alink: 'body',
  background: `body ${cells}`,
  bgcolor: `body ${cells} marquee`,
  border: 'img object table input',
  cellpadding: 'table',
  cellspacing: 'table',
  char: cells,
  charoff: cells,
  clear: 'br',
  compact: 'dl ol ul dir menu',
  color: 'font basefont hr',
  frameborder: 'u-frame',
  hspace: 'img object input embed u-frame',
  link: 'body',
  marginheight: 'u-frame body',
  marginwidth: 'u-frame body',
  text: 'body',
  valign: cells,
  vlink: 'body',
  vspace: 'img object input embed u-frame',
};

/** Of the sizes that the glossary forbids by a note, those that HTML has never allowed again: the others are shown to a person. */
const sizes: Readonly<Record<string, { readonly proved: string; readonly doubtful: string }>> = {
  width: { proved: `${cells} hr pre`, doubtful: 'u-frame video' },
  height: { proved: cells, doubtful: 'u-frame video' },
  size: { proved: 'hr font basefont', doubtful: 'input' },
};

const listed = (list: string, name: string): boolean => list.split(' ').includes(name);

function ofTag(tag: string): Localized {
  return say(
    `La balise <${tag}> met en forme : retirez-la et faites-le par une feuille de styles.`,
    `The <${tag}> tag is for presentation: remove it and do it in a style sheet.`,
  );
}

function ofAttribute(name: string): Localized {
  return say(
    `L’attribut ${name} met en forme : retirez-le et faites-le par une feuille de styles.`,
    `The ${name} attribute is for presentation: remove it and do it in a style sheet.`,
  );
}

/** Content of another site, inside a frame; and frames themselves, which its script may have put there. */
const isForeign = (page: ReadPage, element: PageElement): boolean => element.name === 'u-frame' || !isOwnContent(page, element);
const inSvg = (element: PageElement): boolean => closest(element, ({ name }) => name === 'svg' || name === 'math') !== undefined;

function hit(page: ReadPage, element: PageElement, message: Localized, doubtful = false): Hit {
  return { element, message, ...(doubtful || isForeign(page, element) ? { doubtful: true as const } : {}) };
}

function attributeHits(page: ReadPage): readonly Hit[] {
  const named = Object.entries(attributes).flatMap(([name, on]) =>
    page
      .having(name === 'background' ? 'data-background' : name)
      .filter((element) => listed(on, element.name) && !inSvg(element))
      .map((element) => hit(page, element, ofAttribute(name))),
  );
  const sized = Object.entries(sizes).flatMap(([name, { proved, doubtful }]) =>
    page
      .having(name)
      .filter((element) => listed(`${proved} ${doubtful}`, element.name) && !inSvg(element))
      .map((element) => hit(page, element, ofAttribute(name), listed(doubtful, element.name))),
  );
  return [...named, ...sized];
}

/** `u` is presentation only where the doctype is not HTML5’s. */
function underlined(page: ReadPage): readonly PageElement[] {
  const { page: facts } = page.checkpoint.evidence;
  const doctype = facts.ok ? facts.value.doctype : undefined;
  return doctype !== undefined && /public/i.test(doctype) ? page.tagged('u') : [];
}

/** 10.1.1 and 10.1.2: presentation in the HTML. The glossary forbids `s` too, to which HTML has given a meaning since: a person decides. */
export const presentationInHtml: PageCheck = {
  id: 'presentation-in-html',
  criterion: '10.1',
  tests: ['10.1.1', '10.1.2'],
  wcag: ['1.3.1'],
  proof: 'proof',
  impact: 'minor',
  message: ofTag('font'),
  on: (page) => {
    const tagged = [...page.tagged(...tags), ...underlined(page)].filter((element) => !inSvg(element));
    const struck = page.tagged('s').map((element) => hit(page, element, ofTag('s'), true));
    return [...tagged.map((element) => hit(page, element, ofTag(element.name))), ...struck, ...attributeHits(page)];
  },
};

const sizedTags = new Set(['img', 'object', 'embed', 'canvas', 'svg', 'source']);

/** True when the page has nothing that 10.1.1 and 10.1.2 forbid, in the strictest reading: sizes on other elements are doubtful. */
export function isFreeOfPresentation(page: ReadPage): boolean {
  const sized = [...page.having('width'), ...page.having('height')].some(
    (element) => !sizedTags.has(element.name) && !inSvg(element),
  );
  return !sized && presentationInHtml.on(page).length === 0;
}
