import type { Page } from 'playwright';
import { collectLocatorForms } from '../../capture/index.ts';
import { hostOf, isAllowed } from '../../capture/hosts.ts';
import type { Field, LinkEvidence } from '../../model/evidence.ts';
import type { LocatorGap, LocatorGuide, LocatorTrial } from '../../model/locator.ts';
import type { Masker } from '../../model/replay.ts';

/** A locator that a state shows: its words and where it stands, and why it may not be tried, if it may not. */
export interface Candidate extends Pick<LocatorTrial, 'selector' | 'region' | 'words'> {
  readonly button: string;
  /** What tells it from the others of the journey. */
  readonly key: string;
  readonly gap?: { readonly why: LocatorGap; readonly error: string; readonly host?: string };
}

/** What decides whether a form is a locator, and whether its host may be asked. */
export interface Sight {
  readonly guide: LocatorGuide;
  readonly allow: readonly string[];
  readonly masker: Masker;
}

type Form = Awaited<ReturnType<typeof collectLocatorForms>>[number];

const typed = new Set(['text', 'search', 'tel', 'number']);
/** Fields looked at on a state. */
const most = 40;
/** Headings above the field that may say what the form is for. */
const headingsAbove = 2;
const namesOfPostcode = /^(?:cp|code_?-?postal|zip(?:_?-?code)?|post_?-?code|plz)$/i;

function isTyped({ tag, type, visible, disabled, readOnly, frame, region }: Field): boolean {
  return tag === 'input' && typed.has(type) && visible && !disabled && !readOnly && frame === undefined && region !== 'consent';
}

function asksPlace(field: Field, guide: LocatorGuide): boolean {
  if (field.autocomplete === 'postal-code' || namesOfPostcode.test(field.name ?? '')) return true;
  const words = [field.label, field.accessibleName, field.placeholder ?? '', field.group ?? '', field.help ?? ''];
  return words.some((text) => text !== '' && guide.asksPlace(text));
}

/** The words that say that it finds an office come first. Empty when none does. */
function wordsOf(field: Field, form: Form, { guide, masker }: Sight): readonly string[] {
  const { label, accessibleName, placeholder = '', group = '', headings } = field;
  const around = [...headings.slice(-headingsAbove).toReversed(), masker.text(form.name), masker.text(form.button)];
  const words = [...new Set([label, accessibleName, placeholder, group, ...around])].filter((text) => text.trim() !== '');
  const first = words.filter((text) => guide.findsOffice(text));
  return first.length === 0 ? [] : [...new Set([...first, ...words])];
}

function gapOf(form: Form, { guide, allow }: Sight): Candidate['gap'] {
  if (form.action !== '' && !isAllowed(allow, form.action)) {
    const host = hostOf(form.action);
    return { why: 'other-host', error: `the locator leads to ${host}, which the scenario does not allow`, host };
  }
  if (form.method === 'post') return { why: 'post', error: 'the form sends by POST' };
  if (form.texts !== 1 || form.asksMore) return { why: 'asks-more', error: 'the form asks for more than a place' };
  if (guide.sends(form.button)) return { why: 'sends', error: 'the words of the button may send something' };
  if (guide.postcode === undefined) return { why: 'no-postcode', error: 'no test postcode is known for this country' };
  return undefined;
}

/** Links to a locator on a host that the scenario does not allow: they are told, never followed. */
function linksAway(links: readonly LinkEvidence[], { guide, allow }: Sight): readonly Candidate[] {
  return links
    .filter(({ kind, visible, href, text, region, frame }) => {
      const away = kind === 'page' && visible && frame === undefined && region !== 'consent' && !isAllowed(allow, href);
      return away && guide.findsOffice(text);
    })
    .map(({ selector, region, text, href }) => {
      const host = hostOf(href);
      const error = `the locator is on ${host}, which the scenario does not allow`;
      return {
        selector,
        region,
        words: [text],
        button: '',
        key: `link ${host} ${text}`,
        gap: { why: 'other-host', error, host },
      };
    });
}

/** The locators that a state shows. Throws when the page cannot be read. */
export async function locatorsOn(
  page: Page,
  { fields, links }: { readonly fields: readonly Field[]; readonly links: readonly LinkEvidence[] },
  sight: Sight,
): Promise<readonly Candidate[]> {
  const asking = fields.filter((field) => isTyped(field) && asksPlace(field, sight.guide)).slice(0, most);
  const forms =
    asking.length === 0
      ? []
      : await collectLocatorForms(
          page,
          asking.map(({ selector }) => selector),
        );
  const found = asking.flatMap((field, index): readonly Candidate[] => {
    const form = forms[index];
    if (form?.found !== true) return [];
    const words = wordsOf(field, form, sight);
    if (words.length === 0) return [];
    const gap = gapOf(form, sight);
    const key = `${form.method} ${form.action.split(/[?#]/, 1)[0] ?? ''} ${words.join(' / ')}`;
    const { selector, region } = field;
    return [{ selector, region, words, button: form.buttonSelector, key, ...(gap === undefined ? {} : { gap }) }];
  });
  return [...found, ...linksAway(links, sight)];
}
