import type { Field } from '../../model/evidence.ts';
import type { Checkpoint } from '../../model/journey.ts';
import type { Procedure } from '../../model/scenario.ts';
import { prerequisiteVocabulary } from '../../method/prerequisites/index.ts';
import type { PrerequisiteVocabulary } from '../../method/prerequisites/index.ts';
import { shownBlocks, shownLinks } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import { languageOf } from '../reading/languages.ts';

export const formKinds = ['page', 'text', 'links', 'fields'] as const;
export type FormCheckpoint = Checkpoint<(typeof formKinds)[number]>;

/** Words of a page that a person may act on or read, with where they stand. */
export interface PageWords {
  readonly folded: string;
  readonly text: string;
  readonly selector: string;
}

/** A page seen as a form: its fields, its controls, its words. */
export interface FormPage {
  readonly checkpoint: FormCheckpoint;
  readonly words: PrerequisiteVocabulary;
  /** Visible fields of the page itself (not of the site's search, header or footer). */
  readonly fields: readonly Field[];
  /** Buttons and links of the page itself. */
  readonly controls: readonly (PageWords & { readonly href: string })[];
  readonly texts: readonly PageWords[];
}

function words(text: string, selector: string): PageWords {
  return { text, selector, folded: fold(text.slice(0, 1000)) };
}

function inPage(item: { readonly region: string }): boolean {
  return item.region === 'main' || item.region === 'dialog';
}

/** Reads the form side of a checkpoint. */
export function formPage(checkpoint: FormCheckpoint, procedure: Procedure): FormPage {
  const { fields } = checkpoint.evidence;
  const blocks = shownBlocks(checkpoint).filter(inPage);
  const links = shownLinks(checkpoint).filter(inPage);
  const buttons = blocks.filter((block) => block.role === 'button' || block.role === 'link' || block.role === 'image');
  return {
    checkpoint,
    words: prerequisiteVocabulary(languageOf({}, checkpoint, procedure)),
    fields: fields.ok ? fields.value.filter((field) => field.visible && !field.disabled && inPage(field)) : [],
    controls: [
      ...buttons.map((block) => ({ ...words(block.text, block.selector), href: '' })),
      ...links.map((link) => ({ ...words(link.text, link.selector), href: link.href })),
    ],
    texts: blocks.map((block) => words(block.text, block.selector)),
  };
}

/** Everything a field says of itself. */
export function fieldWords(field: Field): string {
  return fold([field.label, field.accessibleName, field.help ?? '', field.placeholder ?? ''].join(' ').slice(0, 600));
}

/** True when the page refuses to go on without the field: marked required, or in error (be it by colour alone) after it was left empty. */
export function isForced(field: Field, checkpoint: FormCheckpoint): boolean {
  if (field.readOnly) return false;
  const refused = (field.error ?? '') !== '' || field.errorStyle === true || field.invalid;
  return field.required || (checkpoint.kind === 'error' && !field.filled && refused);
}

/** A log-in page: one password to type, not one to choose. */
export function asksPassword(page: FormPage): boolean {
  return page.fields.some((field) => field.type === 'password');
}

export function choosesPassword(page: FormPage): boolean {
  const passwords = page.fields.filter((field) => field.type === 'password');
  return passwords.length > 1 || passwords.some((field) => field.autocomplete === 'new-password');
}
