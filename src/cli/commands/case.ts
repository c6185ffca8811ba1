import { Option, type Command } from 'commander';
import type { CaseOptions } from '../actions/case.ts';
import type { Host } from '../host.ts';
import { accumulate } from '../options.ts';

/** `usager case`. */
export function addCase(program: Command, host: Host, setCode: (code: number) => void): void {
  program
    .command('case')
    .argument('<run>', 'folder of a run')
    .description('make one ZIP to hand to the other side: PDF, scorecards, evidence, provenance, hashes, time stamp')
    .option('--procedure <id...>', 'these procedures alone, with their evidence', accumulate)
    .option('--out <file>', 'file to write, where nothing is yet (default: <run>.case.zip beside the run)')
    .option(
      '--tsa <url>',
      'time-stamp authority (RFC 3161) that signs the manifest; the only address asked (default: USAGER_TSA, then `tsa` of usager.config.yaml)',
    )
    .option('--without-archive', 'leave out the archives of the pages (archive.wacz)')
    .addOption(
      new Option('--lang <fr|en>', 'language of the PDF and of the messages (default: that of the run)').choices(['fr', 'en']),
    )
    .option(
      '--browser <path>',
      'Chrome or Chromium that prints the PDF (default: USAGER_BROWSER, Playwright’s own, the system’s)',
    )
    .addHelpText(
      'after',
      `
Examples:
  usager case reports/2026-11-22-140509
  usager case reports/2026-11-22-140509 --procedure aide-logement --tsa https://tsa.example/ --out dossier.zip
The run must be sealed and intact. The other side checks the file with “usager verify dossier.zip”, or without Usager: see docs/case-file.md.`,
    )
    .action(async (run: string, options: CaseOptions) => {
      const { caseFile } = await import('../actions/case.ts');
      setCode(await caseFile(run, options, host));
    });
}
