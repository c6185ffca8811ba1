import { describe, expect, test } from 'vitest';
import { github } from '../../src/reporters/github.ts';
import { sampleRun } from '../support/sample-run.ts';

/** Reads workflow commands as the runner of GitHub Actions does: `::name properties::data`, then the escapes. */
function commands(text: string) {
  const unescape = (value: string): string =>
    value.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const {
        name = '',
        properties = '',
        data = '',
      } = /^::(?<name>[a-z-]+) (?<properties>.*?)::(?<data>.*)$/u.exec(line)?.groups ?? {};
      const pairs = properties
        .split(',')
        .map((pair) => [pair.slice(0, pair.indexOf('=')), unescape(pair.slice(pair.indexOf('=') + 1))]);
      return { name, data: unescape(data), ...Object.fromEntries(pairs) } as Readonly<Record<string, string>>;
    });
}

const read = commands(github.render(sampleRun('fr')));

describe('annotations', () => {
  test('are known commands on a line of a scenario', () => {
    expect(read.length).toBeGreaterThan(5);
    for (const { name, file, line, title, data } of read.filter((one) => one['title'] !== 'Usager')) {
      expect(['error', 'warning', 'notice']).toContain(name);
      expect(file).toBe('scenarios/exemple.yaml');
      expect(Number(line)).toBeGreaterThan(0);
      expect(title).not.toBe('');
      expect(data?.length).toBeGreaterThan(20);
    }
  });

  test('are no more than GitHub shows, the gravest first, and the rest is counted', () => {
    for (const [name, most] of [
      ['error', 10],
      ['warning', 10],
      ['notice', 10],
    ] as const)
      expect(read.filter((one) => one['name'] === name).length).toBeLessThanOrEqual(most);
    const ranks = read.map(({ name = '' }) => ['error', 'warning', 'notice'].indexOf(name));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(read.at(-1)?.['data']).toMatch(/^\d+ constats prouvés\u00a0; \d+ ne sont pas annotés ici\./u);
  });

  test('say a rule once for a procedure, with the number of the others', () => {
    const keys = read.map(({ name, title, data = '' }) => `${name} ${title} ${data.split(' : ')[0]}`);
    expect(new Set(keys).size).toBe(keys.length);
    const twice = {
      ...sampleRun('fr'),
      scorecards: sampleRun('fr').scorecards.map((card) => ({
        ...card,
        dimensions: card.dimensions.map((dimension) => ({
          ...dimension,
          indicators: dimension.indicators.map((one) => ({
            ...one,
            findings: [...one.findings, ...one.findings, ...one.findings],
          })),
        })),
      })),
    };
    const tripled = commands(github.render(twice));
    expect(tripled).toHaveLength(read.length);
    expect(tripled.some(({ data = '' }) => data.endsWith('et 2\u00a0autres dans cette démarche'))).toBe(true);
  });
});

test('nothing that a page says can begin a command, or add a property', () => {
  const input = sampleRun('fr');
  const bad = 'a\n::error file=/etc/passwd::b,file=x:y%0A::stop-commands::z';
  const scorecards = input.scorecards.map((card) => ({
    ...card,
    procedure: { ...card.procedure, title: bad },
    dimensions: card.dimensions.map((dimension) => ({
      ...dimension,
      indicators: dimension.indicators.map((one) => ({
        ...one,
        title: bad,
        message: bad,
        findings: one.findings.map((each) => ({ ...each, message: bad, quote: bad })),
      })),
    })),
  }));
  const hostile = commands(github.render({ ...input, scorecards }));
  expect(hostile).toHaveLength(read.length);
  for (const one of hostile)
    expect(Object.keys(one).toSorted()).toEqual(
      one['file'] === undefined ? ['data', 'name', 'title'] : ['data', 'file', 'line', 'name', 'title'],
    );
  expect(hostile[0]?.['data']).toContain('::stop-commands::');
});
