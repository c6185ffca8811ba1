import { describe, expect, test } from 'vitest';
import { CannotRun } from '../../src/cli/errors.ts';
import { allowedHosts, planJourneys } from '../../src/cli/plan.ts';
import type { Path, Scenario } from '../../src/model/scenario.ts';

const path = (id: string): Path => ({ id, title: id, steps: [], data: [] });

function scenario(id: string, paths: readonly string[], conditions: readonly string[] = ['desktop', 'smartphone']): Scenario {
  const url = `https://${id}.example.fr/`;
  return {
    file: `${id}.yaml`,
    hash: '',
    procedure: { id, title: id, authority: 'Ville', country: 'FR', language: 'fr', kind: 'local', url },
    site: { start: url, allow: [`${id}.example.fr`, 'static.example.fr'], dismiss: [], alsoRead: [] },
    paths: paths.map(path),
    conditions,
  };
}

const both = [scenario('a', ['principal', 'heberge']), scenario('b', ['principal'], ['desktop'])];
const names = (...args: Parameters<typeof planJourneys>): readonly string[] =>
  planJourneys(...args).map(({ scenario: { procedure }, path: { id }, condition }) => `${procedure.id}/${id}/${condition.id}`);

test('every path of every scenario under each of its own conditions', () => {
  expect(names(both, {})).toEqual([
    'a/principal/desktop',
    'a/principal/smartphone',
    'a/heberge/desktop',
    'a/heberge/smartphone',
    'b/principal/desktop',
  ]);
});

test('conditions asked for replace those of the scenarios', () => {
  expect(names(both, { condition: ['smartphone'] })).toEqual([
    'a/principal/smartphone',
    'a/heberge/smartphone',
    'b/principal/smartphone',
  ]);
});

test('a path that only one scenario has leaves the others out', () => {
  expect(names(both, { path: ['heberge'] })).toEqual(['a/heberge/desktop', 'a/heberge/smartphone']);
});

describe('what is unknown is refused, with what is known', () => {
  const refusal = (only: Parameters<typeof planJourneys>[1]): CannotRun['sentence'] => {
    try {
      planJourneys(both, only);
    } catch (error) {
      if (error instanceof CannotRun) return error.sentence;
    }
    throw new Error('not refused');
  };
  test('condition', () => {
    const { fr, en } = refusal({ condition: ['moon'] });
    expect(fr).toMatch(/«\u00a0moon\u00a0».*desktop, smartphone/);
    expect(en).toMatch(/“moon”.*desktop, smartphone/);
  });
  test('path', () => {
    const { fr, en } = refusal({ path: ['principal', 'moon'] });
    expect(fr).toMatch(/«\u00a0moon\u00a0».*principal, heberge/);
    expect(en).toMatch(/“moon”.*principal, heberge/);
  });
});

test('the hosts of a run are those of its scenarios, each once', () => {
  expect(allowedHosts(both)).toEqual(['a.example.fr', 'static.example.fr', 'b.example.fr']);
});
