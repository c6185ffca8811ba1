import type { Masker } from '../model/replay.ts';
import type { FrameState } from './frames.ts';
import { maskHtml } from './masking/html.ts';
import { maskedValue } from './masking/values.ts';

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** HTML of a frame with its values masked and the frames inside put in place. */
function frameHtml(found: FrameState, masker: Masker): string {
  const masked = maskHtml(found.state.html, masker);
  return masked
    .replace(/\ufdd0(\d+)\ufdd0/g, (_, rank: string) => attribute(maskedValue(found.state.values[Number(rank)] ?? '', masker)))
    .replace(/\ufdd1(\d+)\ufdd1/g, (_, rank: string) => innerHtml(found, Number(rank), masker));
}

function innerHtml(found: FrameState, rank: number, masker: Masker): string {
  const inner = found.inner[rank];
  if (inner === undefined) return '';
  if (inner.content === undefined) return `<u-unread>${attribute(inner.evidence.reason ?? '')}</u-unread>`;
  return frameHtml(inner.content, masker);
}

/** One sanitised document for the whole page. A person can open it; it runs nothing and asks for nothing. */
export const domEvidence = (main: FrameState, masker: Masker): string => `<!doctype html>\n${frameHtml(main, masker)}\n`;
