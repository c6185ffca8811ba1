import { stat } from 'node:fs/promises';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright';
import type { Condition } from '../model/replay.ts';
import type { Scenario } from '../model/scenario.ts';
import { blocked } from './obstacles.ts';

const regions: Readonly<Record<string, string>> = {
  fr: 'fr-FR',
  en: 'en-GB',
  de: 'de-DE',
  es: 'es-ES',
  it: 'it-IT',
  pt: 'pt-PT',
};

function credentials(scenario: Scenario): BrowserContextOptions {
  const { basicAuth, start } = scenario.site;
  if (basicAuth === undefined) return {};
  return { httpCredentials: { ...basicAuth, origin: new URL(start).origin } };
}

function userAgent(condition: Condition, browser: Browser): BrowserContextOptions {
  if (condition.userAgent === undefined) return {};
  const [major = ''] = browser.version().split('.');
  return { userAgent: condition.userAgent.replace('{major}', major) };
}

async function signedIn(scenario: Scenario): Promise<BrowserContextOptions> {
  const file = scenario.site.storageState;
  if (file === undefined) return {};
  const isThere = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
  if (!isThere) {
    throw blocked(
      'internal',
      'Le fichier de session (storageState) n’a pas pu être lu.',
      'The session file (storageState) cannot be read.',
    );
  }
  return { storageState: file };
}

/** A fresh context, isolated from every other journey: nothing kept, nothing granted, service workers blocked. */
export async function openContext(browser: Browser, scenario: Scenario, condition: Condition): Promise<BrowserContext> {
  const { language, country } = scenario.procedure;
  return browser.newContext({
    viewport: condition.viewport,
    deviceScaleFactor: condition.deviceScaleFactor,
    hasTouch: condition.touch,
    isMobile: condition.mobile,
    locale: language.includes('-') ? language : (regions[language] ?? `${language}-${country}`),
    timezoneId: 'Europe/Paris',
    permissions: [],
    serviceWorkers: 'block',
    acceptDownloads: true,
    ...userAgent(condition, browser),
    ...credentials(scenario),
    ...(await signedIn(scenario)),
  });
}

/** What the context holds before its first request: proof that the journey begins from nothing. */
export async function emptiness(context: BrowserContext): Promise<{ cookies: number; storage: number }> {
  const state = await context.storageState();
  return { cookies: state.cookies.length, storage: state.origins.length };
}
