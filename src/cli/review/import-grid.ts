import type { Lang, Localized } from '../../model/localized.ts';
import type { PersonAnswer } from '../../model/review.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { linesOf } from '../../reporters/grid/cell-words.ts';
import { samplePages, type SampleCell, type SamplePage } from '../../reporters/grid/pages.ts';
import type { FilledGrid, FilledPage } from '../../reporters/ods/read-grid.ts';
import { CannotRun } from '../errors.ts';
import { gathered } from './gather-answers.ts';
import { statusSaid } from './status-words.ts';

/** What a person changed in a spreadsheet of the grid, and what must be said of it. */
export interface Imported {
  readonly answers: readonly PersonAnswer[];
  readonly notices: readonly Localized[];
}

interface Signed {
  readonly author: string;
  readonly date: string;
}

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A page of the run, and the names that a grid gives it: alone, or with its procedure’s title when the grid holds several. */
interface Candidate {
  readonly procedure: string;
  readonly page: SamplePage;
  readonly names: readonly string[];
}

function candidates(cards: readonly Scorecard[]): readonly Candidate[] {
  const together = samplePages(cards);
  let rank = 0;
  return cards.flatMap((card) =>
    samplePages([card]).map((page): Candidate => {
      const names = [page.name, together[rank]?.name ?? page.name];
      rank += 1;
      return { procedure: card.procedure.id, page, names: names.map(folded) };
    }),
  );
}

/** The page that a sheet is about: same address and name, else the only one at that address. */
function pageOf({ name, url }: FilledPage, all: readonly Candidate[]): Candidate | undefined {
  const there = all.filter(({ page }) => folded(page.url) === folded(url));
  return there.find(({ names }) => names.includes(folded(name))) ?? (there.length === 1 ? there[0] : undefined);
}

/** Words of the person in the cell of changes: what the machine wrote there is left out, line by line. */
function ownWords(changes: string, cell: SampleCell): string {
  const machine = new Set((['fr', 'en'] as const).flatMap((lang: Lang) => linesOf(cell, lang)).map(folded));
  return folded(
    changes
      .split('\n')
      .filter((line) => !machine.has(folded(line)))
      .join(' '),
  ).slice(0, 2000);
}

function refuse(file: string, sheet: string, row: number, fr: string, en: string): never {
  throw new CannotRun({
    fr: `${file}, feuille ${sheet}, ligne ${row + 1} : ${fr}`,
    en: `${file}, sheet ${sheet}, line ${row + 1}: ${en}`,
  });
}

function answersOfPage(
  file: string,
  filled: FilledPage,
  { page, procedure }: Candidate,
  signed: Signed,
): { readonly answers: readonly PersonAnswer[]; readonly unheard: readonly string[] } {
  const cells = new Map(page.cells.map((cell) => [cell.criterion, cell]));
  const unheard: string[] = [];
  const answers = filled.rows.flatMap(({ row, criterion, status: written, changes }): readonly PersonAnswer[] => {
    const cell = cells.get(criterion);
    if (cell === undefined)
      return refuse(
        file,
        filled.sheet,
        row,
        `« ${criterion.slice(0, 40)} » n’est pas un critère du RGAA 4.1.2.`,
        `“${criterion.slice(0, 40)}” is no criterion of RGAA 4.1.2.`,
      );
    const status = written === '' ? 'NT' : statusSaid(written);
    if (status === undefined)
      return refuse(
        file,
        filled.sheet,
        row,
        `« ${written.slice(0, 40)} » n’est pas un statut : écrivez C, NC, NA ou NT.`,
        `“${written.slice(0, 40)}” is no status: write C, NC, NA or NT.`,
      );
    const words = ownWords(changes, cell);
    if (status === 'NT' && words !== '') unheard.push(`${filled.sheet} ${criterion}`);
    if (status === 'NT' || (status === cell.status && words === '')) return [];
    if (status === 'NC' && words === '')
      return refuse(
        file,
        filled.sheet,
        row,
        'une non-conformité se justifie : remplissez la colonne « Modifications à apporter ».',
        'a non-compliance needs its reason: fill in the column “Changes to make”.',
      );
    const comment = words === '' ? {} : { comment: words };
    return page.states.map((checkpoint) => ({ procedure, criterion, checkpoint, status, ...signed, ...comment }));
  });
  return { answers, unheard };
}

function notices(unknown: readonly string[], unheard: readonly string[]): readonly Localized[] {
  return [
    ...(unknown.length === 0
      ? []
      : [
          {
            fr: `Feuilles dont la page n’est pas dans cette campagne, laissées de côté : ${unknown.join(', ')}.`,
            en: `Sheets whose page is not in this run, left out: ${unknown.join(', ')}.`,
          },
        ]),
    ...(unheard.length === 0
      ? []
      : [
          {
            fr: `Remarques écrites sous un statut NT, qui ne sont pas reprises : ${unheard.join(', ')}. Donnez un statut pour qu’elles le soient.`,
            en: `Remarks written under a status NT, which are not taken: ${unheard.join(', ')}. Give a status for them to be.`,
          },
        ]),
  ];
}

/** The signature: the option, else the name in the sample sheet that is not ours. */
function authorOf(file: string, given: string | undefined, { auditor }: FilledGrid): string {
  const own = folded(given ?? '') || (/^Usager\b/.test(auditor) ? '' : folded(auditor));
  if (own !== '') return own.slice(0, 200);
  throw new CannotRun({
    fr: `Une réponse doit être signée : écrivez votre nom dans la feuille « Échantillon » de « ${file} » (ligne Auditeur ou auditrice), ou donnez --author "Prénom Nom".`,
    en: `An answer must be signed: write your name in the sheet “Échantillon” of “${file}” (line Auditor), or give --author "First Last".`,
  });
}

/**
 * What a person changed in an audit grid exported from the run: statuses that are no longer those of the export, with their words. An NT left as it was says nothing.
 * `cards` are the run’s scorecards as they were exported, with the answers given before; `machine` without.
 * @throws CannotRun naming the sheet and the line, for a status that is none, an NC without reason, or a grid of another run.
 */
export function importGrid(
  grid: FilledGrid,
  { cards, machine }: { readonly cards: readonly Scorecard[]; readonly machine: readonly Scorecard[] },
  { file, author, date }: { readonly file: string; readonly author: string | undefined; readonly date: string },
): Imported {
  const pages = candidates(cards);
  const used = grid.pages.filter(({ name, url }) => name !== '' || url !== '');
  const placed = used.map((filled) => ({ filled, page: pageOf(filled, pages) }));
  if (placed.every(({ page }) => page === undefined))
    throw new CannotRun({
      fr: `Aucune page de « ${file} » n’est dans cette campagne : donnez la grille qui en a été produite (usager report <campagne> --format ods).`,
      en: `No page of “${file}” is in this run: give the grid that was made of it (usager report <run> --format ods).`,
    });
  const signed = { author: authorOf(file, author, grid), date };
  const read = placed.flatMap(({ filled, page }) => (page === undefined ? [] : [answersOfPage(file, filled, page, signed)]));
  const answers = read.flatMap((one) => one.answers);
  const unknown = placed
    .filter(({ page }) => page === undefined)
    .map(({ filled }) => `${filled.sheet} (${filled.name || filled.url})`);
  return {
    answers: machine.flatMap((card) =>
      gathered(
        answers.filter(({ procedure }) => procedure === card.procedure.id),
        card,
      ),
    ),
    notices: notices(
      unknown,
      read.flatMap((one) => one.unheard),
    ),
  };
}
