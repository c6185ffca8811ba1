import type { Decidable } from '../decidability.ts';

// Usager’s own reading of the methodology of the 258 tests of RGAA 4.1.2 (November 2026): DINUM publishes nothing of the kind. It says
// what may be decided in principle; what this version does decide is in the checks.

const inapplicable: Readonly<Record<Decidable['inapplicable'], string>> = {
  certain:
    '1.1 1.2 1.3 1.6 2.1 2.2 4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.10 4.11 4.13 5.1 5.2 5.4 5.5 5.6 5.7 5.8 6.1 6.2 8.4 8.6 8.8 8.10 10.13 10.14 ' +
    '11.1 11.2 11.4 11.6 11.7 11.8 11.9 11.10 11.11 11.13 12.1 12.2 12.3 12.4 12.5 12.7 12.10 12.11 13.3 13.4 13.8 13.10 13.11 13.12',
  heuristic: '1.4 1.5 1.7 1.8 1.9 3.3 4.8 4.9 4.12 5.3 7.1 7.3 7.4 7.5 8.7 9.3 9.4 10.6 10.8 11.3 11.5 12.6 13.1 13.5 13.6 13.7',
  never: '3.2 8.1 8.2 8.3 8.5 8.9 9.1 9.2 10.1 10.2 10.3 10.4 10.5 10.7 10.11 10.12 12.8 12.9 13.2 13.9',
  person: '3.1 7.2 10.9 10.10 11.12',
};

const compliant: Readonly<Record<Decidable['compliant'], string>> = {
  machine: '2.1 4.10 6.2 8.1 8.3 8.5 10.5 11.6 12.2 12.4 12.5 12.7 12.9 13.2',
  conditional:
    '1.9 3.2 4.11 5.4 5.7 5.8 7.3 7.4 7.5 8.2 8.4 8.10 10.1 10.4 10.6 10.7 10.11 10.12 10.13 10.14 11.1 11.4 11.10 11.12 11.13 12.1 12.6 ' +
    '12.11 13.1 13.7 13.8 13.9 13.11',
  person:
    '1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 2.2 3.1 3.3 4.1 4.2 4.3 4.4 4.5 4.6 4.7 4.8 4.9 4.12 4.13 5.1 5.2 5.3 5.5 5.6 6.1 7.1 7.2 8.6 8.7 8.8 ' +
    '8.9 9.1 9.2 9.3 9.4 10.2 10.3 10.8 10.9 10.10 11.2 11.3 11.5 11.7 11.8 11.9 11.11 12.3 12.8 12.10 13.3 13.4 13.5 13.6 13.10 13.12',
};

function byCriterion<Value extends string>(table: Readonly<Record<Value, string>>): readonly (readonly [string, Value])[] {
  const entries = Object.entries(table) as [Value, string][];
  return entries.flatMap(([value, ids]) => ids.split(' ').map((id) => [id, value] as const));
}

const compliantBy = new Map(byCriterion(compliant));

/** How far each criterion can be decided without a person. */
export const decidable: ReadonlyMap<string, Decidable> = new Map(
  byCriterion(inapplicable).map(([id, value]) => [id, { inapplicable: value, compliant: compliantBy.get(id) ?? 'person' }]),
);
