import type { Page } from 'playwright';
import { bounded } from './traffic.ts';

/** A cheap look at a page: enough to tell one state from another. */
export interface PageState {
  readonly url: string;
  readonly title: string;
  readonly heading: string;
  /** Visible lines of text, main content when there is one; at most 1,500. */
  readonly lines: readonly string[];
  /** Number of fields marked invalid and of visible alerts or error texts. */
  readonly errors: number;
  readonly errorText: string;
  readonly fields: number;
  readonly passwords: number;
  /** True when a single password is asked that is not a new one: the mark of a log-in form. */
  readonly asksPassword: boolean;
  readonly focus: string;
}

/** Reads the state in one frame. Self-contained: it is sent to the browser. */
function readState(): Omit<PageState, 'url'> {
  const clean = (text: string | null | undefined, length: number): string =>
    (text ?? '')
      .slice(0, length * 4)
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, length);
  const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const root = document.querySelector<HTMLElement>('main,[role=main]') ?? document.body ?? document.documentElement;
  const dialogs = [...document.querySelectorAll<HTMLElement>('dialog[open],[role=dialog],[role=alertdialog]')].filter(isShown);
  const text = [...dialogs, root].map((element) => element.innerText ?? element.textContent ?? '').join('\n');
  const marks = '[aria-invalid=true],[role=alert],[class*=error],[class*=erreur],[id*=error-summary],[class*=invalid]';
  const errors = [...document.querySelectorAll(marks)].slice(0, 500).filter((element) => {
    if (!isShown(element)) return false;
    return element.getAttribute('aria-invalid') === 'true' || clean(element.textContent, 50) !== '';
  });
  const passwords = [...document.querySelectorAll<HTMLInputElement>('input[type=password]')].filter(isShown);
  const active = document.activeElement;
  const isFocused = active !== null && active !== document.body && active !== document.documentElement;
  return {
    title: clean(document.title, 300),
    heading: clean((root.querySelector('h1') ?? document.querySelector('h1'))?.textContent, 300),
    lines: text
      .slice(0, 200_000)
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim().slice(0, 500))
      .filter((line) => line !== '')
      .slice(0, 1500),
    errors: errors.length,
    errorText: clean(errors.map((element) => element.textContent).join(' | '), 2000),
    fields: document.querySelectorAll('input:not([type=hidden]),select,textarea').length,
    passwords: passwords.length,
    asksPassword: passwords.length === 1 && passwords[0]?.autocomplete !== 'new-password',
    focus: isFocused ? clean(active.getAttribute('aria-label') ?? active.textContent, 300) || active.localName : '',
  };
}

const nothing: Omit<PageState, 'url'> = {
  title: '',
  heading: '',
  lines: [],
  errors: 0,
  errorText: '',
  fields: 0,
  passwords: 0,
  asksPassword: false,
  focus: '',
};

/** The state of the page, its child frames' text and fields included. Never rejects: a frame that cannot be read counts as empty. */
export async function readPageState(page: Page): Promise<PageState> {
  const [main, ...others] = page.frames().slice(0, 10);
  const states: Omit<PageState, 'url'>[] = [];
  const reading = Promise.all(
    [main, ...others].map(async (frame, index) => {
      states[index] = (await frame?.evaluate(readState).catch(() => undefined)) ?? nothing;
    }),
  );
  await bounded(reading, 5000);
  const all = [main, ...others].map((_, index) => states[index] ?? nothing);
  const first = all[0] ?? nothing;
  return {
    ...first,
    url: page.url(),
    lines: all.flatMap((state) => state.lines).slice(0, 1500),
    errors: all.reduce((sum, state) => sum + state.errors, 0),
    errorText: all.map((state) => state.errorText).join(' | '),
    fields: all.reduce((sum, state) => sum + state.fields, 0),
  };
}

/** Words as they compare: figures aside, so that a clock or a counter is not news. */
function comparable(state: PageState): Set<string> {
  return new Set(state.lines.flatMap((line) => line.replace(/\d+/g, '0').toLowerCase().split(' ')));
}

/** Share of words that both states show (Jaccard index, 0–1). */
export function likeness(a: PageState, b: PageState): number {
  const left = comparable(a);
  const right = comparable(b);
  const union = new Set([...left, ...right]).size;
  if (union === 0) return 1;
  return [...left].filter((word) => right.has(word)).length / union;
}

function place(state: PageState): string {
  return state.url.split('#', 1)[0] ?? state.url;
}

/** Below this likeness the main content is another one (ours: a page that keeps two words of three is still the same page). */
const sameContent = 0.67;

/** True when an action led to a new state: another address, another main heading, or main content substantially changed. */
export function isNewState(before: PageState, after: PageState): boolean {
  return place(before) !== place(after) || before.heading !== after.heading || likeness(before, after) < sameContent;
}

/** True when the person is told of an error that was not there before. */
export function showsNewError(before: PageState, after: PageState): boolean {
  return after.errors > before.errors || (after.errors > 0 && after.errorText !== before.errorText);
}

/** Key of a distinct page state, for counting the pages met. */
export function stateKey(state: PageState): string {
  const address = URL.canParse(state.url) ? new URL(state.url) : undefined;
  return `${address?.host ?? ''}${address?.pathname ?? state.url} ${state.heading || state.title}`;
}
