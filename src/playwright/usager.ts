import { test as base } from '@playwright/test';
import type { Page, TestInfo } from '@playwright/test';
import type { CheckpointKind } from '../model/journey.ts';
import type { Lang } from '../model/localized.ts';
import type { Datum } from '../model/scenario.ts';
import { say } from '../reporters/say.ts';
import type { TestJourney } from './test-journey.ts';

/** What the person knows and must not be recorded: `{ nom: 'Martin' }`. */
export type TestData = Readonly<Record<string, string>>;

/** What a state is. */
export interface CheckpointOptions {
  /** `error`: the page tells the person that something is wrong. */
  readonly kind?: CheckpointKind;
  /** Another page than the test's own: a new tab, a second context. */
  readonly page?: Page;
}

/** The auditor inside a test. */
export interface Usager {
  /** Records the page as it is now, to be audited under this name. Nothing of the page is changed. */
  checkpoint(name: string, options?: CheckpointOptions): Promise<void>;
  /** Masks values known only while the test runs (a code received, a generated name), from now on. */
  mask(data: TestData): void;
  /** Says that the person has identified herself: the states that follow are no longer open to everybody. */
  loggedIn(): void;
}

/** Data as the masker knows them. A name that speaks of a password is a secret. */
export function dataOf(data: TestData): readonly Datum[] {
  return Object.entries(data).map(([name, value]) => ({
    name,
    value,
    kind: /mot ?de ?passe|password|secret|token|jeton/i.test(name) ? 'secret' : 'personal',
  }));
}

/** Why nothing is recorded in this test, if so. */
function reasonToSkip(info: TestInfo, browserName: string, lang: Lang): string | undefined {
  if (browserName !== 'chromium') {
    return say(lang, {
      fr: `états non audités sous ${browserName} : Usager lit les pages par Chromium`,
      en: `states not audited in ${browserName}: Usager reads pages through Chromium`,
    });
  }
  if (info.repeatEachIndex === 0) return undefined;
  return say(lang, {
    fr: 'états audités au premier passage seulement (--repeat-each)',
    en: 'states audited in the first pass only (--repeat-each)',
  });
}

function checkName(name: unknown, lang: Lang): asserts name is string {
  if (typeof name === 'string' && name.trim() !== '') return;
  throw new Error(
    say(lang, {
      fr: "usager.checkpoint attend le nom de l’état, par exemple usager.checkpoint('récapitulatif').",
      en: "usager.checkpoint expects the name of the state, for example usager.checkpoint('summary').",
    }),
  );
}

function checkOpen(page: Page, name: string, lang: Lang): void {
  if (!page.isClosed()) return;
  throw new Error(
    say(lang, {
      fr: `usager.checkpoint('${name}') : la page est fermée, il n’y a plus rien à lire. Appelez-le avant page.close().`,
      en: `usager.checkpoint('${name}'): the page is closed, there is nothing left to read. Call it before page.close().`,
    }),
  );
}

/** The fixture over a test's journey. */
export function usagerOver(
  journey: TestJourney,
  own: Page,
  { info, browserName, lang }: { readonly info: TestInfo; readonly browserName: string; readonly lang: Lang },
): Usager {
  const skipped = reasonToSkip(info, browserName, lang);
  const annotate = (description: string): void => {
    if (!info.annotations.some((known) => known.description === description))
      info.annotations.push({ type: 'usager', description });
  };
  return {
    async checkpoint(name, { kind = 'state', page = own } = {}) {
      checkName(name, lang);
      checkOpen(page, name, lang);
      if (skipped !== undefined) return annotate(skipped);
      await base.step(`usager.checkpoint('${name}')`, () => journey.record(name, kind, page), { box: true });
    },
    mask: (data) => journey.mask(dataOf(data)),
    loggedIn: () => journey.loggedIn(),
  };
}
