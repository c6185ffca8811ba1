import { resolve } from 'node:path';
import type { History } from '../../model/history.ts';
import type { Lang } from '../../model/localized.ts';
import { blocksToMarkdown } from '../../reporters/blocks/markdown.ts';
import { blocksToTerminal } from '../../reporters/blocks/terminal.ts';
import { oneLine } from '../../reporters/clean-text.ts';
import { historyBlocks, historyCsv } from '../../reporters/history.ts';
import { say } from '../../reporters/say.ts';
import { exitCodes } from '../errors.ts';
import { dayOf, type Waiver } from '../gate/waiver.ts';
import { readHistory } from '../history-runs.ts';
import type { Host } from '../host.ts';
import { preferSpeed } from '../prefer-speed.ts';
import { writeOutput } from '../write-output.ts';

/** Options of `usager history`. */
export interface HistoryOptions {
  readonly lang: Lang;
  readonly format: string;
  readonly json?: boolean;
  readonly out?: string;
  readonly rescore?: boolean;
  /** From `usager.config.yaml`. */
  readonly waivers?: readonly Waiver[];
}

function render(history: History, format: string, lang: Lang, width: number): string {
  if (format === 'json') return `${JSON.stringify(history, null, 2)}\n`;
  if (format === 'csv') return historyCsv(history);
  const blocks = historyBlocks(history, lang);
  return format === 'md' ? blocksToMarkdown(blocks) : `${blocksToTerminal(blocks, width).join('\n')}\n`;
}

/** `usager history`: returns the exit code. Throws `CannotRun`. */
export async function history(folder: string, options: HistoryOptions, host: Host): Promise<number> {
  preferSpeed();
  const { lang, out } = options;
  const read = await readHistory(resolve(host.cwd, folder), lang, options.rescore === true, {
    waivers: options.waivers ?? [],
    today: dayOf(host.now()),
  });
  for (const { run, reason } of read.skipped) {
    host.stderr.write(
      `${oneLine(say(lang, { fr: `« ${run} » laissée de côté : ${reason}`, en: `“${run}” skipped: ${reason}` }))}\n`,
    );
  }
  await writeOutput(render(read, options.json === true ? 'json' : options.format, lang, host.stdout.columns), out, host);
  return exitCodes.done;
}
