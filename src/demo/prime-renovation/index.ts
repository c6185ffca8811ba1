import { html } from '../web/html.ts';
import { page } from '../web/procedure.ts';
import type { DemoProcedure, Handler } from '../web/procedure.ts';
import { base } from './authority.ts';
import { after, receiveRaw, showRaw } from './form.ts';
import { home } from './home.ts';
import { layout } from './layout.ts';
import { captchaPicture, printerPicture } from './pictures.ts';
import { members, showSignIn, signIn } from './sign-in.ts';
import { applicant, commitment, papers, project } from './steps.ts';

const done: Handler = () =>
  page(
    layout(
      html`<h3>Accusé d’enregistrement</h3>
        <p>Transaction SIRD effectuée. Code retour : 0.</p>`,
    ),
  );

/** The raw message of a server, and nobody to call (planted). */
const failure: Handler = () =>
  page(
    layout(
      html`<h3>Erreur</h3>
        <p>ERR_SIRD_0x80040E14</p>`,
    ),
    500,
  );

/** The procedure that leaves people behind. */
export function primeRenovation(): DemoProcedure {
  return {
    base,
    notFound: () =>
      page(
        layout(
          html`<h3>Erreur</h3>
            <p>ERR_SIRD_404</p>`,
        ),
        404,
      ),
    failure,
    routes: {
      'GET /': showSignIn,
      'POST /': signIn,
      'GET /accueil': members(home),
      'GET /demandeur': showRaw(applicant),
      'POST /demandeur': receiveRaw(applicant),
      'GET /projet': after('/demandeur', showRaw(project)),
      'POST /projet': after('/demandeur', receiveRaw(project)),
      'GET /pieces': after('/projet', showRaw(papers)),
      'POST /pieces': after('/projet', receiveRaw(papers)),
      'GET /engagement': after('/pieces', showRaw(commitment)),
      'POST /engagement': after('/pieces', receiveRaw(commitment)),
      'GET /fin': after('/engagement', members(done)),
      'GET /code.svg': captchaPicture,
      'GET /imprimante.svg': printerPicture,
      'GET /veille': () => ({ kind: 'file', type: 'text/plain', body: 'ok' }),
    },
  };
}
