import { rgaaCriteria, rgaaCriterionUrl, rgaaThemes, rgaaVersion } from '../../method/rgaa/criteria.ts';
import { statusOverStates } from '../../method/rgaa/process.ts';
import type { Lang, Localized } from '../../model/localized.ts';
import type { GridStatus } from '../../model/rgaa-grid.ts';
import type { RenderInput } from '../../model/run.ts';
import { formatDay } from '../format.ts';
import { linesOf } from '../grid/cell-words.ts';
import { samplePages, type SamplePage } from '../grid/pages.ts';
import { say } from '../say.ts';
import { contentXml, manifestXml, stylesXml, type Cell, type OwnSheet, type Row } from './own-sheets.ts';

const statuses: readonly GridStatus[] = ['C', 'NC', 'NA', 'NT'];
const title = `RGAA ${rgaaVersion}`;

type Say = (words: Localized) => string;

/** `P01`, `P02`… */
function sheetName(rank: number): string {
  return `P${String(rank + 1).padStart(2, '0')}`;
}

/** Letters of a column, from 0: `A`, `Z`, `AA`. */
function columnName(rank: number): string {
  const last = String.fromCharCode(65 + (rank % 26));
  return rank < 26 ? last : columnName(Math.floor(rank / 26) - 1) + last;
}

const head = (text: string): Cell => ({ text, style: 'head' });
const status = (text: GridStatus, formula?: string): Cell => ({
  text,
  style: 'status',
  ...(formula === undefined ? { choice: 'status' as const } : { formula }),
});
const theme = (rank: number, t: Say): string => {
  const words = rgaaThemes[rank - 1];
  return words === undefined ? '' : `${rank}. ${t(words)}`;
};

function guide(t: Say): OwnSheet {
  const lines: readonly Localized[] = [
    {
      fr: 'Cette grille est remplie par Usager à partir d’une campagne enregistrée ; elle a la forme du modèle de la DINUM, sans en être une copie.',
      en: 'This grid is filled by Usager from a saved run; it has the shape of DINUM’s model, without being a copy of it.',
    },
    {
      fr: 'C : conforme. NC : non conforme. NA : non applicable. NT : non testé, à vérifier par une personne. Un NA que personne n’a confirmé reste NT.',
      en: 'C: met. NC: not met. NA: not applicable. NT: not tested, to be checked by a person. An NA that nobody has confirmed stays NT.',
    },
    {
      fr: 'Aucun taux n’est calculé : il ne peut être publié tant qu’un critère est NT, ni sur un échantillon incomplet.',
      en: 'No rate is computed: none may be published while one criterion is NT, nor on an incomplete sample.',
    },
    {
      fr: 'La colonne « Modifications à apporter » dit ce qui est prouvé et où, ou, pour un NT, ce qu’il reste à regarder.',
      en: 'The column “Changes to make” says what is proved and where or, for an NT, what is left to look at.',
    },
  ];
  return {
    name: t({ fr: 'Mode d’emploi', en: 'How to use' }),
    widths: [24],
    rows: [[{ text: title, style: 'title' }], ...lines.map((line): Row => [{ text: t(line), style: 'wrap' }])],
  };
}

function sample({ run, scorecards, lang }: RenderInput, pages: readonly SamplePage[], t: Say): OwnSheet {
  const sites = scorecards.map(({ procedure }) => `${procedure.authority} – ${procedure.title}`).join(' ; ');
  const rows: readonly Row[] = [
    [{ text: title, style: 'title' }],
    [t({ fr: 'Échantillon évalué', en: 'Sample' })],
    [head('Date'), formatDay(lang, run.startedAt)],
    [head(t({ fr: 'Auditeur ou auditrice', en: 'Auditor' })), `Usager ${run.usager}`],
    [
      head(t({ fr: 'Contexte', en: 'Context' })),
      t({ fr: 'États d’une démarche, relevés par une machine', en: 'States of a procedure, read by a machine' }),
    ],
    [head(t({ fr: 'Site', en: 'Site' })), { text: sites, style: 'wrap' }],
    [],
    [head(t({ fr: 'N° page', en: 'Page' })), head(t({ fr: 'Titre de la page', en: 'Title' })), head('URL')],
    ...pages.map(({ name, url }, rank): Row => [sheetName(rank), { text: name, style: 'wrap' }, { text: url, style: 'wrap' }]),
  ];
  return { name: 'Échantillon', widths: [5, 12, 14], rows };
}

function criteria(t: Say): OwnSheet {
  const rows = rgaaCriteria.map(({ id, theme: rank, title: words }): Row => [
    theme(rank, t),
    id,
    { text: t(words), style: 'wrap' },
    rgaaCriterionUrl(id),
  ]);
  const header = [
    head(t({ fr: 'Thématique', en: 'Theme' })),
    head(t({ fr: 'Critère', en: 'Criterion' })),
    head(t({ fr: 'Intitulé court', en: 'Short title' })),
    head(t({ fr: 'Texte officiel', en: 'Official text' })),
  ];
  return { name: 'Critères', widths: [7, 2, 12, 12], rows: [[{ text: title, style: 'title' }], header, ...rows] };
}

/** First row of the criteria in the base, and the rows of all of them. */
const firstRow = 3;
const lastRow = firstRow + rgaaCriteria.length - 1;

function base(pages: readonly SamplePage[], t: Say): OwnSheet {
  const end = columnName(pages.length + 2);
  const rows = rgaaCriteria.map(({ id, theme: rank }, at): Row => {
    const row = firstRow + at;
    const all = `[.D${row}:.${columnName(pages.length + 2)}${row}]`;
    const formula = `IF(COUNTIF(${all};"NC")>0;"NC";IF(COUNTIF(${all};"NT")>0;"NT";IF(COUNTIF(${all};"C")>0;"C";"NA")))`;
    const met = pages.map(({ cells }) => cells[at]?.status ?? 'NT');
    const each = met.map((one, page) => status(one, `[${sheetName(page)}.D${at + 4}]`));
    return [theme(rank, t), id, status(statusOverStates(met), pages.length === 0 ? undefined : formula), ...each];
  });
  const header = [
    head(t({ fr: 'Thématique', en: 'Theme' })),
    head(t({ fr: 'Critère', en: 'Criterion' })),
    head(t({ fr: 'Démarche', en: 'Procedure' })),
    ...pages.map((_, rank) => head(sheetName(rank))),
  ];
  return {
    name: 'BaseDeCalcul',
    widths: [7, 2, 3, ...pages.map(() => 1.5)],
    rows: [[{ text: title, style: 'title' }], header, ...rows],
    coloured: `C${firstRow}:${end}${lastRow}`,
  };
}

function summary(pages: readonly SamplePage[], t: Say): OwnSheet {
  const over = rgaaCriteria.map(({ theme: rank }, at) => ({
    rank,
    status: statusOverStates(pages.map(({ cells }) => cells[at]?.status ?? 'NT')),
  }));
  const rows = rgaaThemes.map((_, at): Row => {
    const counts = statuses.map((one, column): Cell => ({
      number: over.filter(({ rank, status: met }) => rank === at + 1 && met === one).length,
      formula: `COUNTIFS([$BaseDeCalcul.$A$${firstRow}:.$A$${lastRow}];[.$A${at + 4}];[$BaseDeCalcul.$C$${firstRow}:.$C$${lastRow}];[.${columnName(column + 1)}$3])`,
    }));
    return [theme(at + 1, t), ...counts];
  });
  const total = statuses.map((one, column): Cell => ({
    number: over.filter(({ status: met }) => met === one).length,
    formula: `SUM([.${columnName(column + 1)}4:.${columnName(column + 1)}${rgaaThemes.length + 3}])`,
  }));
  return {
    name: t({ fr: 'Synthèse', en: 'Summary' }),
    widths: [9, 2, 2, 2, 2],
    rows: [
      [{ text: title, style: 'title' }],
      [
        t({
          fr: 'Critères par thématique et par statut, sur toutes les pages',
          en: 'Criteria by theme and status, over all pages',
        }),
      ],
      [head(t({ fr: 'Thématique', en: 'Theme' })), ...statuses.map(head)],
      ...rows,
      [head('Total'), ...total],
    ],
  };
}

function pageSheet({ name, url, cells }: SamplePage, rank: number, lang: Lang, t: Say): OwnSheet {
  const line = rank + 9;
  const rows = cells.map((cell, at): Row => {
    const { theme: number, title: words } = rgaaCriteria[at] ?? { theme: 0, title: { fr: '', en: '' } };
    return [
      theme(number, t),
      cell.criterion,
      { text: t(words), style: 'wrap' },
      status(cell.status),
      { text: 'N', choice: 'exemption' },
      { text: linesOf(cell, lang).join('\n'), style: 'wrap' },
      { text: '', style: 'wrap' },
    ];
  });
  const header: readonly Localized[] = [
    { fr: 'Thématique', en: 'Theme' },
    { fr: 'Critère', en: 'Criterion' },
    { fr: 'Intitulé court', en: 'Short title' },
    { fr: 'Statut', en: 'Status' },
    { fr: 'Dérogation', en: 'Exemption' },
    { fr: 'Modifications à apporter', en: 'Changes to make' },
    { fr: 'Commentaires en cas de dérogations', en: 'Comments on exemptions' },
  ];
  return {
    name: sheetName(rank),
    widths: [7, 2, 10, 2, 2.5, 18, 8],
    rows: [
      [{ text: title, style: 'title' }],
      [{ text: `${name} : ${url}`, formula: `CONCATENATE([Échantillon.B${line}];" : ";[Échantillon.C${line}])` }],
      header.map((words) => head(t(words))),
      ...rows,
    ],
    coloured: 'D4:D109',
  };
}

/** Files of a grid of our own: the sheets of the official model, with our short titles, and no rate. */
export function ownGrid(input: RenderInput): ReadonlyMap<string, string> {
  const { scorecards, lang } = input;
  const t: Say = (words) => say(lang, words);
  const pages = samplePages(scorecards);
  const sheets = [
    guide(t),
    sample(input, pages, t),
    criteria(t),
    summary(pages, t),
    base(pages, t),
    ...pages.map((page, rank) => pageSheet(page, rank, lang, t)),
  ];
  return new Map([
    ['content.xml', contentXml(sheets)],
    ['styles.xml', stylesXml],
    ['META-INF/manifest.xml', manifestXml],
  ]);
}
