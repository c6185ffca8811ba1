import { createHash } from 'node:crypto';
import type { Scenario } from '../model/scenario.ts';
import { CannotRun } from './errors.ts';

function parse(text: string): URL {
  const withScheme = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : undefined;
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw new CannotRun({
      fr: `« ${text} » n’est pas l’adresse d’une page web : donnez une adresse complète, par exemple https://www.example.fr/demarche.`,
      en: `“${text}” is not the address of a web page: give a full address, for example https://www.example.fr/procedure.`,
    });
  }
  return url;
}

function slug(url: URL): string {
  const text = `${url.host}${url.pathname}`.toLowerCase().replace(/\.html?$/, '');
  const clean = text.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const query = url.search === '' ? '' : `-${createHash('sha256').update(url.search).digest('hex').slice(0, 6)}`;
  return `${clean.slice(0, 70)}${query}`;
}

/**
 * A scenario of one visit for one address: the procedure is named after it.
 * @throws CannotRun when the text is not the address of a web page.
 */
export function pageScenario(address: string, conditions: readonly string[], language: string): Scenario {
  const url = parse(address);
  const steps = [{ do: 'visit', url: url.href } as const, { do: 'checkpoint', name: 'page' } as const];
  return {
    file: url.href,
    hash: createHash('sha256').update(url.href).digest('hex'),
    procedure: { id: slug(url), title: url.href, authority: url.hostname, country: 'FR', language, kind: 'state', url: url.href },
    site: { start: url.href, allow: [url.host], dismiss: [], alsoRead: [] },
    paths: [{ id: 'page', title: 'Page', steps, data: [] }],
    conditions,
  };
}
