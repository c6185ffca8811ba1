import { rgaaCriteria, rgaaCriterionUrl, rgaaVersion } from '../method/rgaa/criteria.ts';
import { wcagUrl } from '../method/wcag.ts';
import type { RenderInput, Reporter } from '../model/run.ts';
import type { ScoredFinding, Scorecard } from '../model/scorecard.ts';
import { webAddress } from './address.ts';
import { cleanText, clip } from './clean-text.ts';
import { linesOf } from './grid/cell-words.ts';
import { stateCells, type StateCell } from './grid/pages.ts';
import { say } from './say.ts';
import { checkpointIndex } from './view.ts';

/** Places pointed at in one assertion; the report has them all. */
const pointersKept = 50;

/** EARL 1.0, Pointers in RDF, Dublin Core, DOAP and FOAF, each term with its namespace. */
const context = {
  earl: 'http://www.w3.org/ns/earl#',
  ptr: 'http://www.w3.org/2009/pointers#',
  dct: 'http://purl.org/dc/terms/',
  doap: 'http://usefulinc.com/ns/doap#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

type Node = Readonly<Record<string, unknown>>;

const assertor = '_:usager';
const iri = (id: string): Node => ({ '@id': id });

/** What decided, as EARL says it. What is left to a person, prepared by a machine, is `cantTell`; what nothing looked at is `untested`. */
function resultOf({ status, decided, left }: StateCell): { readonly outcome: string; readonly mode?: string } {
  if (status === 'NT')
    return decided === undefined && left === undefined ? { outcome: 'untested' } : { outcome: 'cantTell', mode: 'semiAuto' };
  const outcome = { C: 'passed', NC: 'failed', NA: 'inapplicable' }[status];
  return { outcome, mode: personOf(decided?.decidedBy) === undefined ? 'automatic' : 'manual' };
}

/** Name of the person who decided: `person: name, date`. */
function personOf(decidedBy: string | undefined): string | undefined {
  if (decidedBy?.startsWith('person: ') !== true) return undefined;
  return cleanText(decidedBy.slice('person: '.length)).replace(/, [\d-]{4,10}$/, '');
}

/** What a person reads of an assertion: at most 4,000 characters, and the cut is said. */
const described = (text: string): string => (text.length > 4000 ? `${text.slice(0, 4000).toWellFormed()} […]` : text);

function pointer({ selector, frame }: ScoredFinding, subject: string): readonly Node[] {
  if (selector === undefined) return [];
  // A path through shadow roots is no CSS selector.
  const type = selector.includes(' >> ') ? 'ptr:ExpressionPointer' : 'ptr:CSSSelectorPointer';
  const around = frame === undefined ? {} : { 'dct:isPartOf': clip(frame, 300) };
  return [{ '@type': type, 'ptr:expression': cleanText(selector), 'ptr:reference': iri(subject), ...around }];
}

function assertion(
  cell: StateCell,
  criterion: string,
  subject: string,
  people: Map<string, string>,
  lang: RenderInput['lang'],
): Node {
  const { outcome, mode } = resultOf(cell);
  const name = personOf(cell.decided?.decidedBy);
  const by = name === undefined ? assertor : (people.get(name) ?? `_:person-${people.size + 1}`);
  if (name !== undefined) people.set(name, by);
  const lines = linesOf({ criterion, status: cell.status, states: [cell] }, lang);
  const pointers = cell.findings.slice(0, pointersKept).flatMap((finding) => pointer(finding, subject));
  const why = cell.decided === undefined ? {} : { 'dct:source': clip(cell.decided.decidedBy, 300) };
  return {
    '@type': 'earl:Assertion',
    'earl:assertedBy': iri(by),
    'earl:subject': iri(subject),
    'earl:test': iri(rgaaCriterionUrl(criterion)),
    ...(mode === undefined ? {} : { 'earl:mode': iri(`earl:${mode}`) }),
    'earl:result': {
      '@type': 'earl:TestResult',
      'earl:outcome': iri(`earl:${outcome}`),
      ...why,
      ...(lines.length === 0 ? {} : { 'dct:description': { '@value': described(lines.join('\n')), '@language': lang } }),
      ...(pointers.length === 0 ? {} : { 'earl:pointer': pointers }),
    },
  };
}

function subjectOf(card: Scorecard, checkpoint: string, id: string): Node {
  const state = checkpointIndex(card).get(checkpoint);
  const address = state === undefined ? null : webAddress(state.url);
  return {
    '@id': id,
    '@type': 'earl:TestSubject',
    'dct:identifier': `${card.procedure.id}/${checkpoint}`,
    'dct:title': clip(state?.title ?? checkpoint, 300),
    'dct:isPartOf': clip(card.procedure.title, 300),
    ...(address === null ? {} : { 'dct:source': iri(address) }),
  };
}

function criteria(lang: RenderInput['lang']): readonly Node[] {
  return rgaaCriteria.map(({ id, title, wcag }) => ({
    '@id': rgaaCriterionUrl(id),
    '@type': 'earl:TestCriterion',
    'dct:identifier': `RGAA ${rgaaVersion} ${id}`,
    'dct:title': { '@value': say(lang, title), '@language': lang },
    'dct:relation': wcag.flatMap((number) => {
      const url = wcagUrl(number);
      return url === undefined ? [] : [iri(url)];
    }),
  }));
}

function software({ run, scorecards }: RenderInput): Node {
  const tools = [...new Set(scorecards.flatMap(({ run: { axe, browser } }) => [`axe-core ${axe}`, browser]))];
  return {
    '@id': assertor,
    '@type': ['earl:Assertor', 'earl:Software'],
    'doap:name': 'Usager',
    'doap:release': { '@type': 'doap:Version', 'doap:revision': run.usager },
    'dct:requires': tools,
  };
}

/**
 * `earl.jsonld`: W3C’s Evaluation and Report Language 1.0 as JSON-LD. One assertion per criterion of RGAA and state: `passed`, `failed`, `inapplicable`, `cantTell`
 * for what is prepared for a person (an NA that is only proposed too), `untested` for the rest; `manual` and by that person for what a person decided. Each
 * criterion refers to the WCAG 2.1 success criteria that it rests on.
 */
function render(input: RenderInput): string {
  const people = new Map<string, string>();
  const subjects: Node[] = [];
  const assertions = input.scorecards.flatMap((card) =>
    stateCells(card).flatMap(({ checkpoint, cells }) => {
      const id = `_:state-${subjects.length + 1}`;
      subjects.push(subjectOf(card, checkpoint, id));
      return [...cells].map(([criterion, cell]) => assertion(cell, criterion, id, people, input.lang));
    }),
  );
  const persons = [...people].map(([name, id]) => ({ '@id': id, '@type': ['earl:Assertor', 'foaf:Person'], 'foaf:name': name }));
  const dated = { '@id': '_:report', 'dct:created': { '@value': input.run.startedAt, '@type': 'xsd:dateTime' } };
  const graph = [dated, software(input), ...persons, ...criteria(input.lang), ...subjects, ...assertions];
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 1)}\n`;
}

export const earl: Reporter = { extension: 'jsonld', file: 'earl.jsonld', render };
