import type { Casa } from './framework.ts';

/** Which page follows which. A person who lives elsewhere is told so; a person without e-mail gives a postal address. */
export function plan({ Plan }: Casa): InstanceType<Casa['Plan']> {
  return new Plan()
    .setRoute('eligibilite', 'identite', (_route, { data }) => data['eligibilite']?.['departement'] === 'oui')
    .setRoute('eligibilite', 'hors-departement', (_route, { data }) => data['eligibilite']?.['departement'] === 'non')
    .setRoute('identite', 'reponse')
    .setRoute('reponse', 'courriel', (_route, { data }) => data['reponse']?.['voie'] === 'courriel')
    .setRoute('reponse', 'adresse', (_route, { data }) => data['reponse']?.['voie'] === 'courrier')
    .setRoute('courriel', 'facture')
    .setRoute('adresse', 'facture')
    .setRoute('facture', 'verification')
    .setRoute('verification', 'confirmation');
}
