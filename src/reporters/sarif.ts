import type { Lang } from '../model/localized.ts';
import type { RenderInput, Reporter } from '../model/run.ts';
import { acceptedWords } from './accepted.ts';
import { clip } from './clean-text.ts';
import type { Level, Problem } from './problems/problem.ts';
import type { Rule } from './problems/rule.ts';
import { entriesOf, type Entry } from './sarif/baseline.ts';
import { locationOf, relatedOf } from './sarif/locations.ts';
import { notificationsOf } from './sarif/notifications.ts';
import { ruleNode } from './sarif/rules.ts';
import { sarifText, sarifValue } from './sarif/texts.ts';

type Node = Readonly<Record<string, unknown>>;

/** Results that GitHub takes in one run; it shows the 5,000 gravest. */
const resultsKept = 25_000;

function propertiesOf({ problem: { card, finding }, notCompared }: Entry): Node {
  const { quote, requirement, impact, screenshot } = finding ?? {};
  return {
    procedure: card.procedure.id,
    ...(notCompared === undefined ? {} : { notCompared }),
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
function suppressionsOf({ finding }: Problem, lang: Lang): readonly Node[] {
  const waived = finding?.waived;
  if (waived === undefined) return [];
  const justification = sarifText(clip(acceptedWords(lang, waived), 400));
  return [{ kind: 'external', status: 'accepted', justification }];
}

/** How the results of one run are written: SARIF wants some properties on all of them, or on none. */
interface Writing {
  readonly lang: Lang;
  readonly ranks: ReadonlyMap<string, number>;
  /** True when one of them is waived (3.27.23). */
  readonly suppressing: boolean;
}

function resultNode(entry: Entry, { lang, ranks, suppressing }: Writing): Node {
  const { problem, state, open } = entry;
  const related = relatedOf(problem);
  return {
    ruleId: problem.rule.id,
    ruleIndex: ranks.get(problem.rule.id) ?? -1,
    kind: open === true ? 'open' : 'fail',
    level: open === true ? 'none' : problem.level,
    message: { text: messageOf(problem) },
    locations: [locationOf(problem)],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    // GitHub tells alerts apart by the second: without it, it would hash the line, and all the problems of a state would be one.
    partialFingerprints: { 'usagerFinding/v1': problem.fingerprint, primaryLocationLineHash: problem.fingerprint },
    ...(state === undefined ? {} : { baselineState: state }),
    ...(suppressing ? { suppressions: suppressionsOf(problem, lang) } : {}),
    properties: propertiesOf(entry),
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

/** One run of the file: what was compared, or what could not be. `part`: what tells it from the other one. */
function runNode(input: RenderInput, entries: readonly Entry[], part: string): Node {
  const { run, lang } = input;
  const kept = entries.slice(0, resultsKept);
  const rules = rulesOf(kept.map(({ problem }) => problem));
  const ranks = new Map([...rules.keys()].map((id, rank) => [id, rank]));
  const suppressing = kept.some(({ problem }) => problem.finding?.waived !== undefined);
  const driver = {
    name: 'Usager',
    semanticVersion: run.usager,
    properties: { method: run.method, ...run.tools },
    rules: [...rules.values()].map(({ rule, level }) => ruleNode(rule, level, lang)),
  };
  return {
    tool: { driver },
    automationDetails: { id: `usager${part}/${run.startedAt}` },
    language: lang,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder where the run was started.' } } },
    invocations: [invocation(input, entries.length, kept.length)],
    results: kept.map((entry) => resultNode(entry, { lang, ranks, suppressing })),
  };
}

/**
 * `usager.sarif`: SARIF 2.1.0 (OASIS). Results are what is proved and nothing else (`kind: fail`): what is left to a person is told in
 * `invocations[0].toolExecutionNotifications`. Each is at the line of the scenario whose step led to the state, because code hosts annotate files of the
 * repository; the page’s address and the selector are beside. Nothing is guessed of the repository. With a baseline, each result has its `baselineState`;
 * those that were not looked at in both runs are a run of their own, without it, because the standard wants it on all results of a run or on none (3.27.24).
 */
function render(input: RenderInput): string {
  const entries = entriesOf(input);
  const apart = entries.filter(({ notCompared }) => notCompared !== undefined);
  const together = entries.filter(({ notCompared }) => notCompared === undefined);
  const runs = [runNode(input, together, ''), ...(apart.length === 0 ? [] : [runNode(input, apart, '/not-compared')])];
  const document = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs };
  return `${JSON.stringify(document, null, 1)}\n`;
}

export const sarif: Reporter = { extension: 'sarif', file: 'usager.sarif', render };
