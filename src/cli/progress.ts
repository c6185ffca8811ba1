import type { Lang } from '../model/localized.ts';
import type { ProgressEvent } from '../model/replay.ts';
import { oneLine } from '../reporters/clean-text.ts';

/** Where progress goes: standard error of the process, or a test's own list. */
export interface ProgressOutput {
  readonly isTTY: boolean;
  readonly columns: number;
  write(text: string): void;
}

const symbols = { start: '▶', step: '·', checkpoint: '◉', retry: '↻', end: '■' } as const;

function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}

function line(event: ProgressEvent, lang: Lang): string {
  const rank = event.step === undefined || event.steps === undefined ? '' : ` ${event.step}/${event.steps}`;
  const place = `${event.procedure} › ${event.path} › ${event.condition}${rank}`;
  // Words of the audited page may be quoted: nothing in them may command the terminal.
  return `${clock(event.elapsedMs)} ${symbols[event.kind]} ${place}  ${oneLine(event.text[lang])}`;
}

/** What happened to a journey is kept on the screen; what it is doing is not. */
function stays({ kind }: ProgressEvent): boolean {
  return kind === 'end' || kind === 'retry';
}

/**
 * Live progress: on a terminal one line that is rewritten at each step and a kept line at each end; elsewhere (CI logs) one line for
 * each beginning, retry and end of a journey only.
 */
export function progressPrinter(output: ProgressOutput, lang: Lang, quiet: boolean): (event: ProgressEvent) => void {
  if (quiet) return () => undefined;
  return (event) => {
    const text = line(event, lang);
    if (!output.isTTY) {
      if (event.kind === 'start' || stays(event)) output.write(`${text}\n`);
      return;
    }
    // A line that will be rewritten must not fold; one that stays is whole.
    const width = Math.max(20, output.columns - 1);
    const shown = stays(event) ? `${text}\n` : text.slice(0, width);
    output.write(`\r\u001B[2K${shown}`);
  };
}
