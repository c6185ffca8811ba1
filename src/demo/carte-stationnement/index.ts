import { identityProvider, showIdentityProvider } from '../identity-provider.ts';
import type { DemoProcedure, Handler } from '../web/procedure.ts';
import { base } from './authority.ts';
import { acknowledgement, confirmation, send } from './confirmation.ts';
import { contact } from './contact.ts';
import { documentsStep } from './documents-step.ts';
import { draftRoom } from './draft.ts';
import { cancel, followUp } from './follow-up.ts';
import { homeStep } from './home-step.ts';
import { identityStep } from './identity-step.ts';
import { information } from './information.ts';
import { receiveMessage, showMessage } from './message.ts';
import { failure, legalNotice, notFound, opinion, specialCase } from './other-pages.ts';
import { paperForm } from './paper.ts';
import { plans } from './plans.ts';
import { resume, showResume } from './resume.ts';
import { showReview } from './review.ts';
import { statement } from './statement.ts';
import { receiveStep, showStep } from './step.ts';

/** The good procedure: a State service that leaves nobody behind. */
export function carteStationnement(): DemoProcedure {
  const drafts = draftRoom();
  /** Keeps the draft after each page received, refused or not. */
  const saving =
    (handler: Handler): Handler =>
    (visit) => {
      const reply = handler(visit);
      drafts.save(visit.session);
      return reply;
    };
  return {
    base,
    notFound,
    failure,
    routes: {
      'GET /': information,
      'GET /franceconnect': showIdentityProvider(base, '/etape-1'),
      'POST /franceconnect': identityProvider(`${base}/etape-1`),
      'GET /etape-1': showStep(identityStep),
      'POST /etape-1': saving(receiveStep(identityStep)),
      'GET /etape-2': showStep(homeStep),
      'POST /etape-2': saving(receiveStep(homeStep)),
      'GET /etape-3': showStep(documentsStep),
      'POST /etape-3': saving(receiveStep(documentsStep)),
      'GET /etape-4': showReview,
      'POST /etape-4': saving(send),
      'GET /confirmation': confirmation,
      'GET /accuse-de-reception.pdf': acknowledgement,
      'GET /formulaire.pdf': paperForm,
      'GET /reprendre': showResume,
      'POST /reprendre': resume(drafts),
      'GET /suivi': followUp,
      'POST /annuler': saving(cancel),
      'GET /contact': contact,
      'GET /accessibilite': statement,
      'GET /schema-pluriannuel': plans,
      'GET /message': showMessage,
      'POST /message': receiveMessage,
      'GET /mentions-legales': legalNotice,
      'GET /cas-particulier': specialCase,
      'GET /avis': opinion,
    },
  };
}
