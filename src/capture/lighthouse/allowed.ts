const ports: Readonly<Record<string, string>> = { 'http:': '80', 'ws:': '80', 'https:': '443', 'wss:': '443' };
const local = new Set(['data:', 'blob:', 'about:']);

/** True when the allow-list (`name`, `name:port`, `*.name`) lets this address be requested; the replay's rules, for a process of its own. */
export function allowed(allow: readonly string[], address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (local.has(url.protocol)) return true;
  const port = url.port === '' ? ports[url.protocol] : url.port;
  if (port === undefined || !(url.protocol in ports)) return false;
  const host = url.hostname.replace(/\.$/, '').toLowerCase();
  return allow.some((entry) => {
    const [, wild, name = '', only] = /^(\*\.)?(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    const sameHost = wild === undefined ? host === name.replace(/\.$/, '') : host.endsWith(`.${name}`);
    return name !== '' && sameHost && (only === undefined || only === port);
  });
}
