import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { carteStationnement } from './carte-stationnement/index.ts';
import { gardeEnfant } from './garde-enfant/index.ts';
import { demoPassword } from './prime-renovation/authority.ts';
import { primeRenovation } from './prime-renovation/index.ts';
import { demoScenarios, scenariosOnPort } from './scenario-files.ts';
import { demoServer } from './server.ts';

/** The port that the demonstration's scenario files name. */
export const demoPort = 41_797;

/** The demonstration, being served. */
export interface Demo {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** Absolute paths of the scenario files to replay against it. */
  readonly scenarios: readonly string[];
  /** Environment that the scenarios need: their secrets. */
  readonly env: Readonly<Record<string, string>>;
  /** Stops the server and removes what was written for it. */
  close(): Promise<void>;
}

/**
 * Serves the embedded procedures on the loopback interface. Without a port, on the one that the scenario files name, or on any free
 * one when it is taken; on another port, the scenarios are copies in a temporary folder.
 *
 * @throws the system's error when the port asked for cannot be had.
 */
export async function startDemo({ port }: { readonly port?: number } = {}): Promise<Demo> {
  const server = demoServer([carteStationnement(), gardeEnfant(), primeRenovation()]);
  await listen(server, port ?? demoPort).catch(async (error: unknown) => {
    if (port !== undefined || !isTaken(error)) throw error;
    await listen(server, 0);
  });
  const actual = (server.address() as AddressInfo).port;
  const copies = actual === demoPort ? undefined : await scenariosOnPort(demoPort, actual);
  return {
    url: `http://127.0.0.1:${actual}`,
    scenarios: copies?.files ?? (await demoScenarios()),
    env: { USAGER_DEMO_PASSWORD: demoPassword },
    close: async () => {
      await stop(server);
      await copies?.remove();
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
