import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Reporter } from '@playwright/test/reporter';
import { conclude } from '../cli/conclude.ts';
import type { Localized } from '../model/localized.ts';
import { say } from '../reporters/say.ts';
import { renderTerminal } from '../reporters/index.ts';
import { mergeRuns } from '../store/index.ts';
import { partsFolder } from './part.ts';

const nothing: Localized = {
  fr: 'Usager : aucun état audité (les tests joués n’appellent ni usager.checkpoint ni replay).',
  en: 'Usager: no state audited (the tests played call neither usager.checkpoint nor replay).',
};

/** Joins the parts that the workers wrote into one run, scores it and prints its scorecards. */
export default function usagerReporter({
  out = process.env['USAGER_OUT'] ?? 'reports/playwright',
  lang = 'fr',
}: { out?: string; lang?: 'fr' | 'en' } = {}): Reporter {
  const parts = partsFolder(out);
  return {
    onBegin: () => rmSync(parts, { recursive: true, force: true }),
    onEnd: async () => {
      const folders = existsSync(parts) ? readdirSync(parts).sort() : [];
      if (folders.length === 0) {
        process.stdout.write(`${say(lang, nothing)}\n`);
        return;
      }
      const run = join(resolve(out), 'run');
      rmSync(run, { recursive: true, force: true });
      const paths = folders.map((folder) => join(parts, folder));
      const writer = await mergeRuns(paths, run);
      const { scorecards } = await conclude(writer, { lang, format: ['html', 'json'], endedAt: new Date(), complete: true });
      process.stdout.write(
        `${['', ...renderTerminal(scorecards, { lang, width: process.stdout.columns ?? 100 }), '', run].join('\n')}\n`,
      );
    },
  };
}
