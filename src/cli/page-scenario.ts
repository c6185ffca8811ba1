import { createHash } from 'node:crypto';
import { countryOfHost } from '../method/countries/host.ts';
import type { Scenario } from '../model/scenario.ts';
import type { PageAddress } from './addresses.ts';

/** How the pages are to be audited. */
export interface PageAudit {
  readonly conditions: readonly string[];
  /** Language of the pages, when they do not say it. */
  readonly language: string;
  /** Hosts that may be requested besides the page's own. */
  readonly allow: readonly string[];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const longestName = 70;

/** A folder name that says the address; what it cannot say (query, cut end) is told apart by a few digits of its hash. */
function slug(url: URL): string {
  const text = `${url.host}${url.pathname}`.toLowerCase().replace(/\.html?$/, '');
  const clean = text.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const whole = clean.length <= longestName && url.search === '';
  const name = clean.slice(0, longestName).replace(/-$/, '');
  return whole ? name : `${name}-${sha256(url.href).slice(0, 6)}`;
}

function pageScenario({ url, basicAuth }: PageAddress, id: string, { conditions, language, allow }: PageAudit): Scenario {
  const steps = [{ do: 'visit', url: url.href } as const, { do: 'checkpoint', name: 'page' } as const];
  return {
    file: url.href,
    hash: sha256(url.href),
    procedure: {
      id,
      title: url.href,
      authority: url.hostname,
      country: countryOfHost(url.hostname),
      language,
      kind: 'state',
      url: url.href,
    },
    site: {
      start: url.href,
      allow: [...new Set([url.host, ...allow])],
      dismiss: [],
      ...(basicAuth === undefined ? {} : { basicAuth }),
      alsoRead: [],
    },
    paths: [{ id: 'page', title: 'Page', steps, data: [] }],
    conditions,
  };
}

/** Scenarios of one visit, one for each address, named after it. An address given twice is audited once. */
export function pageScenarios(addresses: readonly PageAddress[], audit: PageAudit): readonly Scenario[] {
  const unlike = [...new Map(addresses.map((address) => [address.url.href, address])).values()];
  const taken = new Set<string>();
  return unlike.map((address) => {
    const name = slug(address.url);
    // `/a-b` and `/a/b` would share a folder.
    const id = taken.has(name) ? `${name}-${sha256(address.url.href).slice(0, 6)}` : name;
    taken.add(id);
    return pageScenario(address, id, audit);
  });
}
