import { createServer } from 'node:http';
import { folderListener } from '../support/folder-listener.ts';
import { foreignPath } from '../support/foreign.ts';
import { listen, type LocalServer } from '../support/listen.ts';

/** Port that `scenarios/real-dsfr-*.yaml` name. */
export const dsfrPort = 41812;

/** Serves the package of the State's design system as it is, its examples under `/example/`. */
export function serveDsfr(port = dsfrPort): Promise<LocalServer> {
  return listen(createServer(folderListener(foreignPath('@gouvfr', 'dsfr'))), port);
}
