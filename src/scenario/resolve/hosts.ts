const defaultPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };
const pattern = /^(\*\.)?(\[[0-9a-f:.]+\]|[^\s:/?#@*[\]]+)(?::(\d{1,5}))?$/i;

/**
 * A host pattern in its usual form (lower case, international names in their ASCII form): `name` (any port), `name:port` or
 * `*.name` (its subdomains, not itself); undefined when it is not one.
 */
export function normalHost(written: string): string | undefined {
  const [, star = '', name = '', port] = pattern.exec(written.trim()) ?? [];
  if (name === '' || (port !== undefined && Number(port) > 65_535)) return undefined;
  const address = `http://${name}`;
  if (!URL.canParse(address)) return undefined;
  const host = new URL(address).hostname.replace(/\.$/, '');
  return `${star}${host}${port === undefined ? '' : `:${Number(port)}`}`;
}

/** True when one of the patterns lets this HTTP address be requested. */
export function hostAllowed(allow: readonly string[], address: URL): boolean {
  const host = address.hostname.replace(/\.$/, '');
  const port = address.port === '' ? (defaultPorts[address.protocol] ?? '') : address.port;
  return allow.some((entry) => {
    const [, star = '', name = '', only] = pattern.exec(entry) ?? [];
    const sameName = star === '' ? host === name : host.endsWith(`.${name}`);
    return name !== '' && sameName && (only === undefined || only === port);
  });
}
