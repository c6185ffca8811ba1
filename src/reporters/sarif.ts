import type { Lang } from '../model/localized.ts';
import type { RenderInput, Reporter } from '../model/run.ts';
import { acceptedWords } from './accepted.ts';
import { clip } from './clean-text.ts';
import { problemsOf, type Level, type Problem } from './problems/problem.ts';
import type { Rule } from './problems/rule.ts';
import { locationOf, relatedOf } from './sarif/locations.ts';
import { notificationsOf } from './sarif/notifications.ts';
import { ruleNode } from './sarif/rules.ts';
import { sarifText, sarifValue } from './sarif/texts.ts';

type Node = Readonly<Record<string, unknown>>;

/** Results that GitHub takes in one run; it shows the 5,000 gravest. */
const resultsKept = 25_000;

function propertiesOf({ card, finding }: Problem): Node {
  const { quote, requirement, impact, screenshot } = finding ?? {};
  return {
    procedure: card.procedure.id,
    ...(finding === undefined ? {} : { finding: finding.id, seenOn: finding.seenOn }),
    ...(requirement === undefined ? {} : { requirement: sarifValue(requirement) }),
    ...(impact === undefined ? {} : { impact }),
    ...(quote === undefined ? {} : { quote: sarifValue(quote) }),
    ...(screenshot === undefined ? {} : { picture: `${card.procedure.id}/${screenshot}` }),
  };
}

function messageOf({ card, message, finding }: Problem): string {
  const quote = finding?.quote === undefined ? '' : ` – « ${clip(finding.quote, 200)} »`;
  return sarifText(`${message}${quote} (${card.procedure.title})`);
}

/** A waiver of the configuration, in SARIF’s words: the result stays, and code hosts close its alert. */
function suppressed({ finding }: Problem, lang: Lang): Node {
  const waived = finding?.waived;
  if (waived === undefined) return {};
  const justification = sarifText(clip(acceptedWords(lang, waived), 400));
  return { suppressions: [{ kind: 'external', status: 'accepted', justification }] };
}

function resultNode(problem: Problem, ruleIndex: number, lang: Lang): Node {
  const related = relatedOf(problem);
  return {
    ruleId: problem.rule.id,
    ruleIndex,
    kind: 'fail',
    level: problem.level,
    message: { text: messageOf(problem) },
    locations: [locationOf(problem)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    // GitHub tells alerts apart by the second: without it, it would hash the line, and all the problems of a state would be one.
    partialFingerprints: { 'usagerFinding/v1': problem.fingerprint, primaryLocationLineHash: problem.fingerprint },
    ...suppressed(problem, lang),
    properties: propertiesOf(problem),
  };
}

/** Rules of the results, each once, with the gravest level that it has here. */
function rulesOf(problems: readonly Problem[]): ReadonlyMap<string, { readonly rule: Rule; readonly level: Level }> {
  const rules = new Map<string, { readonly rule: Rule; readonly level: Level }>();
  for (const { rule, level } of problems) if (!rules.has(rule.id)) rules.set(rule.id, { rule, level });
  return rules;
}

function invocation(input: RenderInput, found: number, kept: number): Node {
  const { startedAt, endedAt, complete, command } = input.run;
  return {
    executionSuccessful: complete,
    startTimeUtc: startedAt,
    ...(endedAt === null ? {} : { endTimeUtc: endedAt }),
    arguments: command.map(sarifValue),
    toolExecutionNotifications: notificationsOf(input, found, kept),
  };
}

/**
 * `usager.sarif`: SARIF 2.1.0 (OASIS), one run. Results are what is proved and nothing else (`kind: fail`): what is left to a person is told in
 * `invocations[0].toolExecutionNotifications`. Each is at the line of the scenario whose step led to the state, because code hosts annotate files of the
 * repository; the page’s address and the selector are beside. Nothing is guessed of the repository.
 */
function render(input: RenderInput): string {
  const { run, lang } = input;
  const problems = problemsOf(input);
  const kept = problems.slice(0, resultsKept);
  const rules = rulesOf(kept);
  const ranks = new Map([...rules.keys()].map((id, rank) => [id, rank]));
  const driver = {
    name: 'Usager',
    semanticVersion: run.usager,
    properties: { method: run.method, ...run.tools },
    rules: [...rules.values()].map(({ rule, level }) => ruleNode(rule, level, lang)),
  };
  const document = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver },
        automationDetails: { id: `usager/${run.startedAt}` },
        language: lang,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder where the run was started.' } } },
        invocations: [invocation(input, problems.length, kept.length)],
        results: kept.map((problem) => resultNode(problem, ranks.get(problem.rule.id) ?? -1, lang)),
      },
    ],
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

export const sarif: Reporter = { extension: 'sarif', file: 'usager.sarif', render };
