import { comeBackUntilContinued, keepFile } from './uploads.ts';
import type { Casa, Handler, Page } from './framework.ts';

const required = ({ validators }: Casa, message: string, focusSuffix?: readonly string[]): unknown =>
  validators.required.make({ errorMsg: { summary: message, inline: message, ...(focusSuffix === undefined ? {} : { focusSuffix }) } });

const says = (message: string): { errorMsg: { summary: string; inline: string } } => ({ errorMsg: { summary: message, inline: message } });

/** The pages of the procedure: CASA gathers, checks, remembers and leads on. */
export function pages(casa: Casa): readonly Page[] {
  const { field, validators } = casa;
  const answersForSummary: Handler = (request, response, next) => {
    const data = (waypoint: string): unknown => request.casa.journeyContext.getDataForPage(waypoint) ?? {};
    response.locals['reponses'] = Object.fromEntries(['identite', 'reponse', 'courriel', 'adresse', 'facture'].map((one) => [one, data(one)]));
    next();
  };
  return [
    {
      waypoint: 'eligibilite',
      view: 'eligibilite.njk',
      fields: [field('departement').validators([required(casa, 'demarche:commune.vide')])],
    },
    { waypoint: 'hors-departement', view: 'hors-departement.njk' },
    {
      waypoint: 'identite',
      view: 'identite.njk',
      fields: [
        field('nom').validators([required(casa, 'demarche:nom.vide'), validators.strlen.make({ max: 80, errorMsgMax: 'demarche:nom.long' })]),
        field('prenom').validators([required(casa, 'demarche:prenom.vide')]),
        field('naissance').validators([
          required(casa, 'demarche:naissance.vide', ['[dd]']),
          validators.dateObject.make(says('demarche:naissance.fausse')),
        ]),
      ],
    },
    { waypoint: 'reponse', view: 'reponse.njk', fields: [field('voie').validators([required(casa, 'demarche:reponse.vide')])] },
    {
      waypoint: 'courriel',
      view: 'courriel.njk',
      fields: [field('courriel').validators([required(casa, 'demarche:courriel.vide'), validators.email.make(says('demarche:courriel.faux'))])],
    },
    { waypoint: 'adresse', view: 'adresse.njk', fields: [field('adresse').validators([required(casa, 'demarche:adresse.vide')])] },
    {
      waypoint: 'facture',
      view: 'facture.njk',
      fields: [
        field('facture').validators([
          required(casa, 'demarche:facture.vide'),
          validators.regex.make({ pattern: /\.(pdf|jpe?g|png)$/i, ...says('demarche:facture.format') }),
        ]),
      ],
      hooks: [
        { hook: 'presanitise', middleware: keepFile },
        { hook: 'preredirect', middleware: comeBackUntilContinued },
      ],
    },
    { waypoint: 'verification', view: 'verification.njk', hooks: [{ hook: 'prerender', middleware: answersForSummary }] },
    { waypoint: 'confirmation', view: 'confirmation.njk' },
  ];
}
