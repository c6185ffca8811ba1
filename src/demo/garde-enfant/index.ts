import { identityProvider, showIdentityProvider } from '../identity-provider.ts';
import type { DemoProcedure, Handler } from '../web/procedure.ts';
import { base } from './authority.ts';
import { receivePage, showPage } from './form.ts';
import { information } from './information.ts';
import { confirmation, recapitulation, validate } from './recapitulation.ts';
import { contact, failure, legalNotice, notFound, statement } from './static-pages.ts';
import { steps } from './steps.ts';

/** The middling procedure: a social-security body that does some things well and others by half. */
export function gardeEnfant(): DemoProcedure {
  const pages: Record<string, Handler> = {};
  for (const step of steps) {
    pages[`GET ${step.path}`] = showPage(step);
    pages[`POST ${step.path}`] = receivePage(step);
  }
  const connect = identityProvider(`${base}/situation`);
  return {
    base,
    notFound,
    failure,
    routes: {
      ...pages,
      'GET /': information,
      'GET /connexion': showIdentityProvider(base, ''),
      'POST /connexion': (visit) => {
        const reply = connect(visit);
        // What FranceConnect gave is not used: it is asked again (planted).
        for (const name of ['nom', 'prenoms', 'naissance']) visit.session.answers.delete(name);
        return reply;
      },
      'GET /recapitulatif': recapitulation,
      'POST /recapitulatif': validate,
      'GET /confirmation': confirmation,
      'GET /contact': contact,
      'GET /accessibilite': statement,
      'GET /mentions-legales': legalNotice,
    },
  };
}
