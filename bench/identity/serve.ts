import { startStaticServer, type StaticServer } from '../../test/support/static-server.ts';
import { join } from 'node:path';

/** The project’s pages on a local address. */
export const startFiles = (): Promise<StaticServer> => startStaticServer(join(import.meta.dirname, '../..'));
