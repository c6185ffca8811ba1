import type { FindingDraft } from '../model/verdict.ts';

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * What makes two drafts of one indicator the same finding: the place — what the audit says, else the words, else the selector — and the
 * message. Figures count in a place (two phone numbers, `enfant1` and `enfant2` are two places), not in a message, where they are
 * counts that vary from run to run.
 */
export function findingKey(draft: FindingDraft): string {
  const place = fold(draft.place ?? draft.quote ?? draft.selector ?? '');
  return `${place}\n${fold(draft.message.fr).replace(/\d+/g, '#')}`;
}
