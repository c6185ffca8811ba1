import type { RenderInput, Reporter } from '../model/run.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { clip } from './clean-text.ts';
import { indicatorCase, journeyCase, type TestCase } from './junit/cases.ts';
import { problemsOf, type Problem } from './problems/problem.ts';
import { say } from './say.ts';
import { xmlAttribute, xmlEscape } from './xml.ts';

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlAttribute(String(value))}"`)
    .join('');

const seconds = (value: number): string => value.toFixed(3);

function bodyOf({ result, message, lines }: TestCase): string {
  const text = lines.map(xmlEscape).join('\n');
  if (result === 'skipped') return `<skipped>${xmlEscape(message)}</skipped>`;
  if (result === 'passed') return `<system-out>${[xmlEscape(message), ...lines.map(xmlEscape)].join('\n')}</system-out>`;
  return `<${result}${attributes({ type: result === 'failure' ? 'not-met' : 'replay', message })}>${text}</${result}>`;
}

function caseXml(test: TestCase): string {
  const { classname, name, time } = test;
  return `  <testcase${attributes({ classname, name, time: seconds(time) })}>${bodyOf(test)}</testcase>`;
}

const count = (cases: readonly TestCase[], result: TestCase['result']): number =>
  cases.filter((test) => test.result === result).length;

function casesOf(card: Scorecard, problems: readonly Problem[], { lang }: RenderInput): readonly TestCase[] {
  const own = Map.groupBy(
    problems.filter((problem) => problem.card === card),
    ({ indicator }) => indicator ?? '',
  );
  const indicators = card.dimensions.flatMap((dimension) =>
    dimension.indicators
      .filter(({ measured }) => !measured)
      .map((indicator) => indicatorCase(card, dimension, indicator, own.get(indicator.id) ?? [], lang)),
  );
  return [...card.journeys.map((journey) => journeyCase(card, journey, lang)), ...indicators];
}

function suiteXml(card: Scorecard, cases: readonly TestCase[], { run, lang }: RenderInput): string {
  const { id, title, authority } = card.procedure;
  const head = attributes({
    name: `${clip(title, 300)} (${id})`,
    tests: cases.length,
    failures: count(cases, 'failure'),
    errors: count(cases, 'error'),
    skipped: count(cases, 'skipped'),
    time: seconds(card.run.durationMs / 1000),
    timestamp: card.run.startedAt.replace(/(?:\.\d+)?Z$/u, ''),
    package: `usager.${id}`,
  });
  const properties = {
    authority: clip(authority, 300),
    grade: card.grade ?? '',
    method: card.method.version,
    usager: run.usager,
    browser: card.run.browser,
  };
  const lines = Object.entries(properties).map(([name, value]) => `   <property${attributes({ name, value })}/>`);
  const report = say(lang, {
    fr: 'Rapport, preuves et méthode : index.html de la campagne.',
    en: 'Report, evidence and method: index.html of the run.',
  });
  return [
    ` <testsuite${head}>`,
    '  <properties>',
    ...lines,
    '  </properties>',
    ...cases.map(caseXml),
    `  <system-out>${xmlEscape(report)}</system-out>`,
    ' </testsuite>',
  ].join('\n');
}

/**
 * `junit.xml`: one suite per procedure, one test per journey and per indicator that gives a verdict. What is not met fails; met in part passes and says so;
 * what is not observed, to be checked or not applicable is skipped with its reason, never passed. Numbers without verdict are no test.
 */
function render(input: RenderInput): string {
  const problems = problemsOf(input);
  const suites = input.scorecards.map((card) => ({ card, cases: casesOf(card, problems, input) }));
  const all = suites.flatMap(({ cases }) => cases);
  const total = attributes({ name: 'Usager', tests: all.length, failures: count(all, 'failure'), errors: count(all, 'error') });
  const bodies = suites.map(({ card, cases }) => `${suiteXml(card, cases, input)}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${total}>\n${bodies.join('')}</testsuites>\n`;
}

export const junit: Reporter = { extension: 'xml', file: 'junit.xml', render };
