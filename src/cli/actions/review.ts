import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { basename, relative, resolve } from 'node:path';
import type { Lang, Localized } from '../../model/localized.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { BadTemplate } from '../../reporters/index.ts';
import { readGrid } from '../../reporters/ods/read-grid.ts';
import { say } from '../../reporters/say.ts';
import { withAnswers } from '../../scoring/review.ts';
import { openRun } from '../../store/index.ts';
import { CannotRun, exitCodes } from '../errors.ts';
import type { Host } from '../host.ts';
import { requireIntact } from '../require-intact.ts';
import { requireFitting, reviewPath } from '../review/apply-review.ts';
import { carryAnswers, type Carried } from '../review/carry.ts';
import { mergeAnswers } from '../review/gather-answers.ts';
import { importGrid } from '../review/import-grid.ts';
import { readReview } from '../review/review-file.ts';
import { isLeft, reviewTemplate } from '../review/template.ts';
import { readSpreadsheet } from '../template-file.ts';
import { savedScorecards } from '../saved-scorecards.ts';
import { systemReason } from '../system-reason.ts';

/** Options of `usager review`. */
export interface ReviewOptions {
  readonly lang?: Lang;
  readonly from?: string;
  /** An audit grid (.ods) that a person filled in. */
  readonly import?: string;
  readonly author?: string;
}

interface Read {
  readonly cards: readonly Scorecard[];
  readonly lang: Lang;
}

async function cardsOf(dir: string, lang: Lang | undefined): Promise<Read> {
  await requireIntact(dir);
  const reader = await openRun(dir);
  const wanted = lang ?? reader.run.lang;
  return { cards: await savedScorecards(reader, wanted), lang: wanted };
}

const nothingCarried: Carried = { kept: [], again: [] };

async function carriedFrom(from: string | undefined, now: Read, host: Host): Promise<Carried> {
  if (from === undefined) return nothingCarried;
  const dir = resolve(host.cwd, from);
  const path = reviewPath(dir);
  if (!existsSync(path))
    throw new CannotRun({
      fr: `« ${basename(path)} » n’existe pas à côté de la campagne « ${from} » : il n’y a pas de réponse à reprendre.`,
      en: `“${basename(path)}” does not stand beside the run “${from}”: there is no answer to take over.`,
    });
  const { cards } = await cardsOf(dir, now.lang);
  const file = await readReview(path, basename(path));
  requireFitting(file, cards, basename(path));
  return carryAnswers(file.answers, cards, now.cards);
}

function progressOf({ procedure, accessibility }: Scorecard): Localized {
  const criteria = accessibility?.rgaa.criteria ?? [];
  const bounds = accessibility?.rgaa.grid?.bounds;
  const left = criteria.filter(isLeft).length;
  const proved = criteria.filter(({ status }) => status === 'NC').length;
  const person = criteria.filter(({ decidedBy }) => decidedBy.includes('person: ')).length;
  const rate = left > 0 || bounds === undefined ? undefined : bounds.floor;
  return {
    fr: `${procedure.title} : ${criteria.length - left} critères décidés sur ${criteria.length}, dont ${person} par une personne ; ${proved} non conforme(s) ; ${left} à regarder.${
      rate === undefined ? '' : ` Taux de la grille remplie : ${String(rate).replace('.', ',')} %.`
    }`,
    en: `${procedure.title}: ${criteria.length - left} criteria of ${criteria.length} decided, ${person} of them by a person; ${proved} not compliant; ${left} to look at.${
      rate === undefined ? '' : ` Rate of the grid as filled in: ${rate} %.`
    }`,
  };
}

/** The file that stands there goes aside under a name that is free: nobody's answers are written over. */
async function setAside(path: string): Promise<string | undefined> {
  if (!existsSync(path)) return undefined;
  for (let rank = 1; ; rank += 1) {
    const aside = path.replace(/\.yaml$/, `.${rank}.yaml`);
    if (existsSync(aside)) continue;
    await rename(path, aside);
    return aside;
  }
}

async function create(path: string, text: string): Promise<void> {
  await writeFile(path, text, { flag: 'wx' }).catch((error: unknown) => {
    const why = systemReason(error);
    throw new CannotRun({
      fr: `Impossible d’écrire « ${path} » : ${why.fr}.`,
      en: `Cannot write “${path}”: ${why.en}.`,
    });
  });
}

/** Takes the answers of a spreadsheet into the review file; those given before stay where the spreadsheet says nothing new. */
async function importAnswers(
  dir: string,
  now: Read,
  options: ReviewOptions & { readonly import: string },
  host: Host,
): Promise<readonly Localized[]> {
  const path = reviewPath(dir);
  const name = basename(options.import);
  const grid = await readGrid(await readSpreadsheet(options.import, '--import', host)).catch((error: unknown) => {
    throw error instanceof BadTemplate ? new CannotRun(error.say) : error;
  });
  const before = existsSync(path) ? (await readReview(path, basename(path))).answers : [];
  const cards = now.cards.map((card) => withAnswers(card, before));
  const date = host.now().toISOString().slice(0, 10);
  const { answers, notices } = importGrid(grid, { cards, machine: now.cards }, { file: name, author: options.author, date });
  const kept = mergeAnswers(before, answers);
  const text = reviewTemplate(now.cards, { kept, again: [] }, date, now.lang);
  const aside = await setAside(path);
  await create(path, text);
  return [
    {
      fr: `Réponses lues dans ${name} : ${answers.length}. Elles sont dans ${relative(host.cwd, path)}.`,
      en: `Answers read in ${name}: ${answers.length}. They are in ${relative(host.cwd, path)}.`,
    },
    ...(aside === undefined
      ? []
      : [
          {
            fr: `L’ancien fichier est gardé : ${relative(host.cwd, aside)}.`,
            en: `The former file is kept: ${relative(host.cwd, aside)}.`,
          },
        ]),
    ...notices,
    ...now.cards.map((card) => progressOf(withAnswers(card, kept))),
  ];
}

/** `usager review`: prepares, or checks, what a person answers on the criteria that no machine decides. Returns the exit code. */
export async function review(folder: string, options: ReviewOptions, host: Host): Promise<number> {
  const { lang, from, import: grid } = options;
  const dir = resolve(host.cwd, folder);
  const now = await cardsOf(dir, lang);
  const path = reviewPath(dir);
  const shown = relative(host.cwd, path);
  const print = (text: Localized): void => {
    host.stdout.write(`${say(now.lang, text)}\n`);
  };
  if (grid !== undefined) {
    if (from !== undefined)
      throw new CannotRun({
        fr: 'Donnez --import ou --from, pas les deux : l’un puis l’autre, si vous voulez les réponses des deux.',
        en: 'Give --import or --from, not both: one then the other, if you want the answers of both.',
      });
    for (const line of await importAnswers(dir, now, { ...options, import: grid }, host)) print(line);
    return exitCodes.done;
  }
  if (!existsSync(path)) {
    const carried = await carriedFrom(from, now, host);
    await create(path, reviewTemplate(now.cards, carried, new Date().toISOString().slice(0, 10), now.lang));
    if (from !== undefined)
      print({
        fr: `Réponses reprises : ${carried.kept.length} ; à revoir, parce que l’état a changé : ${carried.again.length}.`,
        en: `Answers taken over: ${carried.kept.length}; to look at again, because the state changed: ${carried.again.length}.`,
      });
    for (const card of now.cards) print(progressOf(withAnswers(card, carried.kept)));
    print({
      fr: `À remplir : ${shown}. Relancez ensuite la même commande.`,
      en: `To fill in: ${shown}. Then run the same command again.`,
    });
    return exitCodes.done;
  }
  if (from !== undefined)
    throw new CannotRun({
      fr: `« ${shown} » existe déjà : déplacez-le avant de reprendre les réponses d’une autre campagne.`,
      en: `“${shown}” exists already: move it away before answers of another run are taken over.`,
    });
  const file = await readReview(path, shown);
  requireFitting(file, now.cards, shown);
  for (const card of now.cards) print(progressOf(withAnswers(card, file.answers)));
  print({
    fr: `Réponses lues : ${file.answers.length}. Elles sont dans le rapport : usager report ${folder} --out rapport.html`,
    en: `Answers read: ${file.answers.length}. The report shows them: usager report ${folder} --out report.html`,
  });
  return exitCodes.done;
}
