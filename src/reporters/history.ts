import type { History, HistoryPoint, ProcedureHistory } from '../model/history.ts';
import type { Lang } from '../model/localized.ts';
import { paragraph, table, title, type Block } from './blocks/block.ts';
import { csvRow } from './csv-cell.ts';
import { expiredBlocks } from './comparison/waivers.ts';
import { formatCount, formatDay, formatNumber } from './format.ts';
import { dimensionOrder, dimensionWords, unitWords, wordFor } from './labels.ts';
import { say } from './say.ts';

const bars = '▁▂▃▄▅▆▇█';

/** Where the method changed: nothing is drawn across it. */
const broken = '┊';

type Read = (point: HistoryPoint) => string | number | null;

/** Numbers as bars between their own least and most; `·` where there is none. A break of the method begins a new scale. */
function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const bar = (value: number): string =>
    bars[most === least ? 3 : Math.round(((value - least) / (most - least)) * (bars.length - 1))] ?? '';
  return values.map((value) => (value === null ? '·' : bar(value))).join('');
}

/** Points between two changes of the method. */
function segments({ points, breaks }: ProcedureHistory): readonly (readonly HistoryPoint[])[] {
  const starts = [0, ...breaks];
  return starts.map((start, index) => points.slice(start, starts[index + 1]));
}

function numbers(history: ProcedureHistory, read: (point: HistoryPoint) => number | null): string {
  return segments(history)
    .map((points) => sparkline(points.map(read)))
    .join(broken);
}

/** The same history, broken also where findings began to be named otherwise: what was two findings may have become one. */
function byIdentity(history: ProcedureHistory): ProcedureHistory {
  const { points, breaks } = history;
  const renamed = points.flatMap(({ identity }, index) => (index > 0 && points[index - 1]?.identity !== identity ? [index] : []));
  return { ...history, breaks: [...new Set([...breaks, ...renamed])].toSorted((a, b) => a - b) };
}

function words(history: ProcedureHistory, read: Read): string {
  return segments(history)
    .map((points) => points.map((point) => String(read(point) ?? '–')).join(' '))
    .join(` ${broken} `);
}

const marks: Readonly<Record<string, string>> = { passed: '✓', partial: '~', failed: '✗', inapplicable: '○' };

const indicatorOf = (point: HistoryPoint, id: string) => point.indicators.find((indicator) => indicator.id === id);

/** `✗`, or `✗!` when the replays of that run did not agree. */
function markOf(point: HistoryPoint, id: string): string {
  const found = indicatorOf(point, id);
  return `${marks[found?.outcome ?? ''] ?? '?'}${found?.unstable === true ? '!' : ''}`;
}

const isMoving = (values: readonly (string | number | null)[]): boolean => new Set(values).size > 1;

function letterRows(history: ProcedureHistory, lang: Lang): readonly (readonly string[])[] {
  const overall = [
    say(lang, { fr: 'Ensemble', en: 'Overall' }),
    words(history, ({ grade }) => grade),
    history.points.at(-1)?.grade ?? '–',
  ];
  const rows = dimensionOrder.map((id) => [
    say(lang, dimensionWords[id]),
    words(history, ({ letters }) => letters[id] ?? null),
    history.points.at(-1)?.letters[id] ?? '–',
  ]);
  return [overall, ...rows];
}

function figureRows(history: ProcedureHistory, lang: Lang): readonly (readonly string[])[] {
  const last = history.points.at(-1);
  const shown = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : formatNumber(lang, value, 2);
  return [
    [
      say(lang, { fr: 'Constats', en: 'Findings' }),
      numbers(byIdentity(history), ({ findings }) => findings),
      shown(last?.findings),
    ],
    ...(last?.accepted === undefined || last.accepted === 0
      ? []
      : [[say(lang, { fr: '– dont acceptés', en: '– of which accepted' }), '', shown(last.accepted)]]),
    [
      say(lang, { fr: 'Pièces au plus', en: 'Documents at most' }),
      numbers(history, ({ documents }) => documents),
      shown(last?.documents),
    ],
    [
      say(lang, { fr: 'Pièces évitables', en: 'Avoidable documents' }),
      numbers(history, ({ avoidable }) => avoidable),
      shown(last?.avoidable),
    ],
    [say(lang, { fr: 'Aide humaine', en: 'Human help' }), words(history, ({ channels }) => channels), last?.channels ?? '–'],
  ];
}

/** Indicators that moved, or that replays did not agree on. */
function indicatorRows(history: ProcedureHistory, lang: Lang): readonly (readonly string[])[] {
  return (history.points.at(-1)?.indicators ?? []).flatMap(({ id, title: name, measured, value, unit }) => {
    const all = history.points.map((point) => (measured ? (indicatorOf(point, id)?.value ?? null) : markOf(point, id)));
    if (!isMoving(all) && history.points.every((point) => indicatorOf(point, id)?.unstable !== true)) return [];
    const line = measured
      ? numbers(history, (point) => indicatorOf(point, id)?.value ?? null)
      : words(history, (point) => markOf(point, id));
    const figure =
      value === undefined
        ? '–'
        : `${formatNumber(lang, value, 2)} ${unit === undefined ? '' : wordFor(lang, unitWords, unit)}`.trim();
    return [[`${id} ${name}`, line, measured ? figure : markOf(history.points.at(-1) as HistoryPoint, id)]];
  });
}

function procedureBlocks(history: ProcedureHistory, lang: Lang): readonly Block[] {
  const [first, last] = [history.points[0], history.points.at(-1)];
  if (first === undefined || last === undefined) return [];
  const header = [
    say(lang, { fr: 'Quoi', en: 'What' }),
    say(lang, { fr: 'De la plus ancienne à la plus récente', en: 'Oldest to newest' }),
    say(lang, { fr: 'Dernière', en: 'Latest' }),
  ];
  const versions = [...new Set(history.points.map(({ method }) => method))].join(' → ');
  const warning = say(lang, {
    fr: `La méthode a changé (${versions}) : rien n’est tracé à travers « ${broken} ». « usager history --rescore » recalcule les anciennes fiches depuis leurs preuves.`,
    en: `The method changed (${versions}): nothing is drawn across “${broken}”. “usager history --rescore” recomputes the older scorecards from their evidence.`,
  });
  const renamed = say(lang, {
    fr: 'Les constats ne sont pas tous nommés selon les mêmes règles : leur nombre ne se compare pas à travers « ┊ ». « usager history --rescore » recalcule les anciennes fiches depuis leurs preuves.',
    en: 'Findings are not all named by the same rules: their number is not to be compared across “┊”. “usager history --rescore” recomputes the older scorecards from their evidence.',
  });
  const isRenamed = byIdentity(history).breaks.length > history.breaks.length;
  const runs = formatCount(lang, history.points.length, { fr: 'campagne', en: 'run' }, { fr: 'campagnes', en: 'runs' });
  const [from, to] = [formatDay(lang, first.startedAt), formatDay(lang, last.startedAt)];
  const span = `${runs}${say(lang, { fr: ' : ', en: ': ' })}${from === to ? from : `${from} – ${to}`}`;
  return [
    title(1, `${history.title} (${history.procedure})`),
    paragraph(span),
    ...(history.breaks.length === 0 ? [] : [paragraph(warning)]),
    ...(isRenamed ? [paragraph(renamed)] : []),
    ...table(header, [...letterRows(history, lang), ...figureRows(history, lang), ...indicatorRows(history, lang)]),
  ];
}

/** Procedures over time, for a terminal or in Markdown. */
export function historyBlocks({ procedures, expiredWaivers = [] }: History, lang: Lang): readonly Block[] {
  const legend = say(lang, {
    fr: '✓ conforme · ~ partiel · ✗ non conforme · ○ sans objet · ? à vérifier ou non observé · ! instable : les rejeux de cette campagne ne s’accordent pas · barres : du moins au plus de leur propre ligne. Seuls les indicateurs qui ont bougé sont montrés.',
    en: '✓ met · ~ partly · ✗ not met · ○ not applicable · ? to be checked or not observed · ! unstable: the replays of that run do not agree · bars: from least to most of their own line. Only indicators that moved are shown.',
  });
  return [
    ...procedures.flatMap((history) => procedureBlocks(history, lang)),
    ...expiredBlocks(expiredWaivers, lang),
    paragraph(legend),
  ];
}

const columns = [
  'procedure',
  'title',
  'run',
  'startedAt',
  'method',
  'what',
  'id',
  'outcome',
  'value',
  'unit',
  'findings',
  'unstable',
];

/** One row per run and figure (RFC 4180), for a spreadsheet or a chart. */
export function historyCsv({ procedures }: History): string {
  const rows = procedures.flatMap(({ points }) =>
    points.flatMap((point) => {
      const head = [point.procedure, point.title, point.run, point.startedAt, point.method];
      const row = (what: string, id: string, rest: readonly (string | number)[]): readonly (string | number)[] => [
        ...head,
        what,
        id,
        ...rest,
      ];
      return [
        row('letter', 'overall', [point.grade ?? '', '', '', '', '']),
        ...Object.entries(point.letters).map(([id, letter]) => row('letter', id, [letter ?? '', '', '', '', ''])),
        row('findings', 'all', ['', point.findings, '', point.findings, '']),
        ...(point.accepted === undefined ? [] : [row('findings', 'accepted', ['', point.accepted, '', point.accepted, ''])]),
        row('documents', 'most', ['', point.documents ?? '', 'documents', '', '']),
        row('documents', 'avoidable', ['', point.avoidable ?? '', 'documents', '', '']),
        row('channels', 'level', [point.channels ?? '', '', '', '', '']),
        ...point.indicators.map(({ id, outcome, measured, value, unit, findings, unstable }) =>
          row('indicator', id, [
            measured ? 'measured' : outcome,
            value ?? '',
            unit ?? '',
            findings,
            unstable === true ? 'yes' : '',
          ]),
        ),
      ];
    }),
  );
  return [columns, ...rows].map(csvRow).join('');
}
