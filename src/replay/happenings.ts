import { stat } from 'node:fs/promises';
import type { BrowserContext, Dialog, Download } from 'playwright';
import type { Masker } from '../model/replay.ts';

/** Words of a question that sends the application for good. */
const sendingWords = /\b(?:envoy|transmett|d[ée]pos|soumett|valid\w+ d[ée]finitivement|send|submit)/i;

export interface Happenings {
  readonly dialogs: string[];
  readonly downloads: { name: string; bytes: number }[];
  /** Waits (bounded by Playwright's own limits) until downloads under way are known. */
  flush(): Promise<void>;
}

/**
 * Answers dialogs and records downloads. An alert is closed and leaving a page is accepted, as a person would; a question is answered yes,
 * unless it asks to send the application for good and sending is not allowed; nothing is ever typed in a prompt.
 */
export function recordHappenings(context: BrowserContext, masker: Masker, allowSubmit: boolean): Happenings {
  const dialogs: string[] = [];
  const downloads: { name: string; bytes: number }[] = [];
  const pending: Promise<void>[] = [];

  async function answer(dialog: Dialog): Promise<void> {
    const sends = dialog.type() === 'confirm' && sendingWords.test(dialog.message());
    const accepts = dialog.type() !== 'prompt' && !(sends && !allowSubmit);
    const words = `${dialog.type()}: ${masker.text(dialog.message().slice(0, 1000))} → ${accepts ? 'accepted' : 'dismissed'}`;
    if (dialogs.length < 100) dialogs.push(words);
    await (accepts ? dialog.accept() : dialog.dismiss());
  }

  async function keep(download: Download): Promise<void> {
    const name = masker.text(download.suggestedFilename().slice(0, 200));
    const path = await download.path().catch(() => undefined);
    const bytes = path === undefined ? 0 : (await stat(path)).size;
    if (downloads.length < 100) downloads.push({ name, bytes });
    await download.delete();
  }

  context.on('dialog', (dialog) => {
    pending.push(answer(dialog).catch(() => undefined));
  });
  context.on('page', (page) => {
    page.on('download', (download) => {
      pending.push(keep(download).catch(() => undefined));
    });
  });

  return {
    dialogs,
    downloads,
    async flush() {
      await Promise.all(pending);
    },
  };
}
