import type { Page } from 'playwright';
import { blocked } from './obstacles.ts';
import type { StepBlocked } from './obstacles.ts';
import type { DocumentFacts } from './documents.ts';
import type { PageState } from './page-state.ts';

const maintenanceWords =
  /\b(?:en maintenance|maintenance en cours|op[ée]ration de maintenance|(?:momentan[ée]ment|temporairement|actuellement) indisponible|service indisponible|temporarily unavailable|down for maintenance|under maintenance|scheduled maintenance)\b/i;
const loginAddress =
  /(?:^|[./])(?:franceconnect|fcp|app-?login|login|connexion|signin|sign-in|logon|authentification|auth|sso|cas|oauth2?|openid|saml2?|identification)(?:[./?-]|$)/i;
const loginWords =
  /\b(?:se connecter|connectez-vous|connexion|identifiez-vous|identification|authentification|log ?in|sign ?in|log ?on)\b/i;

/** Chromium's network errors, in words. Undefined when the text holds none. */
export function unreachable(text: string): StepBlocked | undefined {
  const code = /net::(ERR_[A-Z0-9_]+)/.exec(text)?.[1];
  if (code === undefined) return undefined;
  if (code === 'ERR_INVALID_AUTH_CREDENTIALS') return httpLogin(401);
  if (/CERT|SSL/.test(code)) {
    return blocked(
      'unreachable',
      `La connexion sécurisée au site n’a pas pu être établie (certificat refusé, ${code}).`,
      `No secure connection to the site could be made (certificate refused, ${code}).`,
    );
  }
  if (code === 'ERR_NAME_NOT_RESOLVED') {
    return blocked('unreachable', `Le nom du site est inconnu (${code}).`, `The name of the site is unknown (${code}).`);
  }
  if (/TIMED_OUT/.test(code)) {
    return blocked('timeout', `Le site n’a pas répondu à temps (${code}).`, `The site did not answer in time (${code}).`);
  }
  return blocked('unreachable', `Le site n’est pas joignable (${code}).`, `The site cannot be reached (${code}).`);
}

/** True when the browser shows its own error page in place of the site's. */
export function isBrowserError(page: Page): boolean {
  return page.url().startsWith('chrome-error:');
}

/** True for the answers by which servers send a form back with its errors. */
export function isFormRefusal(document: DocumentFacts, state: PageState): boolean {
  return [400, 409, 412, 422].includes(document.status) && state.fields > 0;
}

/** The obstacle of a main document that is an error, undefined when it is none. */
export function httpObstacle(document: DocumentFacts, state: PageState): StepBlocked | undefined {
  if (document.status < 400 || isFormRefusal(document, state)) return undefined;
  if (document.status === 503 && saysMaintenance(state)) return maintenance();
  const { status } = document;
  if (status === 401 || status === 407) return httpLogin(status);
  return blocked(
    'http-error',
    `Le site a répondu par une erreur (HTTP ${status}) au lieu de la page.`,
    `The site answered with an error (HTTP ${status}) instead of the page.`,
  );
}

function httpLogin(status: number): StepBlocked {
  return blocked(
    'login-wall',
    `Le site demande une identification avant d’afficher la page (HTTP ${status}).`,
    `The site asks for identification before it shows the page (HTTP ${status}).`,
  );
}

/** A short page whose title or heading speaks of maintenance. */
export function saysMaintenance(state: PageState): boolean {
  const length = state.lines.reduce((sum, line) => sum + line.length, 0);
  if (length > 2500 || state.fields > 3) return false;
  return maintenanceWords.test(`${state.title} . ${state.heading} . ${state.lines.slice(0, 8).join(' . ')}`);
}

export function maintenance(): StepBlocked {
  return blocked('maintenance', 'Le site affiche une page de maintenance.', 'The site shows a maintenance page.');
}

/** A page that asks the person to log in: one password, or a log-in address, and words that say so. */
export function looksLikeLogin(state: PageState): boolean {
  const words = loginWords.test(`${state.title} . ${state.heading}`);
  const address = URL.canParse(state.url) ? new URL(state.url) : undefined;
  const atLogin = address !== undefined && loginAddress.test(`${address.hostname}${address.pathname}`);
  return (state.asksPassword && (words || atLogin)) || (atLogin && words);
}

export function loginWall(): StepBlocked {
  return blocked(
    'login-wall',
    'Le site demande de se connecter : la suite du parcours n’est pas visible sans identification.',
    'The site asks to log in: the rest of the way cannot be seen without identification.',
  );
}
