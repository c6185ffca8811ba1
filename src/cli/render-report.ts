import type { Localized } from '../model/localized.ts';
import type { RenderInput } from '../model/run.ts';
import { BadTemplate, fileReporters, gridReporters, reporters, workbookReporters } from '../reporters/index.ts';
import { CannotRun } from './errors.ts';

/** A report as it is written: text or bytes, and what to say beside. */
export interface Rendered {
  readonly content: string | Uint8Array;
  readonly notices: readonly Localized[];
}

/** Formats that are exports of RGAA’s grid: they need a run whose grid was filled. */
function isGridFormat(format: string): boolean {
  return Object.hasOwn(gridReporters, format) || Object.hasOwn(fileReporters, format);
}

function requireGrid({ scorecards }: RenderInput): void {
  if (scorecards.some(({ accessibility }) => (accessibility?.rgaa.grid?.pages.length ?? 0) > 0)) return;
  throw new CannotRun({
    fr: 'Cette campagne n’a pas de grille du RGAA : aucun état n’y a été audité. Donnez une campagne qui en a.',
    en: 'This run has no RGAA grid: no state was audited in it. Give a run that has some.',
  });
}

/** Renders a saved run in a format. @throws CannotRun for a template that is not the official grid, or a run without grid. */
export async function renderReport(format: string, input: RenderInput, template?: Uint8Array): Promise<Rendered> {
  if (isGridFormat(format)) requireGrid(input);
  const reporter = reporters[format] ?? gridReporters[format];
  if (reporter !== undefined) return { content: reporter.render(input), notices: [] };
  const file = fileReporters[format] ?? workbookReporters[format];
  if (file === undefined) return { content: '', notices: [] };
  const { bytes, notices } = await file.render(input, template).catch((error: unknown) => {
    throw error instanceof BadTemplate ? new CannotRun(error.say) : error;
  });
  return { content: bytes, notices };
}
