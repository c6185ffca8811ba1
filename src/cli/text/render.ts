import type { Lang, Localized } from '../../model/localized.ts';
import { oneLine } from '../../reporters/clean-text.ts';
import { formatCount, formatNumber } from '../../reporters/format.ts';
import { say } from '../../reporters/say.ts';
import { signWords } from '../../reporters/sign-labels.ts';
import { fit, textWidth, wrap } from '../../reporters/text-width.ts';
import { hardestFirst } from './hardest.ts';
import { headline, levelFigure } from './headline.ts';
import { quoteLines } from './marked-text.ts';
import type { Passage, Reading, TextPlace } from './reading.ts';

/** How a reading is printed. */
export interface RenderOptions {
  readonly lang: Lang;
  /** Columns of the terminal. */
  readonly width: number;
  readonly colour: boolean;
  /** Every passage, in the order of the text, instead of the hardest. */
  readonly all: boolean;
}

/** Passages and advices shown without `--all`. */
const passagesShown = 5;
const advicesShown = 6;

/** A title, folded, in bold letters on a terminal. */
function bold(text: string, { colour, width }: RenderOptions): readonly string[] {
  return wrap(text, width).map((line) => (colour ? `\u001b[1m${line}\u001b[0m` : line));
}

/** `ligne 12`, `lignes 12 à 14`. */
function range(one: Localized, many: Localized, from: number, to: number): Localized {
  if (to <= from) return { fr: `${one.fr} ${from}`, en: `${one.en} ${from}` };
  return { fr: `${many.fr} ${from} à ${to}`, en: `${many.en} ${from} to ${to}` };
}

function placeWords({ line, page, paragraph }: TextPlace, until: TextPlace): Localized | undefined {
  if (line !== undefined) return range({ fr: 'ligne', en: 'line' }, { fr: 'lignes', en: 'lines' }, line, until.line ?? line);
  if (page !== undefined) return range({ fr: 'page', en: 'page' }, { fr: 'pages', en: 'pages' }, page, until.page ?? page);
  if (paragraph === undefined) return undefined;
  const many = { fr: 'paragraphes', en: 'paragraphs' };
  return range({ fr: 'paragraphe', en: 'paragraph' }, many, paragraph, until.paragraph ?? paragraph);
}

function indented(text: string, first: string, width: number): readonly string[] {
  const room = Math.max(20, width - first.length);
  return wrap(text, room).map((line, index) => (index === 0 ? first : ' '.repeat(first.length)) + line);
}

function adviceLines({ signs }: Passage, options: RenderOptions): readonly string[] {
  const { lang, width, all } = options;
  const texts = [
    ...new Set(
      signs.map(({ sign, advice }) => {
        const name = say(lang, signWords[sign] ?? { fr: sign, en: sign });
        return `${name}${lang === 'fr' ? '\u00a0' : ''}: ${say(lang, advice)}`;
      }),
    ),
  ];
  const shown = all ? texts : texts.slice(0, advicesShown);
  const rest = formatCount(lang, texts.length - shown.length, { fr: 'autre', en: 'more' }, { fr: 'autres', en: 'more' });
  const more = say(lang, { fr: `et ${rest}`, en: `and ${rest}` });
  return [...shown, ...(texts.length > shown.length ? [more] : [])].flatMap((text) => indented(text, '   → ', width));
}

function passageLines(passage: Passage, index: number, options: RenderOptions): readonly string[] {
  const { lang, width } = options;
  const place = placeWords(passage.place, passage.until);
  const words =
    passage.words === 0 ? [] : [formatCount(lang, passage.words, { fr: 'mot', en: 'word' }, { fr: 'mots', en: 'words' })];
  const title = [...(place === undefined ? [] : [say(lang, place)]), ...words].join(', ');
  const quote = quoteLines(passage, Math.max(20, width - 3), options).map((line) => `   ${line}`);
  return [...bold(`${index + 1}. ${title}`.trimEnd(), options), ...quote, ...adviceLines(passage, options), ''];
}

function passagesPart({ passages, looked }: Reading, options: RenderOptions): readonly string[] {
  const { lang, all } = options;
  if (!looked)
    return [
      say(lang, { fr: 'Aucun signe n’est recherché dans cette langue.', en: 'No sign is looked for in this language.' }),
      '',
    ];
  if (passages.length === 0) return [say(lang, { fr: 'Aucun signe relevé.', en: 'No sign found.' }), ''];
  const shown = all ? passages : hardestFirst(passages).slice(0, passagesShown);
  const [few, every] = [formatNumber(lang, shown.length), formatNumber(lang, passages.length)];
  const title = all
    ? { fr: 'Passages à reprendre', en: 'Passages to rework' }
    : shown.length < passages.length
      ? {
          fr: `À reprendre d’abord : ${few} passages sur ${every} (--all les montre tous)`,
          en: `To rework first: ${few} passages of ${every} (--all shows every one)`,
        }
      : { fr: 'À reprendre d’abord', en: 'To rework first' };
  return [...bold(say(lang, title), options), '', ...shown.flatMap((passage, index) => passageLines(passage, index, options))];
}

function countsPart({ counts }: Reading, options: RenderOptions): readonly string[] {
  const { lang } = options;
  const rows = Object.entries(counts).map(([sign, count]) => ({
    name: say(lang, signWords[sign] ?? { fr: sign, en: sign }),
    count: formatNumber(lang, count),
  }));
  if (rows.length === 0) return [];
  const width = Math.min(options.width - 10, Math.max(...rows.map(({ name }) => textWidth(name))));
  const title = bold(say(lang, { fr: 'Relevé', en: 'Counts' }), options);
  return [...title, '', ...rows.map(({ name, count }) => `   ${fit(name, width)}  ${count.padStart(5)}`), ''];
}

/** What the tool cannot see; said once, after all texts. */
export function closing({ lang, width }: Pick<RenderOptions, 'lang' | 'width'>): readonly string[] {
  return wrap(
    say(lang, {
      fr: 'Ce que l’outil ne voit pas : le niveau est une estimation faite sur les mots et les phrases ; seuls des lecteurs peuvent dire si le texte est compris, et rien ici ne dit qu’un texte est en FALC.',
      en: 'What the tool cannot see: the level is an estimate made on words and sentences; only readers can tell whether the text is understood, and nothing here says that a text is easy-to-read (FALC).',
    }),
    width,
  );
}

/** One text, read, as lines of a terminal. */
export function renderReading(reading: Reading, options: RenderOptions): readonly string[] {
  const [title = '', ...rest] = headline(reading, options.lang).map(oneLine);
  return [
    ...bold(title, options),
    ...rest.flatMap((line) => wrap(line, options.width)),
    '',
    ...passagesPart(reading, options),
    ...countsPart(reading, options),
  ];
}

/** One line for one text (`--quiet`): level, words, passages to rework, name. */
export function quietLine(reading: Reading, lang: Lang): string {
  const words = formatCount(lang, reading.analysis.words, { fr: 'mot', en: 'word' }, { fr: 'mots', en: 'words' });
  const passages = formatCount(
    lang,
    reading.passages.length,
    { fr: 'passage à reprendre', en: 'passage to rework' },
    { fr: 'passages à reprendre', en: 'passages to rework' },
  );
  return oneLine(`${reading.file} – ${levelFigure(reading, lang)} – ${words} – ${reading.looked ? passages : '–'}`);
}
