// Clauses of EN 301 549 V3.2.1, as RAWeb 1.1 (Luxembourg) gives them for the same criteria: DINUM’s own table still rests on V2.1.2.

/** Clauses beside the one of each success criterion (`9.` and its number). */
const beside: Readonly<Record<string, string>> = {
  '3.2': '5.2',
  '3.3': '5.2',
  '4.2': '7.2.2',
  '4.4': '7.1.2',
  '4.6': '7.2.2',
  '4.11': '7.1.1 7.2.1',
  '10.4': '11.7',
};

/** Documents to download fall under clause 10 (non-web documents) as a whole. */
const documents = new Set(['13.3', '13.4']);

const inOrder = new Intl.Collator('en', { numeric: true });

/** Clauses of EN 301 549 that a criterion of RGAA 4.1.2 falls under, in order. */
export function clausesOf(id: string, wcag: readonly string[]): readonly string[] {
  if (documents.has(id)) return ['10'];
  const others = Object.hasOwn(beside, id) ? (beside[id]?.split(' ') ?? []) : [];
  return [...others, ...wcag.map((number) => `9.${number}`)].toSorted(inOrder.compare);
}
