import type { RenderInput } from '../../model/run.ts';
import { toHtml, type Markup } from '../../reporters/html/template.ts';
import { reporters } from '../../reporters/index.ts';

/** Links to files of the run lead nowhere from a PDF: their words stay, their address goes. */
const towardsTheRun = / href="(?!#|https?:|mailto:|tel:|data:)[^"]*"/g;

/**
 * The report as one document to be printed, `annexes` at its end. The only place that knows where the printed HTML comes from.
 * The markup is the reporters' own: a page's words are escaped in it, quotes included, so they cannot look like an attribute.
 */
export function printedReport(input: RenderInput, annexes: readonly Markup[]): string {
  const report = reporters['html']?.render(input) ?? '';
  const end = report.lastIndexOf('</main>');
  const pages = `<div class="wide">${annexes.map(toHtml).join('\n')}</div>`;
  const whole = end === -1 ? `${report}${pages}` : `${report.slice(0, end)}${pages}${report.slice(end)}`;
  return whole.replace(towardsTheRun, '');
}
