import { fileURLToPath } from 'node:url';
import { startStaticServer, type StaticServer } from '../support/static-server.ts';
import { scenarioText, written } from './scenarios.ts';

/** The local procedure that these tests audit. */
export function startSite(): Promise<StaticServer> {
  return startStaticServer(fileURLToPath(import.meta.resolve('../sites/cli')));
}

export const procedureId = 'bac-a-compost';

/** Writes the scenario of the local procedure: three pages, stopped before sending. */
export function writeScenario(folder: string, url: string, { id = procedureId, rest = 'conditions: [desktop]' } = {}): string {
  const steps = [
    '- visit: start',
    '- click: Commencer',
    '- fill: { label: Nom de famille, with: "${nom}" }',
    '- click: { role: button, name: Continuer }',
    '  id: suite',
    '- checkpoint: recapitulatif',
    '- submit: { role: button, name: Envoyer ma demande }',
  ];
  return written(
    folder,
    `${id}.yaml`,
    scenarioText({ id, start: `${url}/`, steps, rest: `data:\n  nom: Durand-Lebrun\n${rest}` }),
  );
}

/** An address of this machine where nobody answers. */
export async function deadAddress(): Promise<string> {
  const server = await startSite();
  await server.close();
  return server.url;
}
