import type { Localized } from '../../../model/localized.ts';
import type { PageElement } from '../../../language/html/tree.ts';
import type { ReadPage } from '../page/read-page.ts';

/** Something prepared for the person: an element, and what to say of it. */
export interface Prepared {
  readonly element: PageElement;
  /** Default: its accessible name, else its source. */
  readonly name?: string;
  readonly context?: string;
}

/** What a person is handed for a criterion that no machine can decide: a question and the elements it is about. */
export interface Preparation {
  readonly criterion: string;
  /** “Informative or decorative?” Asked of each element. */
  readonly question: Localized;
  of(page: ReadPage): readonly Prepared[];
}
