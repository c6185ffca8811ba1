import { createServer } from 'node:http';
import { join } from 'node:path';
import { listen, type LocalServer } from '../support/listen.ts';
import { loadCasa, newApp, type Casa } from './framework.ts';
import { pages } from './pages.ts';
import { plan } from './plan.ts';
import { readUploads } from './uploads.ts';

/** Port that `scenarios/real-casa.yaml` names. */
export const casaPort = 41811;

const freePages = ['depart', 'contact', 'accessibilite'] as const;

function configured(casa: Casa): ReturnType<Casa['configure']> {
  const service = casa.configure({
    views: [join(import.meta.dirname, 'views')],
    i18n: { dirs: [join(import.meta.dirname, 'locales')], locales: ['fr'] },
    session: { name: 'prime', secret: 'une démarche jouée pour les essais', secure: false, ttl: 3600 },
    pages: pages(casa),
    plan: plan(casa),
  });
  for (const name of freePages) service.ancillaryRouter.get(`/${name}`, (_request, response) => response.render(`${name}.njk`));
  return service;
}

/** Plays the procedure on CASA, the form engine of a British department, at `http://127.0.0.1:<port>/depart`. */
export async function serveCasa(port = casaPort): Promise<LocalServer> {
  const casa = await loadCasa();
  const app = await newApp();
  app.use(readUploads);
  configured(casa).mount(app);
  return listen(createServer(app), port);
}
