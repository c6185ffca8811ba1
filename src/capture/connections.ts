import type { Response } from 'playwright';
import type { CertificateFacts } from '../model/journey.ts';

/** Servers and certificates met by a journey, one entry per host. */
export interface Connections {
  /** Notes the server and the certificate of a response; never throws. Only the first answer of each host is asked. */
  note(response: Response): Promise<void>;
  hosts(): readonly { readonly host: string; readonly address?: string; readonly port?: number }[];
  certificates(): readonly CertificateFacts[];
}

const instant = (seconds: number | undefined): string | undefined =>
  seconds === undefined ? undefined : new Date(seconds * 1000).toISOString();

/** Keeps who answered for each host, as the browser saw it: address, port, TLS certificate. */
export function createConnections(): Connections {
  const servers = new Map<string, { readonly host: string; readonly address?: string; readonly port?: number }>();
  const certificates = new Map<string, CertificateFacts>();

  const noteServer = async (response: Response, host: string): Promise<void> => {
    const server = await response.serverAddr();
    servers.set(host, server === null ? { host } : { host, address: server.ipAddress, port: server.port });
  };

  const noteCertificate = async (response: Response, host: string): Promise<void> => {
    const details = await response.securityDetails();
    // An answer without TLS has details too, empty ones.
    if (details?.protocol === undefined) return;
    const [validFrom, validTo] = [instant(details.validFrom), instant(details.validTo)];
    certificates.set(host, {
      host,
      ...(details.subjectName === undefined ? {} : { subject: details.subjectName }),
      ...(details.issuer === undefined ? {} : { issuer: details.issuer }),
      ...(validFrom === undefined ? {} : { validFrom }),
      ...(validTo === undefined ? {} : { validTo }),
      protocol: details.protocol,
    });
  };

  const note = async (response: Response): Promise<void> => {
    const host = URL.canParse(response.url()) ? new URL(response.url()).host : '';
    if (host === '' || servers.has(host)) return;
    servers.set(host, { host });
    await Promise.all([noteServer(response, host), noteCertificate(response, host)]).catch(() => undefined);
  };

  return { note, hosts: () => [...servers.values()], certificates: () => [...certificates.values()] };
}
