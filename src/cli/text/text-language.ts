import { identify } from '../../language/index.ts';
import type { TextDocument } from './document.ts';

/** What language a text is read in, and how that is known. */
export interface TextLanguage {
  /** ISO 639-1. */
  readonly code: string;
  /** What the document itself says it is in, when that is something else. */
  readonly declared?: string;
  /** True when its letters decided. */
  readonly detected?: true;
  /** True when nothing decided: too few words. */
  readonly assumed?: true;
}

const primary = (code: string): string => code.toLowerCase().split(/[-_]/)[0] ?? '';

/** Letters that are looked at to tell a language: running text first, which tells most. */
function sample({ blocks }: TextDocument): string {
  const lengthy = blocks.filter(({ text }) => text.length > 60);
  return (lengthy.length > 0 ? lengthy : blocks)
    .slice(0, 40)
    .map(({ text }) => text.slice(0, 400))
    .join('\n');
}

/**
 * Language of a text: the one given, else that of its document, unless its letters say for certain that it is in another one (templates
 * often declare English), else that of its letters, else French.
 */
export function textLanguage(document: TextDocument, given: string | undefined): TextLanguage {
  if (given !== undefined) return { code: primary(given) };
  const declared = document.lang === undefined ? undefined : primary(document.lang);
  const found = identify(sample(document));
  if (declared !== undefined && (found === undefined || found.code === declared || found.sure !== 'certain')) {
    return { code: declared };
  }
  if (found !== undefined) return { code: found.code, detected: true, ...(declared === undefined ? {} : { declared }) };
  return { code: 'fr', assumed: true };
}
