import type { Lang } from '../model/localized.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { attemptsLines } from './attempts.ts';
import { oneLine } from './clean-text.ts';
import { keyFigures } from './key-figures.ts';
import { dimensionOrder, dimensionWords, noLetterWords } from './labels.ts';
import { say } from './say.ts';
import { fit, textWidth, wrap } from './text-width.ts';
import { stabilitySentence, unstableLines } from './stability.ts';
import { dimensionOf } from './view.ts';

/** How the terminal table is drawn. */
export interface TerminalOptions {
  readonly lang: Lang;
  /** Columns of the terminal; below 60 the narrow form is used. */
  readonly width: number;
}

const none = '–';

/** Headings of the letter columns, each as wide as its word when there is room, else a number explained below the table. */
function headings(lang: Lang, room: number): { readonly cells: readonly string[]; readonly legend: readonly string[] } {
  const words = dimensionOrder.map((id) => say(lang, dimensionWords[id]));
  const needed = words.reduce((sum, word) => sum + textWidth(word) + 2, 0);
  if (needed <= room) return { cells: words, legend: [] };
  return {
    cells: words.map((_, index) => `D${index + 1}`),
    legend: words.map((word, index) => `D${index + 1} ${word}`.replaceAll(' ', '\u00a0')),
  };
}

function centred(text: string, width: number): string {
  const left = Math.floor((width - textWidth(text)) / 2);
  return ' '.repeat(Math.max(0, left)) + text + ' '.repeat(Math.max(0, width - textWidth(text) - left));
}

function table(scorecards: readonly Scorecard[], { lang, width }: TerminalOptions): string[] {
  const overall = say(lang, { fr: 'Lettre', en: 'Letter' });
  const longest = Math.max(9, ...scorecards.map((card) => Math.min(60, textWidth(card.procedure.title.slice(0, 120)))));
  const { cells, legend } = headings(lang, width - Math.min(longest, 32) - textWidth(overall) - 4);
  const columns = [overall, ...cells];
  const used = columns.reduce((sum, cell) => sum + textWidth(cell) + 2, 0);
  const first = Math.max(9, Math.min(longest, width - used));
  const row = (title: string, letters: readonly string[]): string =>
    `${fit(title, first)}${letters.map((letter, index) => `  ${centred(letter, textWidth(columns[index] ?? ''))}`).join('')}`.trimEnd();
  return [
    row(say(lang, { fr: 'Démarche', en: 'Procedure' }), columns),
    '─'.repeat(Math.min(width, first + used)),
    ...scorecards.map((card) =>
      row(card.procedure.title, [card.grade ?? none, ...dimensionOrder.map((id) => dimensionOf(card, id)?.grade ?? none)]),
    ),
    ...(legend.length === 0 ? [] : ['', ...wrap(legend.join(' · '), width)]),
  ];
}

function narrow(card: Scorecard, { lang, width }: TerminalOptions): string[] {
  const letters = dimensionOrder.map((id) => `${dimensionOf(card, id)?.grade ?? none}  ${say(lang, dimensionWords[id])}`);
  return [...wrap(card.procedure.title, width), ...letters.map((line) => `  ${fit(line, width - 2)}`.trimEnd())];
}

function details(card: Scorecard, { lang, width }: TerminalOptions): string[] {
  const letter = card.grade === null ? '' : ` – ${card.grade}`;
  const indent = (text: string): string[] => wrap(text, Math.max(20, width - 2)).map((line) => `  ${line}`);
  const figures = keyFigures.map(({ title, text }) => `${say(lang, title)}${lang === 'fr' ? '\u00a0' : ''}: ${text(card, lang)}`);
  const replays = [stabilitySentence(card, lang) ?? '', ...unstableLines(card, lang).slice(0, 8)].filter((line) => line !== '');
  const attempts = [...replays, ...attemptsLines(card.journeys, lang)].map(oneLine);
  return [
    ...wrap(`${card.procedure.title}${letter}`, width),
    ...indent(card.gradeReason),
    ...[...figures, ...attempts].flatMap(indent),
  ];
}

/**
 * What the command line prints at the end: procedures × letters, then for each its letter, the reason and the key figures. Lines of
 * at most `width` columns, without colours or control characters.
 */
export function renderTerminal(scorecards: readonly Scorecard[], options: TerminalOptions): string[] {
  const width = Math.max(24, Math.min(options.width, 160));
  const sized = { ...options, width };
  const head = width < 60 ? scorecards.flatMap((card) => [...narrow(card, sized), '']) : [...table(scorecards, sized), ''];
  const note = say(options.lang, {
    fr: `« ${none} » : ${noLetterWords.fr}`,
    en: `“${none}”: ${noLetterWords.en}`,
  });
  return [...head, ...wrap(note, width), ...scorecards.flatMap((card) => ['', ...details(card, sized)])];
}
