import type { RenderInput, Reporter } from '../model/run.ts';

/** Keys in alphabetical order, `schema` first, so that two equal runs give the same bytes whoever wrote them. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const rank = (key: string): string => (key === 'schema' ? '' : key);
  const entries = Object.entries(value).sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]));
}

/** `report.json`: the run and its scorecards in one document, `{ schema: 'usager/report/1', run, scorecards }`. */
function render({ run, scorecards }: RenderInput): string {
  return `${JSON.stringify(ordered({ schema: 'usager/report/1', run, scorecards }), null, 2)}\n`;
}

export const json: Reporter = { extension: 'json', file: 'report.json', render };
