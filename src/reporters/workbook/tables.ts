import type { Lang, Localized } from '../../model/localized.ts';
import type { RenderInput } from '../../model/run.ts';
import type { Scorecard, ScoredFinding, ScoredIndicator } from '../../model/scorecard.ts';
import { documentDetails } from '../document-details.ts';
import { avoidableWords, documentStatusWords, whereWords } from '../inventory-labels.ts';
import { dimensionOrder, dimensionWords, impactWords, journeyWords, outcomeOf, outcomeWords, wordFor } from '../labels.ts';
import { lineWords } from '../problems/words.ts';
import { say } from '../say.ts';
import { checkpointIndex, criteria, dimensionOf, violationCount } from '../view.ts';
import { channelRows } from './channels.ts';
import { dayOf, type Cell, type Column, type Sheet } from './sheet.ts';

/** A column and how its cell is read from a row of the run. */
type Field<Row> = readonly [title: Localized, width: number, cell: (row: Row) => Cell | undefined];

function sheetOf<Row>(lang: Lang, name: Localized, fields: readonly Field<Row>[], rows: readonly Row[]): Sheet {
  const columns = fields.map(([title, width]): Column => ({ title: say(lang, title), width }));
  return { name: say(lang, name), columns, rows: rows.map((row) => fields.map(([, , cell]) => cell(row) ?? null)) };
}

const procedureId: Localized = { fr: 'démarche', en: 'procedure' };

function procedures({ scorecards, lang }: RenderInput): Sheet {
  const fields: readonly Field<Scorecard>[] = [
    [procedureId, 24, ({ procedure }) => procedure.id],
    [{ fr: 'intitulé', en: 'title' }, 44, ({ procedure }) => procedure.title],
    [{ fr: 'administration', en: 'authority' }, 36, ({ procedure }) => procedure.authority],
    [{ fr: 'adresse', en: 'address' }, 40, ({ procedure }) => procedure.url],
    [{ fr: 'relevée le', en: 'recorded on' }, 12, ({ run }) => dayOf(run.startedAt)],
    [{ fr: 'méthode', en: 'method' }, 10, ({ method }) => method.version],
    [{ fr: 'issue', en: 'outcome' }, 28, ({ outcome }) => say(lang, journeyWords[outcome])],
    [{ fr: 'lettre', en: 'letter' }, 8, ({ grade }) => grade],
    [{ fr: 'pourquoi', en: 'why' }, 60, ({ gradeReason }) => gradeReason],
    ...dimensionOrder.flatMap((id): Field<Scorecard>[] => [
      [dimensionWords[id], 14, (card) => dimensionOf(card, id)?.grade],
      [
        { fr: `${dimensionWords[id].fr} : part observée`, en: `${dimensionWords[id].en}: coverage` },
        14,
        (card) => dimensionOf(card, id)?.coverage,
      ],
    ]),
    [{ fr: 'pièces, au moins', en: 'documents, at least' }, 10, ({ documents }) => documents?.min],
    [{ fr: 'pièces, au plus', en: 'documents, at most' }, 10, ({ documents }) => documents?.max],
    [{ fr: 'pièces évitables', en: 'avoidable documents' }, 10, ({ documents }) => documents?.avoidable],
    [{ fr: 'niveau des voies humaines', en: 'level of human channels' }, 12, ({ channels }) => channels?.level],
    [{ fr: 'niveau de langage', en: 'language level' }, 12, ({ language }) => language?.level],
    [{ fr: 'violations prouvées', en: 'proved violations' }, 12, (card) => violationCount(card)],
    [
      { fr: 'critères RGAA non conformes', en: 'RGAA criteria not met' },
      14,
      (card) => (card.accessibility === null ? null : criteria(card, 'NC').length),
    ],
    [{ fr: 'parcours rejoués', en: 'journeys replayed' }, 10, ({ journeys }) => journeys.length],
    [
      { fr: 'parcours bloqués', en: 'journeys blocked' },
      10,
      ({ journeys }) => journeys.filter(({ outcome }) => outcome === 'blocked').length,
    ],
  ];
  return sheetOf(lang, { fr: 'Démarches', en: 'Procedures' }, fields, scorecards);
}

interface IndicatorRow {
  readonly card: Scorecard;
  readonly dimension: string;
  readonly indicator: ScoredIndicator;
}

function indicatorRows({ scorecards, lang }: RenderInput): readonly IndicatorRow[] {
  return scorecards.flatMap((card) =>
    card.dimensions.flatMap(({ id, indicators }) =>
      indicators.map((indicator) => ({ card, dimension: say(lang, dimensionWords[id]), indicator })),
    ),
  );
}

function indicators(input: RenderInput): Sheet {
  const fields: readonly Field<IndicatorRow>[] = [
    [procedureId, 24, ({ card }) => card.procedure.id],
    [{ fr: 'dimension', en: 'dimension' }, 18, ({ dimension }) => dimension],
    [{ fr: 'indicateur', en: 'indicator' }, 10, ({ indicator }) => indicator.id],
    [{ fr: 'intitulé', en: 'title' }, 48, ({ indicator }) => indicator.title],
    [{ fr: 'code', en: 'code' }, 14, ({ indicator }) => outcomeOf(indicator)],
    [{ fr: 'résultat', en: 'outcome' }, 14, ({ indicator }) => say(input.lang, outcomeWords[outcomeOf(indicator)])],
    [{ fr: 'valeur', en: 'value' }, 10, ({ indicator }) => indicator.value],
    [{ fr: 'unité', en: 'unit' }, 12, ({ indicator }) => indicator.unit],
    [{ fr: 'message', en: 'message' }, 70, ({ indicator }) => indicator.message],
    [{ fr: 'constats', en: 'findings' }, 10, ({ indicator }) => indicator.findings.length],
    [{ fr: 'source', en: 'source' }, 40, ({ indicator }) => indicator.source],
  ];
  return sheetOf(input.lang, { fr: 'Indicateurs', en: 'Indicators' }, fields, indicatorRows(input));
}

type FindingRow = IndicatorRow & {
  readonly finding: ScoredFinding;
  readonly state: ReturnType<ReturnType<typeof checkpointIndex>['get']>;
};

function findings(input: RenderInput): Sheet {
  const states = new Map(input.scorecards.map((card) => [card, checkpointIndex(card)]));
  const rows = indicatorRows(input).flatMap((row) =>
    row.indicator.findings.map((finding): FindingRow => ({
      ...row,
      finding,
      state: states.get(row.card)?.get(finding.checkpoint),
    })),
  );
  const fields: readonly Field<FindingRow>[] = [
    [procedureId, 24, ({ card }) => card.procedure.id],
    [{ fr: 'indicateur', en: 'indicator' }, 10, ({ indicator }) => indicator.id],
    [{ fr: 'résultat', en: 'outcome' }, 14, ({ indicator }) => say(input.lang, outcomeWords[outcomeOf(indicator)])],
    [{ fr: 'constat', en: 'finding' }, 16, ({ finding }) => finding.id],
    [{ fr: 'message', en: 'message' }, 60, ({ finding }) => finding.message],
    [{ fr: 'citation', en: 'quote' }, 50, ({ finding }) => finding.quote],
    [
      { fr: 'gravité', en: 'impact' },
      10,
      ({ finding }) => (finding.impact === undefined ? null : wordFor(input.lang, impactWords, finding.impact)),
    ],
    [{ fr: 'exigence', en: 'requirement' }, 24, ({ finding }) => finding.requirement],
    [{ fr: 'état audité', en: 'checkpoint' }, 36, ({ finding }) => finding.checkpoint],
    [{ fr: 'adresse', en: 'address' }, 40, ({ state }) => state?.url],
    [{ fr: 'sélecteur', en: 'selector' }, 40, ({ finding }) => finding.selector],
    [{ fr: 'ligne du scénario', en: 'scenario line' }, 30, ({ state }) => lineWords(state?.step) || null],
    [
      { fr: 'états concernés', en: 'states concerned' },
      12,
      ({ finding }) => new Set([finding.checkpoint, ...finding.seenOn]).size,
    ],
    [
      { fr: 'image', en: 'picture' },
      40,
      ({ card, finding }) => (finding.screenshot === undefined ? null : `${card.procedure.id}/${finding.screenshot}`),
    ],
  ];
  return sheetOf(input.lang, { fr: 'Constats', en: 'Findings' }, fields, rows);
}

type DocumentRow = { readonly card: Scorecard; readonly item: NonNullable<Scorecard['documents']>['items'][number] };

function documents({ scorecards, lang }: RenderInput): Sheet {
  const rows = scorecards.flatMap((card) => (card.documents?.items ?? []).map((item): DocumentRow => ({ card, item })));
  const fields: readonly Field<DocumentRow>[] = [
    [procedureId, 24, ({ card }) => card.procedure.id],
    [{ fr: 'pièce', en: 'document' }, 50, ({ item }) => item.label],
    [{ fr: 'genre', en: 'kind' }, 18, ({ item }) => item.kind],
    [{ fr: 'demandée', en: 'status' }, 14, ({ item }) => say(lang, documentStatusWords[item.status])],
    [{ fr: 'condition', en: 'condition' }, 40, ({ item }) => item.condition],
    [{ fr: 'autres pièces possibles', en: 'alternatives' }, 30, ({ item }) => item.alternatives.join(' ; ') || null],
    [{ fr: 'évitable', en: 'avoidable' }, 12, ({ item }) => say(lang, avoidableWords[item.avoidable])],
    [{ fr: 'déjà détenue par', en: 'already held by' }, 36, ({ item }) => item.avoidableBy],
    [{ fr: 'où', en: 'where' }, 20, ({ item }) => say(lang, whereWords[item.where])],
    [{ fr: 'précisions', en: 'details' }, 50, ({ item }) => documentDetails(item, lang).join(' ; ') || null],
    [{ fr: 'parcours', en: 'paths' }, 20, ({ item }) => item.paths.join(', ') || null],
    [{ fr: 'citation', en: 'quote' }, 50, ({ item }) => item.quotes[0]?.quote],
    [{ fr: 'état audité', en: 'checkpoint' }, 36, ({ item }) => item.quotes[0]?.checkpoint],
  ];
  return sheetOf(lang, { fr: 'Pièces', en: 'Documents' }, fields, rows);
}

/** The sheets of a run: procedures, indicators, findings, documents, human channels. */
export function tablesOf(input: RenderInput): readonly Sheet[] {
  return [procedures(input), indicators(input), findings(input), documents(input), channelRows(input)];
}
