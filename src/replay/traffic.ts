import type { BrowserContext, Request, Response } from 'playwright';
import type { CertificateFacts, HostTraffic, JourneyProvenance } from '../model/journey.ts';
import { hostOf } from '../capture/hosts.ts';
import type { Fingerprints } from './fingerprints.ts';

/** A request under way. */
export interface OpenRequest {
  readonly request: Request;
  readonly type: string;
  readonly method: string;
  readonly key: string;
  /** `performance.now()` when it began. */
  readonly begunAt: number;
  /** Rank among all requests of the journey. */
  readonly rank: number;
}

interface Tally {
  requests: number;
  bytes: number;
  failed: number;
}

/** What the journey asked of the network. */
export interface Traffic {
  /** Number of requests begun so far. */
  begun(): number;
  open(): readonly OpenRequest[];
  /** How many requests with this key began at or after that rank. */
  repeats(key: string, sinceRank: number): number;
  totals(): { readonly requests: number; readonly bytes: number };
  byHost(): readonly HostTraffic[];
  servers(): JourneyProvenance['hosts'];
  certificates(): readonly CertificateFacts[];
  /** Waits (bounded) until the sizes of finished requests are known. */
  flush(): Promise<void>;
}

/** Address without its query: what makes two requests the same poll. */
function requestKey(request: Request): string {
  return `${request.method()} ${request.url().slice(0, 2000).split(/[?#]/, 1)[0] ?? ''}`;
}

function seconds(time: number | undefined): string | undefined {
  return time === undefined || time <= 0 ? undefined : new Date(time * 1000).toISOString();
}

function factsOf(host: string, security: Awaited<ReturnType<Response['securityDetails']>>): CertificateFacts | null {
  if (security === null) return null;
  const from = seconds(security.validFrom);
  const to = seconds(security.validTo);
  return {
    host,
    ...(security.subjectName === undefined ? {} : { subject: security.subjectName }),
    ...(security.issuer === undefined ? {} : { issuer: security.issuer }),
    ...(from === undefined ? {} : { validFrom: from }),
    ...(to === undefined ? {} : { validTo: to }),
    ...(security.protocol === undefined ? {} : { protocol: security.protocol }),
  };
}

/** Records every request of the context: counts and bytes per host and type, server addresses, certificates, what is under way. */
export function recordTraffic(context: BrowserContext, fingerprints?: Fingerprints): Traffic {
  const open = new Map<Request, OpenRequest>();
  const tallies = new Map<string, Tally>();
  const ranks = new Map<string, number[]>();
  const servers = new Map<string, { address?: string; port?: number; addresses?: readonly string[] }>();
  const certificates = new Map<string, CertificateFacts>();
  const pending = new Set<Promise<void>>();
  let begun = 0;

  function tally(request: Request): Tally {
    const key = `${hostOf(request.url())} ${request.resourceType()}`;
    const found = tallies.get(key) ?? { requests: 0, bytes: 0, failed: 0 };
    tallies.set(key, found);
    return found;
  }

  /** A name may stand for several servers: the first that answered, and all of them when there are others. */
  function noteAddress(host: string, answered: { readonly ipAddress: string; readonly port: number } | null): void {
    if (answered === null) return;
    const { ipAddress: address, port } = answered;
    const known = servers.get(host);
    if (known?.address === undefined) servers.set(host, { address, port });
    else if (!(known.addresses ?? [known.address]).includes(address))
      servers.set(host, { ...known, addresses: [...(known.addresses ?? [known.address]), address] });
  }

  async function readServer(request: Request): Promise<void> {
    const host = hostOf(request.url());
    if (host === '') return;
    if (!servers.has(host)) servers.set(host, {});
    const response = await request.response();
    if (response === null) return;
    noteAddress(host, await response.serverAddr());
    if (request.url().startsWith('https:')) await readCertificate(host, request, response);
  }

  async function readCertificate(host: string, request: Request, response: Response): Promise<void> {
    const known = certificates.get(host);
    if (known?.sha256 !== undefined) return;
    const facts = known ?? factsOf(host, await response.securityDetails());
    if (facts === null) return;
    // Noted at once: many answers of a host come together.
    if (known === undefined) certificates.set(host, facts);
    const sha256 = await fingerprints?.of(request);
    if (sha256 !== undefined) certificates.set(host, { ...facts, sha256 });
  }

  async function readSizes(request: Request): Promise<void> {
    const sizes = await request.sizes();
    const into = tally(request);
    into.bytes += sizes.responseBodySize + sizes.responseHeadersSize;
    await readServer(request);
  }

  function later(work: Promise<void>): void {
    const settled = work
      .catch(() => undefined)
      .finally(() => {
        pending.delete(settled);
      });
    pending.add(settled);
  }

  context.on('request', (request) => {
    const key = requestKey(request);
    const rank = begun;
    begun += 1;
    tally(request).requests += 1;
    ranks.set(key, [...(ranks.get(key) ?? []).slice(-20), rank]);
    open.set(request, {
      request,
      key,
      rank,
      type: request.resourceType(),
      method: request.method(),
      begunAt: performance.now(),
    });
  });
  context.on('requestfinished', (request) => {
    open.delete(request);
    later(readSizes(request));
  });
  context.on('requestfailed', (request) => {
    open.delete(request);
    tally(request).failed += 1;
  });

  return {
    begun: () => begun,
    open: () => [...open.values()],
    repeats: (key, sinceRank) => (ranks.get(key) ?? []).filter((rank) => rank >= sinceRank).length,
    totals: () => ({
      requests: begun,
      bytes: [...tallies.values()].reduce((sum, one) => sum + one.bytes, 0),
    }),
    byHost: () =>
      [...tallies].map(([key, one]) => {
        const [host = '', type = ''] = key.split(' ');
        const address = servers.get(host)?.address;
        return { host, type, ...one, ...(address === undefined ? {} : { server: address }) };
      }),
    servers: () => [...servers].map(([host, server]) => ({ host, ...server })),
    certificates: () => [...certificates.values()],
    flush: () => bounded(Promise.all(pending), 2000),
  };
}

/** Waits for some work, but not longer than that many milliseconds. Never rejects. */
export async function bounded(work: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work.catch(() => undefined), limit]);
  clearTimeout(timer);
}
