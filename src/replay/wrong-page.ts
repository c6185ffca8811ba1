import type { Page } from 'playwright';
import { blocked } from './obstacles.ts';
import type { Passing, StepBlocked } from './obstacles.ts';
import type { DocumentFacts } from './documents.ts';
import type { PageState } from './page-state.ts';

const maintenanceWords =
  /\b(?:en maintenance|maintenance en cours|op[ée]ration de maintenance|(?:momentan[ée]ment|temporairement|actuellement) indisponible|service indisponible|temporarily unavailable|down for maintenance|under maintenance|scheduled maintenance)\b/i;
const loginAddress =
  /(?:^|[./])(?:franceconnect|fcp|app-?login|login|connexion|signin|sign-in|logon|authentification|auth|sso|cas|oauth2?|openid|saml2?|identification)(?:[./?-]|$)/i;
const loginWords =
  /\b(?:se connecter|connectez-vous|connexion|identifiez-vous|identification|authentification|log ?in|sign ?in|log ?on)\b/i;

/** Chromium's errors of the network that may be gone at the next try: not a refused certificate, a loop of redirections, a bad address. */
const passingErrors =
  /^ERR_(?:CONNECTION_(?:REFUSED|RESET|CLOSED|ABORTED|FAILED|TIMED_OUT)|NAME_(?:NOT_RESOLVED|RESOLUTION_FAILED)|DNS_\w+|TIMED_OUT|EMPTY_RESPONSE|NETWORK_\w+|INTERNET_DISCONNECTED|ADDRESS_UNREACHABLE|SOCKET_NOT_CONNECTED|(?:HTTP2|QUIC)_PROTOCOL_ERROR|INCOMPLETE_CHUNKED_ENCODING|CONTENT_LENGTH_MISMATCH|PROXY_CONNECTION_FAILED|TUNNEL_CONNECTION_FAILED)$/;

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
  const passing = passingErrors.test(code) ? {} : undefined;
  if (code === 'ERR_NAME_NOT_RESOLVED') {
    return blocked('unreachable', `Le nom du site est inconnu (${code}).`, `The name of the site is unknown (${code}).`, passing);
  }
  if (/TIMED_OUT/.test(code)) {
    const fr = `Le site n’a pas répondu à temps (${code}).`;
    return blocked('timeout', fr, `The site did not answer in time (${code}).`, passing);
  }
  return blocked('unreachable', `Le site n’est pas joignable (${code}).`, `The site cannot be reached (${code}).`, passing);
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
    isPassing(status) ? passingOf(document) : undefined,
  );
}

/** Errors of the server itself (500, 502, 503, 504 and their likes), and “too many requests”: the page may be there in a moment. */
function isPassing(status: number): boolean {
  return status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

function passingOf({ retryAfterMs }: DocumentFacts): Passing {
  return retryAfterMs === undefined ? {} : { retryAfterMs };
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
