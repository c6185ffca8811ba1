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
  const lines = rules.map(({ id, name, criteria, driven, cases }) => {
    const [axe, own] = engines.map((engine) => tallyOf(cases, engine));
    if (axe === undefined || own === undefined) return '';
    const mark = own.wrong > 0 ? '!' : own.flagged < own.failed ? '·' : ' ';
    const note = driven === undefined ? '' : `  [driven: ${driven}]`;
    return `${mark} ${id} ${cell(axe)}  ${cell(own)}  ${[...criteria].join(' ').padEnd(30)} ${name}${note}`;
  });
  const head = `  rule   ${'axe'.padStart(7)} ${'wrong'.padStart(7)}  ${'Usager'.padStart(7)} ${'wrong'.padStart(7)}  success criteria`;
  return [head, ...lines, ''].join('\n');
}

/** Every case of a rule: what is expected, who flags it and by what, and its source. `all` gives the findings on other criteria too. */
export function shown(rule: JudgedRule, letters: number): string {
  const lines = rule.cases.map(({ act, counted, others }) => {
    const said = engines.map((engine) => {
      const found = counted[engine].map(
        ({ by, selector, rgaa }) => `${by}${rgaa.length > 0 ? ` [${rgaa.join(' ')}]` : ''} ${selector}`,
      );
      return `  ${engine}: ${found.length === 0 ? 'nothing' : found.join('; ')}`;
    });
    const beside = others.length === 0 ? [] : [`  on other criteria: ${others.join('; ')}`];
    const wrongly = engines.filter((engine) => counted[engine].length > 0 !== (act.expected === 'failed'));
    const verdict = wrongly.length === 0 ? 'right' : `wrong: ${wrongly.join(', ')}`;
    return [
      `── ${act.expected.toUpperCase()} ${act.title} ${act.path} (${verdict})`,
      ...said,
      ...beside,
      act.content.slice(0, letters),
      '',
    ].join('\n');
  });
  return [`${rule.id} ${rule.name}: ${[...rule.criteria].join(' ')}`, ...lines].join('\n');
}
