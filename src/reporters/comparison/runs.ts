import type { ComparedRun, RankedCard, RunsComparison, ScorecardComparison } from '../../model/comparison.ts';
import type { Lang, Localized } from '../../model/localized.ts';
import { paragraph, title, type Block } from '../blocks/block.ts';
import { formatCount, formatMoment } from '../format.ts';
import { say } from '../say.ts';
import { dimensionBlocks, goalBlocks, letterBlocks } from './overview.ts';
import { procedureBlocks } from './procedure.ts';
import { expiredBlocks } from './waivers.ts';
import { totalsText } from './totals.ts';

/** How much is printed: a terminal shows the first procedures and the last places, a file shows all. */
export interface ComparisonView {
  readonly lang: Lang;
  readonly whole: boolean;
}

const proceduresShown = 10;
const placesShown = 10;

const isChanged = ({ overall, dimensions, indicators, journeys, findings, documents, channels }: ScorecardComparison): boolean =>
  [overall, ...dimensions].some(({ change }) => change !== 'same') ||
  indicators.some(({ change }) => change !== 'same' && change !== 'undecided') ||
  journeys.noLongerComplete.length + journeys.nowComplete.length + journeys.onlyBefore.length + journeys.onlyAfter.length > 0 ||
  findings.new.length + findings.fixed.length + findings.notRechecked.length + findings.notCheckedBefore.length > 0 ||
  documents.gained.length + documents.lost.length + channels.gained.length + channels.lost.length > 0;

function lettersText(comparisons: readonly ScorecardComparison[], lang: Lang): string {
  const all = comparisons.flatMap(({ dimensions }) => dimensions);
  const count = (...changes: readonly string[]): number => all.filter(({ change }) => changes.includes(change)).length;
  if (count('same') === all.length) return say(lang, { fr: 'Aucune lettre n’a changé.', en: 'No letter changed.' });
  const worse = formatCount(
    lang,
    count('worse', 'lost'),
    { fr: 'lettre moins bonne ou perdue', en: 'letter worse or lost' },
    { fr: 'lettres moins bonnes ou perdues', en: 'letters worse or lost' },
  );
  const better = formatCount(
    lang,
    count('better', 'gained'),
    { fr: 'meilleure ou gagnée', en: 'better or gained' },
    { fr: 'meilleures ou gagnées', en: 'better or gained' },
  );
  return `${worse}, ${better}.`;
}

function journeysText(comparisons: readonly ScorecardComparison[], lang: Lang): string {
  const stopped = comparisons.reduce((sum, { journeys }) => sum + journeys.noLongerComplete.length, 0);
  const ended = formatCount(
    lang,
    stopped,
    { fr: 'trajet n’aboutit plus', en: 'journey no longer reaches its end' },
    { fr: 'trajets n’aboutissent plus', en: 'journeys no longer reach their end' },
  );
  return stopped === 0 ? '' : ` ${ended}.`;
}

const runLine = ({ run, startedAt, complete }: ComparedRun, words: Localized, lang: Lang): Block =>
  paragraph([
    `${say(lang, words)} `,
    { code: run },
    `, ${formatMoment(lang, startedAt)}${complete ? '' : say(lang, { fr: ' (campagne coupée)', en: ' (run cut off)' })}.`,
  ]);

function headline({ runs, totals, accepted, comparisons, expiredWaivers = [] }: RunsComparison, lang: Lang): readonly Block[] {
  const [before, after] = [runs[0], runs.at(-1)];
  if (runs.length < 2 || before === undefined || after === undefined) return [];
  const changed = comparisons.filter(isChanged).length;
  const none = comparisons.length > 0 && changed === 0;
  const count = formatCount(
    lang,
    comparisons.length,
    { fr: 'démarche comparée', en: 'procedure compared' },
    { fr: 'démarches comparées', en: 'procedures compared' },
  );
  const verdict = none
    ? say(lang, { fr: 'rien n’a changé.', en: 'nothing changed.' })
    : `${formatCount(lang, changed, { fr: 'a changé', en: 'changed' }, { fr: 'ont changé', en: 'changed' })}.`;
  return [
    title(1, totalsText(totals, lang, accepted)),
    paragraph(`${lettersText(comparisons, lang)}${journeysText(comparisons, lang)}`),
    runLine(before, { fr: 'Avant :', en: 'Before:' }, lang),
    runLine(after, { fr: 'Après :', en: 'After:' }, lang),
    paragraph(`${count}${lang === 'fr' ? '\u00a0' : ''}: ${verdict}`),
    ...expiredBlocks(expiredWaivers, lang),
  ];
}

function alone(ids: readonly string[], words: Localized, lang: Lang): readonly Block[] {
  return ids.length === 0 ? [] : [paragraph(`${say(lang, words)} ${ids.join(', ')}`)];
}

function whatToDo(comparisons: readonly ScorecardComparison[], after: ComparedRun, lang: Lang): readonly Block[] {
  if (comparisons.every(({ findings, journeys }) => findings.new.length + journeys.noLongerComplete.length === 0)) return [];
  return [
    paragraph([
      say(lang, {
        fr: 'Pour voir un constat nouveau sur l’image de la page : cherchez son identifiant dans ',
        en: 'To see a new finding on the picture of its page: look for its id in ',
      }),
      { code: `${after.run}/index.html` },
      say(lang, {
        fr: '. Pour qu’une régression fasse échouer une intégration continue : ',
        en: '. To have a regression fail a continuous integration: ',
      }),
      { code: 'usager gate' },
      '.',
    ]),
  ];
}

function changes(compared: RunsComparison, { lang, whole }: ComparisonView): readonly Block[] {
  const { comparisons, runs, onlyBefore, onlyAfter } = compared;
  const after = runs.at(-1);
  // Alone, a procedure is shown even when nothing changed: what is kept is then the answer.
  const some = comparisons.length === 1 ? comparisons : comparisons.filter(isChanged);
  const shown = whole ? some : some.slice(0, proceduresShown);
  const rest = some.length - shown.length;
  const same = comparisons.filter((comparison) => !some.includes(comparison));
  const more = {
    fr: `${rest} autres démarches ont changé, moins gravement : « --format md --out FICHIER » les montre toutes.`,
    en: `${rest} more procedures changed, less gravely: “--format md --out FILE” shows them all.`,
  };
  return [
    ...shown.flatMap((comparison) => procedureBlocks(comparison, lang, !whole)),
    ...(rest > 0 ? [paragraph(say(lang, more))] : []),
    ...(same.length === 0
      ? []
      : alone(
          same.map(({ procedure }) => procedure),
          { fr: 'Sans changement :', en: 'Unchanged:' },
          lang,
        )),
    ...alone(onlyBefore, { fr: 'Seulement dans la première campagne :', en: 'Only in the first run:' }, lang),
    ...alone(onlyAfter, { fr: 'Seulement dans la dernière campagne :', en: 'Only in the last run:' }, lang),
    ...(after === undefined ? [] : whatToDo(comparisons, after, lang)),
  ];
}

/** Runs side by side: the headline, the gravest regressions first, then the procedures ranked and the national goal. */
export function comparisonBlocks(
  compared: RunsComparison,
  cards: readonly RankedCard[],
  places: ReadonlyMap<string, number | null>,
  view: ComparisonView,
): readonly Block[] {
  const { lang, whole } = view;
  const many = cards.length > 1;
  return [
    ...headline(compared, lang),
    ...(compared.runs.length > 1 ? changes(compared, view) : []),
    ...letterBlocks(whole ? cards : cards.slice(0, 40), places, lang),
    ...(many ? goalBlocks(compared.goals, lang) : []),
    ...(many && cards.length > 3 ? dimensionBlocks(compared.dimensions, lang, whole ? undefined : placesShown) : []),
  ];
}
