import type { Lang } from '../model/localized.ts';
import type { RenderInput, Reporter } from '../model/run.ts';
import { clip, oneLine } from './clean-text.ts';
import { formatCount } from './format.ts';
import { problemsOf, type Level, type Problem } from './problems/problem.ts';
import { say } from './say.ts';

/** Annotations of each level that GitHub shows for one step. */
const shown = 10;

const commands: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** Text of a workflow command: on one line, so that nothing a page says can begin another. */
const data = (text: string): string => oneLine(text).replaceAll('%', '%25');

/** The same for a property, where `:` and `,` separate. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Problems of one procedure that break the same rule as gravely: one annotation, at the first of them. */
interface Group {
  readonly first: Problem;
  readonly count: number;
}

function groupsOf(problems: readonly Problem[]): readonly Group[] {
  const groups = Map.groupBy(problems, ({ card, rule, level }) => `${card.procedure.id} ${rule.id} ${level}`);
  return [...groups.values()].flatMap((own) => (own[0] === undefined ? [] : [{ first: own[0], count: own.length }]));
}

function annotation({ first, count }: Group, lang: Lang): string {
  const { level, place, rule, message, finding, state, card } = first;
  const title = `title=${property(clip(rule.title, 120))}`;
  const where = place === undefined ? [] : [`file=${property(place.file)}`, `line=${place.line}`];
  const quote = finding?.quote === undefined ? '' : ` « ${clip(finding.quote, 160)} »`;
  const page = state === undefined ? '' : ` – ${clip(state.url, 200)}`;
  const selector = finding?.selector === undefined ? '' : ` – ${clip(finding.selector, 160)}`;
  const others = formatCount(lang, count - 1, { fr: 'autre', en: 'more' }, { fr: 'autres', en: 'more' });
  const more =
    count === 1 ? '' : say(lang, { fr: ` – et ${others} dans cette démarche`, en: ` – and ${others} in this procedure` });
  const text = `${clip(card.procedure.title, 160)} : ${clip(message, 400)}${quote}${page}${selector}${more}`;
  return `::${commands[level]} ${[...where, title].join(',')}::${data(text)}`;
}

function summary({ lang }: RenderInput, found: number, told: number): string {
  const words = say(lang, {
    fr: `${found} constats prouvés ; ${found - told} ne sont pas annotés ici. Le rapport de la campagne les a tous.`,
    en: `${found} proved findings; ${found - told} are not annotated here. The report of the run has them all.`,
  });
  return `::notice title=Usager::${data(words)}`;
}

/**
 * Workflow commands of GitHub Actions, one a line: at most ten errors, ten warnings and nine notices, the gravest first, one for each rule that a procedure breaks,
 * and a notice that says what is left. GitHub shows no more for a step.
 */
function render(input: RenderInput): string {
  const problems = problemsOf(input);
  const groups = groupsOf(problems);
  const most: Readonly<Record<Level, number>> = { error: shown, warning: shown, note: shown - 1 };
  const chosen = (['error', 'warning', 'note'] as const).flatMap((level) =>
    groups.filter(({ first }) => first.level === level).slice(0, most[level]),
  );
  const told = chosen.reduce((sum, { count }) => sum + count, 0);
  const lines = chosen.map((group) => annotation(group, input.lang));
  return [...lines, ...(told === problems.length ? [] : [summary(input, problems.length, told)])]
    .map((line) => `${line}\n`)
    .join('');
}

export const github: Reporter = { extension: 'txt', file: 'github.txt', render };
