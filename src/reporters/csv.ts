import type { DocumentItem } from '../model/inventory.ts';
import type { Lang, Localized } from '../model/localized.ts';
import type { RenderInput, Reporter } from '../model/run.ts';
import type { ScoredDimension, ScoredFinding, ScoredIndicator, Scorecard } from '../model/scorecard.ts';
import { csvRow } from './csv-cell.ts';
import { documentDetails } from './document-details.ts';
import { outcomeOf, outcomeWords } from './labels.ts';
import { say } from './say.ts';

interface Row {
  readonly card: Scorecard;
  readonly dimension: ScoredDimension;
  readonly indicator: ScoredIndicator;
  readonly finding: ScoredFinding | undefined;
  readonly lang: Lang;
}

type Column = readonly [title: Localized, cell: (row: Row) => string | number | null | undefined];

const columns: readonly Column[] = [
  [{ fr: 'démarche', en: 'procedure' }, ({ card }) => card.procedure.id],
  [{ fr: 'intitulé', en: 'title' }, ({ card }) => card.procedure.title],
  [{ fr: 'administration', en: 'authority' }, ({ card }) => card.procedure.authority],
  [{ fr: 'méthode', en: 'method' }, ({ card }) => card.method.version],
  [{ fr: 'date', en: 'date' }, ({ card }) => card.run.startedAt],
  [{ fr: 'issue', en: 'journey outcome' }, ({ card }) => card.outcome],
  [{ fr: 'lettre', en: 'letter' }, ({ card }) => card.grade],
  [{ fr: 'dimension', en: 'dimension' }, ({ dimension }) => dimension.id],
  [{ fr: 'lettre de la dimension', en: 'dimension letter' }, ({ dimension }) => dimension.grade],
  [{ fr: 'part observée', en: 'coverage' }, ({ dimension }) => dimension.coverage],
  [{ fr: 'indicateur', en: 'indicator' }, ({ indicator }) => indicator.id],
  [{ fr: 'intitulé de l’indicateur', en: 'indicator title' }, ({ indicator }) => indicator.title],
  [{ fr: 'code du résultat', en: 'outcome code' }, ({ indicator }) => outcomeOf(indicator)],
  [{ fr: 'résultat', en: 'outcome' }, ({ indicator, lang }) => say(lang, outcomeWords[outcomeOf(indicator)])],
  [{ fr: 'valeur', en: 'value' }, ({ indicator }) => indicator.value],
  [{ fr: 'unité', en: 'unit' }, ({ indicator }) => indicator.unit],
  [{ fr: 'message', en: 'message' }, ({ indicator }) => indicator.message],
  [{ fr: 'source', en: 'source' }, ({ indicator }) => indicator.source],
  [{ fr: 'constat', en: 'finding' }, ({ finding }) => finding?.id],
  [{ fr: 'état audité', en: 'checkpoint' }, ({ finding }) => finding?.checkpoint],
  [{ fr: 'message du constat', en: 'finding message' }, ({ finding }) => finding?.message],
  [{ fr: 'exigence', en: 'requirement' }, ({ finding }) => finding?.requirement],
  [{ fr: 'gravité', en: 'impact' }, ({ finding }) => finding?.impact],
  [{ fr: 'sélecteur', en: 'selector' }, ({ finding }) => finding?.selector],
  [{ fr: 'citation', en: 'quote' }, ({ finding }) => finding?.quote],
  [{ fr: 'vu aussi sur', en: 'also seen on' }, ({ finding }) => finding?.seenOn.join(' ; ')],
  [{ fr: 'image', en: 'picture' }, ({ card, finding }) => picturePath(card, finding)],
  [{ fr: 'pièce', en: 'document' }, (row) => documentOf(row)?.label],
  [{ fr: 'précisions sur la pièce', en: 'document details' }, detailsOf],
];

/** The supporting document that a finding is about. */
function documentOf({ card, finding }: Row): DocumentItem | undefined {
  if (finding === undefined) return undefined;
  return card.documents?.items.find(({ findings }) => findings.includes(finding.id));
}

function detailsOf(row: Row): string | undefined {
  const item = documentOf(row);
  return item === undefined ? undefined : documentDetails(item, row.lang).join(' ; ');
}

function picturePath(card: Scorecard, finding: ScoredFinding | undefined): string | undefined {
  return finding?.screenshot === undefined ? undefined : `${card.procedure.id}/${finding.screenshot}`;
}

function rowsOf(card: Scorecard, lang: Lang): Row[] {
  return card.dimensions.flatMap((dimension) =>
    dimension.indicators.flatMap((indicator) => {
      const findings = indicator.findings.length === 0 ? [undefined] : indicator.findings;
      return findings.map((finding) => ({ card, dimension, indicator, finding, lang }));
    }),
  );
}

/**
 * `report.csv`: RFC 4180 (comma, CRLF, doubled quotes), UTF-8 without byte order mark, header in the report's language. One row per
 * finding; an indicator without finding has one row whose finding columns are empty. Codes and numbers are the machine's (full
 * stop, ISO 8601), so that the file reads the same in both languages.
 */
function render({ scorecards, lang }: RenderInput): string {
  const header = csvRow(columns.map(([title]) => say(lang, title)));
  const rows = scorecards.flatMap((card) => rowsOf(card, lang));
  return header + rows.map((row) => csvRow(columns.map(([, cell]) => cell(row)))).join('');
}

export const csv: Reporter = { extension: 'csv', file: 'report.csv', render };
