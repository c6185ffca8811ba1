import type { TextBlock } from '../../model/evidence.ts';
import { identified, primary } from './reading.ts';

/** Words of a page in one language that make it the page’s. */
const mostOfAPage = 0.6;

/** Languages that the detector knows (eld, 60 languages): of another one, nothing can be said. */
const known = new Set(
  (
    'am ar az be bg bn ca cs da de el en es et eu fa fi fr gu he hi hr hu hy is it ja ka kn ko ku lo lt lv ml mr ms nl no or pa pl pt ro ru sk ' +
    'sl sq sr sv ta te th tl tr uk ur vi yo zh'
  ).split(' '),
);

/** Codes of one language, or of languages too near each other to be told apart by their letters. */
const near = [
  'no nb nn da',
  'hr sr bs sh cnr',
  'ms id',
  'tl fil',
  'he iw',
  'zh yue cmn',
  'cs sk',
  'ku ckb kmr',
  'fa prs',
  'pt gl',
  'nl af',
  'sq als',
];
const families = new Map(near.flatMap((group) => group.split(' ').map((code) => [code, group] as const)));

/** True when both codes name the same language, or languages that letters do not tell apart. */
export function sameLanguage(one: string, other: string): boolean {
  const a = primary(one);
  const b = primary(other);
  return a === b || (families.get(a) ?? a) === (families.get(b) ?? b);
}

/** True for a language that can be recognised: a text said to be in another one is not judged. */
export function isRecognisable(code: string): boolean {
  return known.has(primary(code)) || families.has(primary(code));
}

/** Text to try out a page’s look, in false Latin: RGAA leaves out languages that no voice reads. */
const filler = /\b(?:lorem ipsum|dolor sit amet|consectetur adip\w{1,10}|sed do eiusmod)\b/i;

/** Language of a text whose words are enough for it to be certain; none for filler text. */
export function certainLanguage(text: string): string | undefined {
  if (filler.test(text)) return undefined;
  const heard = identified(text);
  return heard?.sure === 'certain' ? heard.code : undefined;
}

/**
 * Language of a text when even its halves say the same one: no title, list of names or quotation can make it. Undefined under `words` words.
 */
export function unmistakableLanguage(text: string, words: number): string | undefined {
  const found = text.slice(0, 2000).match(/\p{L}{2,}/gu) ?? [];
  const code = found.length < words ? undefined : certainLanguage(text);
  if (code === undefined) return undefined;
  const half = Math.ceil(found.length / 2);
  const halves = [found.slice(0, half), found.slice(half)].map((part) => identified(part.join(' '))?.code);
  return halves.every((one) => one === code) ? code : undefined;
}

/** What is heard on a page, and in how many letters. */
export interface Heard {
  readonly code: string;
  /** Letters of the blocks in that language, and of all blocks whose language is certain. */
  readonly letters: number;
  readonly all: number;
  /** True when no text is long enough alone: a list of names can sound foreign, so it proves no mistake. */
  readonly together?: true;
}

/** Words of short texts (labels, buttons, menus) that tell the language of a page together, when none of them does alone. */
const manyShort = 40;

/** Language of texts that are each too short, read as one. */
function heardTogether(texts: readonly string[]): Heard | undefined {
  const all = texts.join('. ').slice(0, 2000);
  const code = unmistakableLanguage(all, manyShort);
  return code === undefined ? undefined : { code, letters: all.length, all: all.length, together: true };
}

/** Language that most of the certain words of a page are in, among the texts that say no other language than the page’s. */
export function heardLanguage(blocks: readonly TextBlock[], declared: string): Heard | undefined {
  const own = blocks.filter(
    ({ lang }) => lang === undefined || lang.trim() === '' || declared === '' || primary(lang) === primary(declared),
  );
  const lengths = new Map<string, number>();
  let all = 0;
  for (const { text } of own) {
    const code = certainLanguage(text);
    if (code === undefined) continue;
    all += text.length;
    lengths.set(code, (lengths.get(code) ?? 0) + text.length);
  }
  if (lengths.size === 0) return heardTogether(own.map(({ text }) => text));
  const most = [...lengths].find(([, length]) => length > all * mostOfAPage);
  return most === undefined ? undefined : { code: most[0], letters: most[1], all };
}
