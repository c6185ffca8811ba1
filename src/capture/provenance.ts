import { existsSync, readFileSync } from 'node:fs';
import { getServers } from 'node:dns';
import { arch, hostname, networkInterfaces, release, type as systemType, version } from 'node:os';
import type { Provenance } from '../model/run.ts';
import { clockOffset } from './provenance/time-server.ts';

/** What the caller knows of the browser, and what the person allowed to ask. */
export interface ProvenanceOptions {
  readonly browser: {
    readonly name?: string;
    readonly version: string;
    readonly executable: string;
    readonly flags: readonly string[];
    /** Proxy given to the browser, without credentials. */
    readonly proxy?: string;
  };
  /** Public address, only as the person states it. */
  readonly publicAddress?: string;
  /** Time server to ask (NTP), only when the person names one: it is not among the hosts of the site. */
  readonly timeServer?: string;
}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

function distribution(): string {
  const name = /^PRETTY_NAME="?([^"\n]+)/m.exec(read('/etc/os-release'))?.[1];
  return name ?? `${systemType()} ${version()}`;
}

/** Signs that container engines leave: Docker, Podman, Kubernetes, LXC. */
function inContainer(): boolean {
  if (existsSync('/.dockerenv') || existsSync('/run/.containerenv')) return true;
  if (process.env['KUBERNETES_SERVICE_HOST'] !== undefined || process.env['container'] !== undefined) return true;
  return (
    /docker|kubepods|containerd|lxc|libpod/.test(read('/proc/1/cgroup')) || / \/ overlay /.test(read('/proc/self/mountinfo'))
  );
}

/** `http://user:secret@proxy:3128` → `http://***@proxy:3128`. */
const withoutCredentials = (value: string): string =>
  value.replace(/\/\/[^@/\s]*@/, '//***@').replace(/^[^@/\s]+:[^@/\s]*@/, '***@');

function proxies(): readonly string[] {
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'].flatMap((name) => [name, name.toLowerCase()]);
  return names.flatMap((name) => {
    const value = process.env[name];
    return value === undefined || value === '' ? [] : [`${name}=${withoutCredentials(value)}`];
  });
}

function localAddresses(): readonly string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  return [...new Set(all.filter((address) => !address.internal).map((address) => address.address))];
}

/** Local time with its offset from UTC: `2026-11-22T03:45:10.120+01:00`. */
function localTime(now: Date): string {
  const minutes = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + minutes * 60_000).toISOString().slice(0, -1);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
}

/** States the machine, its tools, its network and its clock, as bailiffs' practice asks (NF Z67-147). Asks nobody but a time server named by option. */
export async function machineProvenance(options: ProvenanceOptions): Promise<Provenance> {
  const { browser, timeServer, publicAddress } = options;
  const offset = timeServer === undefined ? null : await clockOffset(timeServer);
  const now = new Date();
  return {
    machine: {
      os: distribution(),
      kernel: `${systemType()} ${release()}`,
      kernelBuild: version(),
      architecture: arch(),
      container: inContainer(),
      hostname: hostname(),
    },
    node: process.version,
    browser: {
      name: browser.name ?? 'Chromium',
      version: browser.version,
      executable: browser.executable,
      flags: browser.flags,
      extensions: [],
    },
    proxy: { environment: proxies(), browser: browser.proxy === undefined ? 'none' : withoutCredentials(browser.proxy) },
    network: {
      localAddresses: localAddresses(),
      dnsServers: getServers(),
      ...(publicAddress === undefined ? {} : { publicAddress }),
    },
    clock: {
      utc: now.toISOString(),
      local: localTime(now),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      offsetMs: offset,
      ...(timeServer === undefined || offset === null ? {} : { offsetSource: timeServer }),
    },
  };
}
