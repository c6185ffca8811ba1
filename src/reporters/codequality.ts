import type { Lang, Localized } from '../model/localized.ts';
import type { RenderInput, Reporter } from '../model/run.ts';
import { waiverWords } from './accepted.ts';
import { webAddress } from './address.ts';
import { clip, cleanText } from './clean-text.ts';
import { problemsOf, type Problem } from './problems/problem.ts';
import { say } from './say.ts';

/** GitLab’s words, gravest first. */
type Severity = 'blocker' | 'critical' | 'major' | 'minor' | 'info';

/** Bytes of the file, at most: GitLab documents no bound of its own for this report, only the size of artifacts (100 MB unless an administrator says otherwise). */
const most = 10_000_000;

/** A journey that the site blocks stops everyone; then the impact on the person; then what became of the objective. */
function severityOf({ indicator, level, finding }: Problem): Severity {
  if (indicator === undefined) return 'blocker';
  if (finding?.impact === 'critical') return 'critical';
  return { error: 'major', warning: 'minor', note: 'info' }[level] as Severity;
}

/** The scenario as the repository names it; of a page audited alone, its address without scheme: GitLab wants a relative path. */
function pathOf({ place, state }: Problem): string {
  const path = place?.file ?? webAddress(state?.url ?? '')?.replace(/^https?:\/\//u, '') ?? '';
  const relative = cleanText(path)
    .replaceAll('\n', ' ')
    .replace(/^(?:\.?\/)+/u, '');
  return relative === '' ? 'usager' : clip(relative, 500);
}

/** What, in the page’s words, where, and what a waiver says: all that GitLab shows of it. */
function descriptionOf({ card, message, finding, state }: Problem, lang: Lang): string {
  const quote = finding?.quote === undefined ? '' : ` – « ${clip(finding.quote, 160)} »`;
  const selector = finding?.selector === undefined ? '' : ` – ${clip(finding.selector, 160)}`;
  const page = state === undefined ? '' : ` – ${clip(state.url, 200)}`;
  const words = finding === undefined ? undefined : waiverWords(lang, finding);
  const waiver = words === undefined ? '' : ` – ${clip(words, 300)}`;
  return `${clip(card.procedure.title, 160)}${say(lang, { fr: ' : ', en: ': ' })}${clip(message, 400)}${quote}${page}${selector}${waiver}`;
}

const lineOf = (problem: Problem, lang: Lang): string =>
  JSON.stringify({
    description: descriptionOf(problem, lang),
    check_name: problem.rule.id,
    fingerprint: clip(problem.fingerprint, 300),
    severity: severityOf(problem),
    location: { path: pathOf(problem), lines: { begin: problem.place?.line ?? 1 } },
  });

/** An entry about the file itself, at no line of the repository. */
function note(name: string, words: Localized, lang: Lang): string {
  const location = { path: 'usager', lines: { begin: 1 } };
  const [description, check_name] = [say(lang, words), `usager-${name}`];
  return JSON.stringify({ description, check_name, fingerprint: check_name, severity: 'info', location });
}

const cutOff: Localized = {
  fr: 'Campagne interrompue : seuls les parcours terminés figurent ici. Ce qui manque n’est pas corrigé.',
  en: 'Run cut off: only finished journeys are here. What is missing is not fixed.',
};

const leftOut = (found: number, kept: number): Localized => ({
  fr: `${found} constats ; les ${kept} plus graves sont dans ce fichier. Le rapport de la campagne les a tous.`,
  en: `${found} findings; the ${kept} gravest are in this file. The report of the run has them all.`,
});

/**
 * `codequality.json`: GitLab’s Code Quality report, an array of entries with the five fields that it documents. Each proved problem is at the line of the
 * scenario whose step led to the state. GitLab compares it with the report of the target branch by `fingerprint`, which is the finding’s identity.
 */
function render(input: RenderInput): string {
  const lines: string[] = [];
  const problems = problemsOf(input);
  let bytes = 1000;
  for (const problem of problems) {
    const line = lineOf(problem, input.lang);
    bytes += new TextEncoder().encode(line).length + 2;
    if (bytes > most) break;
    lines.push(line);
  }
  const rest = [
    ...(input.run.complete ? [] : [note('cut-off', cutOff, input.lang)]),
    ...(lines.length === problems.length ? [] : [note('left-out', leftOut(problems.length, lines.length), input.lang)]),
  ];
  return `[\n${[...lines, ...rest].join(',\n')}\n]\n`;
}

export const codequality: Reporter = { extension: 'json', file: 'codequality.json', render };
