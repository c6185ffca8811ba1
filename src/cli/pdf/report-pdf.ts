import { join } from 'node:path';
import type { RenderInput } from '../../model/run.ts';
import { say } from '../../reporters/say.ts';
import { formatDay } from '../../reporters/format.ts';
import { hashFile } from '../../store/hash-file.ts';
import { sealedFiles, type RunReader } from '../../store/index.ts';
import { launchBrowser } from '../launch.ts';
import { evidenceIndex } from './evidence-index.ts';
import { indexFiles } from './index-files.ts';
import { printPdf } from './print.ts';
import { printedReport } from './printed-report.ts';
import { statement } from './statement.ts';

/** The report of a saved run as a PDF: the report, then the index of the evidence, then the conditions of the recording. @throws CannotRun without a browser. */
export async function reportPdf(
  reader: RunReader,
  input: RenderInput,
  options: { readonly env: NodeJS.ProcessEnv; readonly browser?: string | undefined },
): Promise<Uint8Array> {
  const { run, lang, scorecards } = input;
  const procedures = scorecards.map(({ procedure }) => procedure.id);
  const manifest = sealedFiles(reader.dir);
  const files = manifest === undefined ? null : await indexFiles(reader, manifest, procedures);
  const seal = manifest === undefined ? null : (await hashFile(join(reader.dir, 'manifest.json'))).sha256;
  const journeys = procedures.flatMap((id) => reader.journeys(id));
  const html = printedReport(input, [evidenceIndex(files, seal, lang), statement(run, journeys, lang)]);
  // Nothing is allowed: the browser can resolve no name at all.
  const launched = await launchBrowser([], options);
  try {
    return await printPdf(launched.browser, {
      html,
      lang,
      foot: `Usager ${run.usager} – ${say(lang, { fr: 'fiches du', en: 'scorecards of' })} ${formatDay(lang, run.startedAt)}`,
      date: new Date(run.endedAt ?? run.startedAt),
    });
  } finally {
    await launched.browser.close();
  }
}
