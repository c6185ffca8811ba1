import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { rgaaCriteria } from '../../src/method/rgaa/criteria.ts';
import { samplePages } from '../../src/reporters/grid/pages.ts';
import { gridReporters } from '../../src/reporters/index.ts';
import { golden } from '../support/golden.ts';
import { gridRun, planted, threePages } from '../support/grid-run.ts';
import { sampleRun } from '../support/sample-run.ts';

const rendered = (name: string): string => gridReporters[name]?.render(gridRun(threePages)) ?? '';

describe('pages of the sample', () => {
  const pages = samplePages(gridRun(threePages).scorecards);
  const status = (page: number, id: string) => pages[page]?.cells.find(({ criterion }) => criterion === id)?.status;

  test('are the states that share an address and a title, and have names of their own', () => {
    expect(pages.map(({ url, states }) => [url, states.length])).toEqual([
      ['https://www.exemple.fr/', 1],
      ['https://www.exemple.fr/demande', 2],
      ['https://www.exemple.fr/fin', 1],
    ]);
    expect([pages[0]?.name, pages[2]?.name]).toEqual(['Accueil', 'Accueil (2)']);
  });

  test('hold the worst status of their states; what is not decided on one of them is NT', () => {
    expect([status(0, '1.1'), status(1, '1.1'), status(2, '1.1')]).toEqual(['C', 'NC', 'C']);
    expect([status(0, '2.1'), status(1, '2.1'), status(2, '2.1')]).toEqual(['NA', 'C', 'NT']);
  });

  test('leave NT an NA that nobody has confirmed', () => {
    expect(status(0, '3.1')).toBe('NT');
  });

  test('are named after their procedure when there are several', () => {
    const [card] = gridRun(threePages).scorecards;
    if (card === undefined) throw new Error('one card');
    expect(samplePages([card, { ...card, procedure: { ...card.procedure, id: 'b', title: 'Autre' } }])[3]?.name).toBe(
      'Autre – Accueil',
    );
  });
});

describe.each(Object.entries(gridReporters))('%s', (name, reporter) => {
  test('gives the expected bytes', () => {
    // One page is enough: the longer formats would fill the repository.
    const output = reporter.render(gridRun(threePages.slice(1, 2)));
    expect(output === golden(`grid.${name}.${reporter.extension}`, output)).toBe(true);
  });

  test('does not change from one rendering to the next, and survives a run without grid', () => {
    expect(rendered(name)).toBe(rendered(name));
    const { run, pictures } = sampleRun('fr');
    expect(reporter.render({ run, scorecards: [], lang: 'fr', pictures }).length).toBeGreaterThan(10);
  });
});

describe('ara-csv', () => {
  const lines = rendered('ara-csv').split('\r\n');

  test('has Ara’s columns, one row a criterion, and Ara’s codes alone', () => {
    expect(lines[0]?.startsWith('Critères,Éléments transverses,Accueil,')).toBe(true);
    expect(lines.slice(1, -1).map((line) => line.split(',')[0])).toEqual(rgaaCriteria.map(({ id }) => id));
    expect(lines[1]).toBe('1.1,NT,C,NC,C');
    for (const line of lines.slice(1, -1)) expect(line).toMatch(/^\d+\.\d+(,(C|NC|NA|NT)){4}$/);
  });

  test('disarms the title that a page planted', () => {
    expect(lines[0]).toContain(`"'=HYPERLINK(""https://evil.example"";""A"") <b>&amp;]]>\ufffd\ufffd"`);
  });
});

describe('ara-json', () => {
  const { data, pages } = JSON.parse(rendered('ara-json'));
  const result = (pageId: number, topic: number, criterium: number) =>
    data.find(
      (one: { pageId: number; topic: number; criterium: number }) =>
        one.pageId === pageId && one.topic === topic && one.criterium === criterium,
    );

  test('says each criterion of each page once, in Ara’s words', () => {
    expect(data).toHaveLength(3 * 106);
    expect(pages.map(({ pageId }: { pageId: number }) => pageId)).toEqual([1, 2, 3]);
    expect(new Set(data.map(({ status }: { status: string }) => status))).toEqual(
      new Set(['COMPLIANT', 'NOT_COMPLIANT', 'NOT_APPLICABLE', 'NOT_TESTED']),
    );
    expect(result(1, 3, 1)).toEqual({
      pageId: 1,
      topic: 3,
      criterium: 1,
      status: 'NOT_TESTED',
      compliantComment: null,
      notApplicableComment: null,
      notCompliantItems: [],
    });
  });

  test('gives what is wrong, its impact and its place, in which no Markdown or HTML acts', () => {
    const [item] = result(2, 1, 1).notCompliantItems;
    expect(item).toMatchObject({ title: planted.message, userImpact: 'BLOCKING', quickWin: false });
    expect(item.comment).toBe(String.raw`main &gt; img\[alt="&lt;script&gt;"\]`);
    expect(result(1, 9, 1).notCompliantItems[0].comment).toContain('Le titre « Aide » est un paragraphe.');
  });
});

describe('earl', () => {
  interface Ref {
    readonly '@id': string;
  }
  interface Node {
    readonly '@id'?: string;
    readonly '@type'?: string | readonly string[];
    readonly 'foaf:name'?: string;
    readonly 'dct:relation'?: readonly Ref[];
  }
  interface Assertion extends Node {
    readonly 'earl:assertedBy': Ref;
    readonly 'earl:subject': Ref;
    readonly 'earl:test': Ref;
    readonly 'earl:mode'?: Ref;
    readonly 'earl:result': { readonly 'earl:outcome': Ref; readonly 'earl:pointer'?: unknown };
  }
  const document = JSON.parse(rendered('earl')) as {
    readonly '@context': Record<string, string>;
    readonly '@graph': readonly Node[];
  };
  const graph = document['@graph'];
  const assertions = graph.filter((node): node is Assertion => node['@type'] === 'earl:Assertion');
  const of = (state: number, id: string) =>
    assertions.find((node) => node['earl:subject']['@id'] === `_:state-${state}` && node['earl:test']['@id'].endsWith(`#${id}`));
  const outcome = (node: Assertion | undefined) => [node?.['earl:result']['earl:outcome']['@id'], node?.['earl:mode']?.['@id']];

  test('asserts each criterion of each state once, about nodes that are in the graph', () => {
    expect(assertions).toHaveLength(threePages.length * 106);
    const ids = new Set(graph.map((node) => node['@id']));
    for (const node of assertions)
      for (const key of ['earl:assertedBy', 'earl:subject', 'earl:test'] as const) expect(ids).toContain(node[key]['@id']);
  });

  test('uses no prefix that its context does not declare', () => {
    const known = new Set([...Object.keys(document['@context']), '_', 'https', 'http']);
    const terms = JSON.stringify(graph).matchAll(/"(?:@id|@type)":"([^":]+):|"([a-z]+):[A-Za-z]+":/g);
    for (const [, value, key] of terms) expect(known).toContain(value ?? key);
  });

  test('says what was decided, by a machine or a person, and what is left', () => {
    expect(outcome(of(1, '1.1'))).toEqual(['earl:passed', 'earl:automatic']);
    expect(outcome(of(2, '1.1'))).toEqual(['earl:failed', 'earl:automatic']);
    expect(outcome(of(1, '2.1'))).toEqual(['earl:inapplicable', 'earl:automatic']);
    expect(outcome(of(1, '3.1'))).toEqual(['earl:cantTell', 'earl:semiAuto']);
    expect(outcome(of(2, '1.3'))).toEqual(['earl:cantTell', 'earl:semiAuto']);
    expect(outcome(of(1, '1.2'))).toEqual(['earl:untested', undefined]);
    expect(outcome(of(1, '9.1'))).toEqual(['earl:failed', 'earl:manual']);
    const person = graph.find((node) => node['@id'] === of(1, '9.1')?.['earl:assertedBy']['@id']);
    expect(person?.['foaf:name']).toBe('Marie Dupont');
  });

  test('points at what fails, and ties criteria to WCAG', () => {
    expect(of(2, '1.1')?.['earl:result']['earl:pointer']).toEqual([
      { '@type': 'ptr:CSSSelectorPointer', 'ptr:expression': planted.selector, 'ptr:reference': { '@id': '_:state-2' } },
    ]);
    const criterion = graph.find((node) => node['@id']?.endsWith('#1.1') === true);
    expect(criterion?.['dct:relation']).toEqual([{ '@id': 'https://www.w3.org/TR/WCAG21/#non-text-content' }]);
    const without = graph.filter((node) => node['@type'] === 'earl:TestCriterion' && (node['dct:relation'] ?? []).length === 0);
    expect(without).toEqual([]);
  });

  test('is RDF for the reference JSON-LD processor: as many assertions, nothing dropped', async () => {
    const quads = await jsonld.toRDF(document, { format: 'application/n-quads', safe: true });
    expect(quads.match(/#type> <http:\/\/www\.w3\.org\/ns\/earl#Assertion>/g)).toHaveLength(assertions.length);
    expect(quads.match(/<http:\/\/www\.w3\.org\/ns\/earl#outcome> <http:\/\/www\.w3\.org\/ns\/earl#\w+>/g)).toHaveLength(
      assertions.length,
    );
  });

  test('names the machine and its versions', () => {
    expect(graph.find((node) => node['@id'] === '_:usager')).toMatchObject({
      'doap:release': { 'doap:revision': '0.1.0' },
      'dct:requires': [expect.stringMatching(/^axe-core \d/), expect.any(String)],
    });
  });
});
