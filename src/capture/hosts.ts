/** Addresses that never leave the browser. */
const localSchemes = new Set(['data:', 'blob:', 'about:']);
const defaultPorts: Readonly<Record<string, string>> = { 'http:': '80', 'ws:': '80', 'https:': '443', 'wss:': '443' };

interface HostRule {
  readonly name: string;
  /** Any port when absent. */
  readonly port?: string;
  readonly subdomains: boolean;
}

function bareHost(host: string): string {
  return host.toLowerCase().replace(/\.$/, '');
}

function hostRule(entry: string): HostRule | undefined {
  const subdomains = entry.startsWith('*.');
  const [, name, port] = /^(\[[0-9a-f:.]+\]|[^:/\s]+)(?::(\d{1,5}))?$/i.exec(subdomains ? entry.slice(2) : entry) ?? [];
  if (name === undefined) return undefined;
  return { name: bareHost(name), subdomains, ...(port === undefined ? {} : { port }) };
}

function follows(rule: HostRule, host: string, port: string): boolean {
  if (rule.port !== undefined && rule.port !== port) return false;
  return rule.subdomains ? host.endsWith(`.${rule.name}`) : host === rule.name;
}

/**
 * True when `allow` lets the browser ask for this address. Entries are `name`, `name:port` (that port only) or `*.name` (its subdomains,
 * not itself). `data:`, `blob:` and `about:` addresses are always fine; any other scheme but HTTP and WebSocket never is.
 */
export function isAllowed(allow: readonly string[], address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (localSchemes.has(url.protocol)) return true;
  const port = url.port === '' ? defaultPorts[url.protocol] : url.port;
  if (port === undefined || defaultPorts[url.protocol] === undefined) return false;
  const host = bareHost(url.hostname);
  return allow.some((entry) => {
    const rule = hostRule(entry);
    return rule !== undefined && follows(rule, host, port);
  });
}

/** Names of the hosts, without ports, as Chromium's host patterns want them. */
export function hostPatterns(allow: readonly string[]): readonly string[] {
  const patterns = allow.flatMap((entry) => {
    const rule = hostRule(entry);
    return rule === undefined ? [] : [`${rule.subdomains ? '*.' : ''}${rule.name}`];
  });
  return [...new Set(patterns)];
}

/** Host (with its port when it is not the usual one) of an address; `` when it has none. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : '';
}
