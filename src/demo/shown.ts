import type { Shown } from './defects/defect.ts';

/** The part of a scorecard that can be looked into: the JSON object itself. */
type Json = unknown;

/** Every value found at a path (`channels.phone[].tariff`) of a JSON value. */
export function valuesAt(json: Json, path: string): readonly Json[] {
  return path.split('.').reduce<readonly Json[]>((values, part) => values.flatMap((value) => step(value, part)), [json]);
}

function step(value: Json, part: string): readonly Json[] {
  const name = part.replace(/\[\]$/, '');
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return [];
  const found = (value as Record<string, Json>)[name];
  if (!part.endsWith('[]')) return [found];
  return Array.isArray(found) ? found : [];
}

/**
 * Undefined when the scorecard shows what was expected of an indicator; otherwise one line that says what it shows instead. Takes
 * a scorecard as read from `scorecard.json`.
 */
export function missing(scorecard: Json, indicator: string, shown: Shown): string | undefined {
  if ('outcome' in shown) {
    const outcome = valuesAt(scorecard, 'dimensions[].indicators[]').find((one) => valuesAt(one, 'id').includes(indicator));
    const actual = valuesAt(outcome, 'outcome')[0];
    return shown.outcome.some((one) => one === actual)
      ? undefined
      : `${indicator}: ${String(actual)}, not ${shown.outcome.join(' or ')}`;
  }
  const values = valuesAt(scorecard, shown.at);
  return holds(values, shown) ? undefined : `${shown.at}: ${JSON.stringify(values)}, not ${JSON.stringify(shown)}`;
}

function holds(values: readonly Json[], shown: Exclude<Shown, { readonly outcome: unknown }>): boolean {
  if ('equals' in shown) return values.length === 1 && values[0] === shown.equals;
  if ('includes' in shown) return values.includes(shown.includes);
  if ('includesText' in shown) return values.some((value) => typeof value === 'string' && value.includes(shown.includesText));
  const [value] = values;
  if (typeof value !== 'number') return false;
  return 'atLeast' in shown ? value >= shown.atLeast : value <= shown.atMost;
}
