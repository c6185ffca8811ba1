import type { Metric } from '../metric.ts';
import { engines, tallyOf, type Judged, type JudgedRule, type Tally } from './act.ts';

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const cell = ({ failed, flagged, others, wrong }: Tally): string =>
  `${`${flagged}/${failed}`.padStart(7)} ${(wrong === 0 ? '' : `${wrong}/${others}`).padStart(7)}`;

/** Recall on failed examples and wrong flags on the others, one column an engine. */
export function totals(title: string, cases: readonly Judged[]): string {
  const lines = engines.map((engine) => {
    const { failed, flagged, others, wrong } = tallyOf(cases, engine);
    return `  ${engine.padEnd(16)} recall ${share(flagged, failed).padStart(7)} (${flagged}/${failed})   wrong flags ${share(wrong, others).padStart(6)} (${wrong}/${others})`;
  });
  return [title, ...lines, ''].join('\n');
}

/** One line a rule: failed examples flagged, others flagged by mistake. Rules that Usager misses or flags wrongly are marked. */
export function table(rules: readonly JudgedRule[]): string {
  const lines = rules.map(({ id, name, criteria, driven, cases, stated }) => {
    const [axe, own] = engines.map((engine) => tallyOf(cases, engine));
    if (axe === undefined || own === undefined) return '';
    const mark = own.wrong > 0 ? '!' : own.flagged < own.failed ? '·' : ' ';
    const note = driven === undefined ? '' : `  [driven: ${driven}]`;
    const ours = stated ? ' ' : '*';
    return `${mark} ${id} ${cell(axe)}  ${cell(own)}  ${ours}${[...criteria].join(' ').padEnd(26)} ${name}${note}`;
  });
  const head = `  rule   ${'axe'.padStart(7)} ${'wrong'.padStart(7)}  ${'Usager'.padStart(7)} ${'wrong'.padStart(7)}  success criteria (* given by us)`;
  return [head, ...lines, ''].join('\n');
}

/** A case: what is expected, who flags it and by what, and the head of its source. */
function shownCase({ act, counted, beside }: Judged, letters: number): string {
  const said = engines.map((engine) => {
    const found = counted[engine].map(
      ({ by, selector, rgaa }) => `${by}${rgaa.length > 0 ? ` [${rgaa.join(' ')}]` : ''} ${selector}`,
    );
    return `  ${engine}: ${found.length === 0 ? 'nothing' : found.join('; ')}`;
  });
  const more = beside.length === 0 ? [] : [`  not counted: ${beside.join('; ')}`];
  const mistaken = engines.filter((engine) => counted[engine].length > 0 !== (act.expected === 'failed'));
  const verdict = mistaken.length === 0 ? 'right' : `mistaken: ${mistaken.join(', ')}`;
  return [
    `── ${act.expected.toUpperCase()} ${act.title} ${act.path} (${verdict})`,
    ...said,
    ...more,
    act.content.slice(0, letters),
    '',
  ].join('\n');
}

/** Every case of a rule. */
export const shown = ({ id, name, criteria, cases }: JudgedRule, letters: number): string =>
  [`${id} ${name}: ${[...criteria].join(' ')}`, ...cases.map((one) => shownCase(one, letters))].join('\n');

/** The cases that Usager flags by mistake, of all rules. */
export const mistakes = (rules: readonly JudgedRule[], letters: number): string =>
  rules
    .flatMap(({ cases }) => cases)
    .filter(({ act, counted }) => act.expected !== 'failed' && counted.Usager.length > 0)
    .map((one) => shownCase(one, letters))
    .join('\n');

/** Cases counted together. */
interface Group {
  readonly title: string;
  readonly cases: readonly Judged[];
}

/**
 * The cases, as they are counted: first the rules that have a success criterion in W3C’s list and that a page at rest decides; then those that take
 * theirs from us (ARIA alone; parts of a rule that has one, whose pages would count twice); then those to drive, apart.
 */
export function groupsOf(rules: readonly JudgedRule[]): readonly Group[] {
  const casesOf = (test: (rule: JudgedRule) => boolean): readonly Judged[] => rules.filter(test).flatMap(({ cases }) => cases);
  return [
    {
      title: 'rules with a success criterion of their own',
      cases: casesOf(({ stated, driven }) => stated && driven === undefined),
    },
    { title: 'rules that take it from us', cases: casesOf(({ stated, driven }) => !stated && driven === undefined) },
    { title: 'all rules that a page at rest decides', cases: casesOf(({ driven }) => driven === undefined) },
    { title: 'rules that need driving', cases: casesOf(({ driven }) => driven !== undefined) },
  ];
}

const per100 = (part: number, whole: number): number => (whole === 0 ? 0 : Number(((100 * part) / whole).toFixed(1)));

/** Recall and wrong flags of Usager beside axe-core’s. */
export function actMetrics(groups: readonly Group[]): readonly Metric[] {
  return groups.flatMap(({ title, cases }): readonly Metric[] => {
    const [axe, own] = [tallyOf(cases, 'axe-core alone'), tallyOf(cases, 'Usager')];
    const metric = (name: string, of: (tally: Tally) => number): Metric => ({
      id: `act: ${title}: ${name}`,
      value: of(own),
      unit: '%',
      reference: { what: 'axe-core alone', value: of(axe) },
    });
    return [
      metric('recall', ({ flagged, failed }) => per100(flagged, failed)),
      metric('wrong flags', ({ wrong, others }) => per100(wrong, others)),
    ];
  });
}
