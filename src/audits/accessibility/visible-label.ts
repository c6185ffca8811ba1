import { fold } from '../reading/fold.ts';

/** axe-core’s rule on visible words that the accessible name does not repeat. */
export const mismatchRule = 'label-content-name-mismatch';

const openingTag = /^<([a-z][\w-]{0,30})((?:[^>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,60}?)>/i;
const roleOf = /\srole\s?=\s?["']?\s?([a-z]{3,20})/i;

/**
 * Criterion of a component whose visible words are not in its name: RGAA 4.1.2 has one test for links (6.1.5), fields (11.2.5), buttons (11.9.2)
 * and other components (7.1.3), and axe-core tags all of them 6.1.5.
 */
export function criterionOfMismatch(html: string): '6.1' | '7.1' | '11.2' | '11.9' {
  const [, tag = '', attributes = ''] = openingTag.exec(html.slice(0, 3000)) ?? [];
  const role = roleOf.exec(attributes)?.[1]?.toLowerCase();
  if (role === 'link' || (role === undefined && /^(?:a|area)$/i.test(tag))) return '6.1';
  if (role === 'button' || (role === undefined && /^button$/i.test(tag))) return '11.9';
  if (role === undefined && /^input$/i.test(tag))
    return /\stype\s?=\s?["']?(?:submit|button|reset|image)/i.test(attributes) ? '11.9' : '11.2';
  return role === undefined && /^(?:select|textarea)$/i.test(tag) ? '11.2' : '7.1';
}

const iconClass = /\sclass\s?=\s?["'][^"']{0,300}(?:icon|material|symbol|glyph)/i;
const ligature = /^[a-z0-9]{2,20}(?:_[a-z0-9]{1,20}){0,5}$/;
/** Names of the icons that pages use most (Material Symbols): on another element than one marked as an icon, only these are doubted. */
const commonIcons = new Set(
  (
    'search home menu close delete edit info add remove settings check clear done cancel favorite share print download upload help person ' +
    'language phone mail email call place event visibility refresh send save star lock logout login error warning attachment notifications ' +
    'expand_more expand_less chevron_left chevron_right arrow_back arrow_forward arrow_drop_down arrow_upward arrow_downward more_vert more_horiz ' +
    'navigate_next navigate_before keyboard_arrow_down keyboard_arrow_up open_in_new account_circle shopping_cart filter_list content_copy'
  ).split(' '),
);

/** The word that an icon font draws as a picture, in small letters as its author wrote it. */
function isIconName(source: string, text: string): boolean {
  return commonIcons.has(text) || (iconClass.test(source) && ligature.test(text));
}

function textOf(html: string): string {
  return html
    .replace(/<[^>]{0,1000}>/g, ' ')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** “Ave.” for “Avenue”: the same words in the same order, some of them cut short. */
function isAbbreviated(text: string, name: string): boolean {
  const said = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const seen = text.split(' ');
  const start = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '');
  const isSaid = (word: string, rank: number): boolean =>
    word.endsWith('.') ? said[rank]?.startsWith(start(word)) === true : said[rank] === start(word);
  return seen.length === said.length && seen.every(isSaid);
}

/**
 * True when axe-core sees other words and a person may see the same: the name of an icon whose font is not loaded (Usager asks nothing of other
 * hosts), an abbreviation said in full, the same words with other hyphens.
 */
export function isUnsureMismatch(html: string): boolean {
  const source = html.slice(0, 3000);
  if (isIconName(source, textOf(source))) return true;
  const text = fold(textOf(source));
  const name = fold(/\saria-label\s?=\s?"([^"]{1,500})"/i.exec(source)?.[1] ?? '');
  const joined = (words: string): string => words.replaceAll('-', '');
  return name !== '' && (joined(text) === joined(name) || isAbbreviated(text, name));
}
