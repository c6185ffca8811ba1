import type { JourneySummary } from '../../model/journey.ts';
import type { Quote } from '../../model/inventory.ts';
import { quoteOf } from '../reading/blocks.ts';
import type { FormPage, PageWords } from './form-page.ts';
import { asksPassword } from './form-page.ts';

/** The ways into a procedure that its pages offer. */
export interface WaysIn {
  readonly publicIdentity: readonly Quote[];
  readonly account: readonly Quote[];
  readonly withoutAccount: readonly Quote[];
  /** A log-in was met on the way: crossed, asked for, or stopped by. */
  readonly needed: boolean;
  /** A form was reached before any log-in. */
  readonly formReached: boolean;
}

function quote(page: FormPage, words: PageWords): Quote {
  return { checkpoint: page.checkpoint.id, quote: quoteOf(words.text), selector: words.selector };
}

function isPublicIdentity(page: FormPage, control: FormPage['controls'][number]): boolean {
  const { words } = page;
  const named = words.publicIdentity.test(control.folded) && !words.withoutAccount.test(control.folded);
  // “Qu’est-ce que FranceConnect ?” explains; it opens nothing.
  return (
    (named && !/\?|\ben savoir plus|\bwhat is\b/.test(control.folded)) ||
    /\/\/[^/]*franceconnect\.gouv\.fr\/api\//.test(control.href)
  );
}

/** Longest text of a control that opens an account; longer ones speak of something else. */
const longestControl = 80;

function accountQuotes(page: FormPage): readonly Quote[] {
  const controls = page.controls.filter(
    (control) =>
      control.text.length <= longestControl &&
      page.words.account.test(control.folded) &&
      !page.words.publicIdentity.test(control.folded) &&
      !page.words.withoutAccount.test(control.folded),
  );
  const passwords = page.fields.filter((field) => field.type === 'password');
  const asked = passwords.map((field) => ({ checkpoint: page.checkpoint.id, quote: field.label, selector: field.selector }));
  return [...asked, ...controls.map((control) => quote(page, control))];
}

function isForm(page: FormPage): boolean {
  return page.checkpoint.beforeLogin && !asksPassword(page) && page.fields.some((field) => field.type !== 'search');
}

/** The ways in that the pages before log-in offer in their own content. A log-in link in the header is none: it may serve another end. */
export function waysIn(pages: readonly FormPage[], journeys: readonly JourneySummary[]): WaysIn {
  const early = pages.filter((page) => page.checkpoint.beforeLogin);
  const walls = journeys.some((journey) => journey.obstacle?.kind === 'login-wall' || journey.provenance.signedIn);
  return {
    publicIdentity: early.flatMap((page) =>
      page.controls.filter((control) => isPublicIdentity(page, control)).map((control) => quote(page, control)),
    ),
    account: early.flatMap(accountQuotes),
    withoutAccount: early.flatMap((page) =>
      page.controls.filter((control) => page.words.withoutAccount.test(control.folded)).map((control) => quote(page, control)),
    ),
    needed: walls || pages.some((page) => !page.checkpoint.beforeLogin) || early.some(asksPassword),
    formReached: pages.some(isForm),
  };
}
