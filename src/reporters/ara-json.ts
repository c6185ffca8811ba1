import type { Lang } from '../model/localized.ts';
import type { GridStatus } from '../model/rgaa-grid.ts';
import type { RenderInput, Reporter } from '../model/run.ts';
import type { ScoredFinding } from '../model/scorecard.ts';
import { oneLine } from './clean-text.ts';
import { linesOf, placesOf, problemsOf } from './grid/cell-words.ts';
import { samplePages, type SampleCell, type SamplePage } from './grid/pages.ts';
import { markdownText } from './md/escape.ts';
import { say } from './say.ts';

const statuses: Readonly<Record<GridStatus, string>> = {
  C: 'COMPLIANT',
  NC: 'NOT_COMPLIANT',
  NA: 'NOT_APPLICABLE',
  NT: 'NOT_TESTED',
};

/** Characters of a comment. */
const longestComment = 2000;

/** Ara’s three levels of impact on people, from the four of the findings. */
const impacts: Readonly<Record<string, string>> = { critical: 'BLOCKING', serious: 'MAJOR', moderate: 'MINOR', minor: 'MINOR' };
const gravest = ['critical', 'serious', 'moderate', 'minor'];

function impactOf(findings: readonly ScoredFinding[]): string | null {
  const worst = gravest.find((impact) => findings.some((finding) => finding.impact === impact));
  return worst === undefined ? null : (impacts[worst] ?? null);
}

/** Ara reads comments as Markdown: nothing of the page may act in it. */
function itemsOf(cell: SampleCell, lang: Lang) {
  if (cell.status !== 'NC') return [];
  const problems = problemsOf(cell).map((problem) => ({
    title: oneLine(problem.message).slice(0, 200),
    comment: markdownText(placesOf(lang, problem), longestComment),
    userImpact: impactOf(problem.findings),
    quickWin: false,
  }));
  if (problems.length > 0) return problems;
  const comment = markdownText(linesOf(cell, lang).join(' '), longestComment);
  return [{ title: null, comment: comment === '' ? null : comment, userImpact: null, quickWin: false }];
}

function resultOf(cell: SampleCell, pageId: number, lang: Lang) {
  const [topic, criterium] = cell.criterion.split('.').map(Number);
  const comment =
    cell.status === 'NC' || cell.status === 'NT' ? null : markdownText(linesOf(cell, lang).join(' '), longestComment) || null;
  return {
    pageId,
    topic,
    criterium,
    status: statuses[cell.status],
    compliantComment: cell.status === 'C' ? comment : null,
    notApplicableComment: cell.status === 'NA' ? comment : null,
    notCompliantItems: itemsOf(cell, lang),
  };
}

const note = {
  fr: 'Corps de la requête PATCH /api/audits/<clé d’édition>/results d’Ara, pour votre propre instance. Cette interface n’est pas documentée et peut changer. Remplacez chaque pageId par l’identifiant de la page dans votre audit, et n’envoyez que « data ».',
  en: 'Body of the request PATCH /api/audits/<edit key>/results of Ara, for your own instance. This interface is not documented and may change. Replace each pageId by the identifier of the page in your audit, and send “data” only.',
};

/**
 * `ara.json`: statuses and findings in the shape that Ara’s REST interface takes, for one’s own instance: nothing is sent. Page ids are ranks in `pages`. What is
 * left to a person is NOT_TESTED.
 */
function render({ scorecards, lang }: RenderInput): string {
  const pages = samplePages(scorecards);
  const data = pages.flatMap(({ cells }, rank) => cells.map((cell) => resultOf(cell, rank + 1, lang)));
  const names = pages.map(({ name, url }: SamplePage, rank) => ({ pageId: rank + 1, name, url }));
  return `${JSON.stringify({ note: say(lang, note), pages: names, data }, null, 2)}\n`;
}

export const araJson: Reporter = { extension: 'json', file: 'ara.json', render };
