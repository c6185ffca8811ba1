import type { Source } from '../model/method.ts';
import { say } from './say.ts';

const crpaText = 'https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000031366350/';

const vdeUrl = 'https://observatoire.numerique.gouv.fr/';

/** True for a source that is an indicator or an objective of « Vos démarches essentielles ». */
export const isVde = ({ url }: Source): boolean => url === vdeUrl;

/** DINUM, « Vos démarches essentielles » (formerly Observatoire de la qualité des démarches en ligne): indicator or objective. */
export function vde(fr: string, en: string): Source {
  return {
    label: say(`Vos démarches essentielles, ${fr}`, `Vos démarches essentielles, ${en}`),
    url: vdeUrl,
  };
}

/** DILA/DINUM quality checklist, criterion number (three digits). */
export function pidila(criterion: string): Source {
  return {
    label: say(`PiDila ${criterion}`, `PiDila ${criterion}`),
    url: `https://github.com/DISIC/design.numerique.gouv.fr/blob/HEAD/content/pidila/${criterion}.md`,
  };
}

/** Regulation (EU) 2018/1724, article 10: what must be explained before identification. */
export function sdg(item: string): Source {
  return {
    label: say(`règlement (UE) 2018/1724, art. 10${item}`, `Regulation (EU) 2018/1724, art. 10${item}`),
    url: 'https://eur-lex.europa.eu/eli/reg/2018/1724/oj',
  };
}

/** Code des relations entre le public et l’administration. */
export function crpa(article: string): Source {
  return {
    label: say(`CRPA, art. ${article}`, `CRPA (code of relations between the public and the administration), art. ${article}`),
    url: crpaText,
  };
}

/** RGAA 4.1.2, criterion number or theme. */
export function rgaa(what: string): Source {
  return {
    label: say(`RGAA 4.1.2, ${what}`, `RGAA 4.1.2 (French web accessibility reference), ${what}`),
    url: 'https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/',
  };
}

/** Italian conformance criteria of municipal sites, criterion code. */
export function italy(code: string): Source {
  return {
    label: say(`critère de conformité italien ${code}`, `Italian conformance criterion ${code}`),
    url: 'https://docs.italia.it/italia/designers-italia/design-comuni-docs/',
  };
}

/** EU eGovernment Benchmark, subject of the question. */
export function egov(fr: string, en: string): Source {
  return { label: say(`eGovernment Benchmark de l’Union européenne : ${fr}`, `EU eGovernment Benchmark: ${en}`) };
}

/** Défenseur des droits, report of December 2024 on the ANEF, recommendation. */
export function defenderOfRights(recommendation: string): Source {
  return {
    label: say(
      `Défenseur des droits, rapport ANEF de décembre 2024, recommandation ${recommendation}`,
      `Défenseur des droits (rights ombudsman), report on the ANEF, December 2024, recommendation ${recommendation}`,
    ),
    url: 'https://www.defenseurdesdroits.fr/',
  };
}

export const essoc28: Source = {
  label: say('loi n° 2018-727 (ESSOC), art. 28', 'Act 2018-727 (ESSOC), art. 28'),
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000037307624/',
};

export const digitalRepublic105: Source = {
  label: say('loi n° 2016-1321, art. 105, et décret n° 2017-875', 'Act 2016-1321, art. 105, and Decree 2017-875'),
  url: 'https://www.legifrance.gouv.fr/loda/id/JORFTEXT000033202746/',
};

export const councilOfState2022: Source = {
  label: say(
    'Conseil d’État, Section, 3 juin 2022, n° 452798',
    'Conseil d’État (supreme administrative court), 3 June 2022, n° 452798',
  ),
};

export const councilOfState2019: Source = {
  label: say(
    'Conseil d’État, 27 novembre 2019, n° 422516',
    'Conseil d’État (supreme administrative court), 27 November 2019, n° 422516',
  ),
};

export const accessibilityDuties: Source = {
  label: say('RGAA 4.1.2, obligations : déclaration d’accessibilité', 'RGAA 4.1.2, duties: accessibility statement'),
  url: 'https://accessibilite.numerique.gouv.fr/obligations/declaration-accessibilite/',
};

export const userFeedback: Source = {
  label: say(
    '« Je donne mon avis », difficultés proposées aux usagers',
    '“Je donne mon avis” (JDMA), difficulties offered to users',
  ),
  url: 'https://jedonnemonavis.numerique.gouv.fr/',
};

export const fillingTime: Source = {
  label: say(
    'demarches-simplifiees.fr, formule publique de la durée de remplissage',
    'demarches-simplifiees.fr, public formula of the time to fill a form',
  ),
  url: 'https://github.com/demarches-simplifiees/demarches-simplifiees.fr',
};

export const cnil: Source = {
  label: say(
    'CNIL : pas d’identification préalable quand la démarche n’en a pas besoin',
    'CNIL (data protection authority): no identification that the procedure does not need',
  ),
  url: 'https://www.cnil.fr/',
};

export const easyToRead: Source = {
  label: say(
    'FALC, facile à lire et à comprendre : 12 mots par phrase au plus',
    'Easy to read (FALC): 12 words a sentence at most',
  ),
};

export const usager: Source = {
  label: say('seuil propre à Usager, étalonné sur service-public.fr', 'Usager’s own threshold, set on service-public.fr'),
};
