import type { Localized } from '../../model/localized.ts';
import { say } from '../say.ts';
import { wcagCriterion } from '../wcag.ts';
import type { CriterionRow, RgaaCriterion } from './criterion.ts';
import type { Decidable } from './decidability.ts';
import type { SpecialCase, SpecialCaseRow } from './special-case.ts';

/**
 * A version of the RGAA for one kind of content. A later version, or a référentiel for mobile applications or office documents, is one
 * more folder of data beside `4.1.2`.
 */
export interface RgaaReferential {
  readonly version: string;
  readonly themes: readonly Localized[];
  readonly criteria: readonly RgaaCriterion[];
  readonly specialCases: readonly SpecialCase[];
  readonly decidable: ReadonlyMap<string, Decidable>;
  /** Address of the official text: a criterion is its fragment. */
  readonly url: string;
}

/** What a folder of data gives. */
interface ReferentialData extends Pick<RgaaReferential, 'version' | 'themes' | 'decidable' | 'url'> {
  readonly rows: readonly CriterionRow[];
  readonly specialCases: readonly SpecialCaseRow[];
  /** Clauses of EN 301 549 that a criterion falls under, given its success criteria. */
  readonly clausesOf: (id: string, wcag: readonly string[]) => readonly string[];
}

function testsOf(id: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, rank) => `${id}.${rank + 1}`);
}

function specialCase([criterion, id, kind, fr, en, ranks]: SpecialCaseRow, all: readonly string[]): SpecialCase {
  const [effect, on, toldBy] = kind.split(' ') as [SpecialCase['effect'], SpecialCase['on'], SpecialCase['toldBy']];
  const tests = ranks === undefined ? all : ranks.split(' ').map((rank) => `${criterion}.${rank}`);
  return { criterion, id, tests, effect, on, toldBy, title: say(fr, en) };
}

/** Spells out the compact rows of a version. */
export function referential({ rows, specialCases, clausesOf, ...rest }: ReferentialData): RgaaReferential {
  const withCases = new Set(specialCases.map(([criterion]) => criterion));
  const criteria = rows.map(([id, tests, criteria, fr, en]): RgaaCriterion => {
    const wcag = criteria.split(' ');
    return {
      id,
      theme: Number.parseInt(id, 10),
      title: say(fr, en),
      tests: testsOf(id, tests),
      wcag,
      level: wcag.some((number) => wcagCriterion(number)?.level === 'A') ? 'A' : 'AA',
      en301549: clausesOf(id, wcag),
      hasSpecialCases: withCases.has(id),
    };
  });
  const tests = new Map(criteria.map((criterion) => [criterion.id, criterion.tests]));
  return { ...rest, criteria, specialCases: specialCases.map((row) => specialCase(row, tests.get(row[0]) ?? [])) };
}
