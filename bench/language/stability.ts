import { french } from '../../src/language/fr/index.ts';
import { frenchFigures } from '../../src/language/fr/level.ts';
import { unitsOf, type Sentence, type SourceBlock } from '../../src/language/index.ts';
import { margin } from '../../src/language/cefr.ts';
import { rounded, type Row } from './row.ts';
import { officialPages, pagesAbsent, type OfficialPage } from './service-public.ts';

const blocksOf = (role: SourceBlock['role'], texts: readonly string[]): readonly SourceBlock[] =>
  texts.map((text) => ({ role, text }));

/** What surrounds the text of a page, and must not change how hard it is said to be. */
const additions: Readonly<Record<string, readonly SourceBlock[]>> = {
  menu: blocksOf('listItem', [
    'Accueil',
    'Mes démarches',
    'Papiers – Citoyenneté',
    'Famille – Scolarité',
    'Se connecter',
    'Nous contacter',
  ]),
  labels: [
    ...blocksOf('label', [
      'Nom de famille',
      'Numéro d’allocataire',
      'Quelle est votre situation ?',
      'Date de naissance (jj/mm/aaaa)',
    ]),
    ...blocksOf('button', ['Continuer', 'Enregistrer et quitter']),
    ...blocksOf('option', ['Célibataire', 'Marié(e)', 'Pacsé(e)']),
  ],
  list: blocksOf('listItem', [
    'pièce d’identité en cours de validité',
    'justificatif de domicile de moins de 6 mois',
    'dernier avis d’imposition ou de situation déclarative à l’impôt sur le revenu',
    'relevé d’identité bancaire au nom du demandeur',
  ]),
};

const sentencesOf = (blocks: readonly SourceBlock[]): readonly Sentence[] =>
  unitsOf(blocks, french).flatMap(({ sentences }) => sentences);
const levelOf = (blocks: readonly SourceBlock[]): number => frenchFigures(sentencesOf(blocks))?.level ?? NaN;

/** A page with something more: before it, after it, between two of its sections, after what announces a list (a list is never cut in two). */
function places(page: readonly SourceBlock[], added: readonly SourceBlock[]): readonly (readonly SourceBlock[])[] {
  const half = page.length / 2;
  const section = page.findIndex(({ role }, index) => index >= half && role === 'heading');
  const announced = page.findIndex(({ text }) => text.endsWith(':')) + 1;
  const between = [section, announced].filter((at) => at > 0).map((at) => [...page.slice(0, at), ...added, ...page.slice(at)]);
  return [[...added, ...page], [...page, ...added], ...between];
}

/** Largest change of the level, over pages and places. */
function worstChange(
  pages: readonly OfficialPage[],
  added: readonly SourceBlock[],
): { readonly change: number; readonly page: string } {
  let worst = { change: 0, page: '–' };
  for (const { id, blocks } of pages) {
    const before = levelOf(blocks);
    const change = Math.max(...places(blocks, added).map((more) => Math.abs(levelOf(more) - before)));
    if (change > worst.change) worst = { change, page: id };
  }
  return worst;
}

function samples(sentences: readonly Sentence[], words: number): readonly (readonly Sentence[])[] {
  const from = (start: number): readonly Sentence[] => {
    let count = 0;
    const end = sentences.findIndex((sentence, index) => index >= start && (count += sentence.words.length) >= words);
    return end < 0 ? [] : sentences.slice(start, end + 1);
  };
  return [0, 0.25, 0.5].map((share) => from(Math.floor(sentences.length * share))).filter((sample) => sample.length > 0);
}

/** Share of samples of some words whose level is that of their page, within the margin printed. */
function covered(pages: readonly OfficialPage[], words: number): Row {
  const within = pages.flatMap(({ blocks }) => {
    const sentences = sentencesOf(blocks);
    const level = frenchFigures(sentences)?.level ?? NaN;
    return samples(sentences, words).map(
      (sample) => Math.abs((frenchFigures(sample)?.level ?? NaN) - level) <= (margin(words) ?? 0),
    );
  });
  const value = rounded((100 * within.filter(Boolean).length) / within.length, 1);
  const detail = `of ${within.length} samples of ${words} words within ± ${margin(words)} of their page`;
  return { id: `stability: margin at ${words} words`, value, unit: '%', bar: 60, detail };
}

/** One hundred pages of 400 words and more, taken evenly. */
function hundred(pages: readonly OfficialPage[]): readonly OfficialPage[] {
  const long = pages.filter(({ blocks }) => (frenchFigures(sentencesOf(blocks))?.words ?? 0) >= 400);
  return Array.from({ length: 100 }, (_, index) => long[Math.floor((index * long.length) / 100)]).filter(
    (page) => page !== undefined,
  );
}

/** What a menu, labels and a list without marks do to the level of one hundred pages; and whether the margin of short texts is right. */
export async function benchStability(): Promise<readonly Row[] | { skipped: string }> {
  const all = officialPages();
  if (all === undefined) return { skipped: pagesAbsent };
  const pages = hundred(all);
  const changes = Object.entries(additions).map(([name, added]): Row => {
    const { change, page } = worstChange(pages, added);
    const detail = `worst of ${pages.length} pages and 4 places (${page})`;
    return { id: `stability: |ΔL| by ${name}`, value: rounded(change, 4), unit: 'L', bar: 0.02, atMost: true, detail };
  });
  return [...changes, ...[100, 150, 200].map((words) => covered(pages, words))];
}
