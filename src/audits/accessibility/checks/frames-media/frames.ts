import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { nameOf } from '../../page/name.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { descendantsOf, parentOf, rawTextOf, rectOf, type ReadPage } from '../../page/read-page.ts';
import type { PageCheck } from '../check.ts';
import type { Compliance } from '../compliance.ts';
import type { Preparation } from '../preparation.ts';

/** CSS pixels, the border that browsers draw included. */
const dot = 8;

/** Frames of the site’s own pages that a person sees and assistive technologies meet; those of a dot are counters, not content. */
export function shownFrames(page: ReadPage): readonly PageElement[] {
  return page.tagged('u-frame').filter((frame) => {
    const box = rectOf(frame);
    const holder = parentOf(frame);
    const own = holder === undefined || isOwnContent(page, holder);
    return own && isSeen(frame) && isExposed(frame) && box !== undefined && Math.min(box.width, box.height) > dot;
  });
}

/** Letters and digits in lower case, without accents. */
const plain = (text: string): string =>
  text
    .slice(0, 300)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const titleOf = (frame: PageElement): string => attribute(frame, 'title')?.trim() ?? '';

const saysNothing =
  /^(?:i?frame|inline frame|iframe title|frame title|cadre|titre|title|titre du cadre|titre de l iframe|titre iframe|contenu|content|untitled|sans titre|undefined|null|nan|about blank|blank|lorem ipsum|todo|(?:i?frame|cadre) ?\d{1,6})$/;

/** True when the title is the address of the frame, or the name of its file. */
function isAddress(frame: PageElement, title: string): boolean {
  if (/^(?:https?:)?\/\/\S{1,900}$/i.test(title)) return true;
  const path = (attribute(frame, 'data-src') ?? '').replace(/[?#].*$/, '');
  const file = path.slice(path.lastIndexOf('/') + 1);
  return file.length > 4 && /\.[a-z]{2,5}$/i.test(file) && title.toLowerCase() === file.toLowerCase();
}

/** 2.2: a title that would suit any frame. */
export const titleSaysNothing: PageCheck = {
  id: 'frame-title-says-nothing',
  criterion: '2.2',
  tests: ['2.2.1'],
  wcag: ['4.1.2'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Le titre de ce cadre ne dit rien de ce qu’il contient : écrivez-y son sujet (« Plan d’accès », « Prise de rendez-vous »).',
    'The title of this frame says nothing of what it holds: write its subject (“Access map”, “Make an appointment”).',
  ),
  on: (page) =>
    shownFrames(page)
      .filter((frame) => saysNothing.test(plain(titleOf(frame))) || isAddress(frame, titleOf(frame)))
      .map((element) => ({ element })),
};

interface Content {
  readonly frame: PageElement;
  readonly title: string;
  readonly text: string;
}

/** Title and text of the document in a frame that was read. */
function contentOf(frame: PageElement): Content | undefined {
  let title = '';
  for (const element of descendantsOf(frame)) {
    if (element.name === 'u-unread') return undefined;
    if (element.name === 'title') title = rawTextOf(element);
    if (element.name === 'u-body' || title !== '') break;
  }
  return title === '' ? undefined : { frame, title: plain(title), text: plain(`${title} ${rawTextOf(frame)}`) };
}

/** Words of four letters and more: what a title is about. */
const tellingWords = (name: string): readonly string[] =>
  plain(name)
    .split(' ')
    .filter((word) => word.length > 3);

/** True when no telling word of the name stands in the document, singular and plural alike. */
const speaksOfSomethingElse = (name: string, { text }: Content): boolean =>
  tellingWords(name).every((word) => !text.includes(word.replace(/[sx]$/, '')));

/** Frames of one name that hold documents of different titles, one of which has nothing of that name. */
function misnamed(name: string, frames: readonly PageElement[]): readonly PageElement[] {
  const contents = frames.map(contentOf);
  const read = contents.filter((content) => content !== undefined);
  const titles = new Set(read.map(({ title }) => title));
  if (read.length < 2 || read.length < frames.length || titles.size < 2 || tellingWords(name).length === 0) return [];
  return read.filter((content) => speaksOfSomethingElse(name, content)).map(({ frame }) => frame);
}

/** 2.2: one title for frames that hold different things, and that is not what they hold. */
export const titleOfOther: PageCheck = {
  id: 'frame-title-not-its-content',
  criterion: '2.2',
  tests: ['2.2.1'],
  wcag: ['4.1.2'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Plusieurs cadres portent le même titre et contiennent des documents différents, dont aucun mot n’est celui du titre : donnez à chacun le titre de ce qu’il contient.',
    'Several frames have the same title and hold different documents, in which no word of the title stands: give each the title of what it holds.',
  ),
  on: (page) => {
    const named = Map.groupBy(shownFrames(page), (frame) => nameOf(page, frame).text);
    return [...named]
      .flatMap(([name, frames]) => (name === '' || frames.length < 2 ? [] : misnamed(name, frames)))
      .map((element) => ({ element }));
  },
};

/** 2.1: a name that is not in `title`, the attribute that the test names. */
export const namedOtherwise: PageCheck = {
  id: 'frame-named-without-title',
  criterion: '2.1',
  tests: ['2.1.1'],
  wcag: ['4.1.2'],
  proof: 'review',
  impact: 'minor',
  message: say(
    'Ce cadre a un nom, mais pas d’attribut title : le test 2.1.1 demande cet attribut.',
    'This frame has a name and no title attribute: test 2.1.1 asks for that attribute.',
  ),
  on: (page) =>
    shownFrames(page)
      .filter((frame) => titleOf(frame) === '' && nameOf(page, frame).text !== '')
      .map((element) => ({ element })),
};

/** 2.1: every frame has a title. */
export const framesTitled: Compliance = {
  criterion: '2.1',
  id: 'frames-have-titles',
  holds: (page) => {
    const frames = page.tagged('u-frame').filter(isExposed);
    return frames.length > 0 && frames.every((frame) => titleOf(frame) !== '');
  },
};

/** 2.2, for the person: titles and what the frames hold. */
export const frameTitles: Preparation = {
  criterion: '2.2',
  question: say('Le titre dit-il ce que contient le cadre ?', 'Does the title say what the frame holds?'),
  of: (page) =>
    shownFrames(page)
      .filter((frame) => titleOf(frame) !== '')
      .map((frame) => ({
        element: frame,
        name: titleOf(frame),
        context: contentOf(frame)?.title ?? attribute(frame, 'data-src') ?? '',
      })),
};
