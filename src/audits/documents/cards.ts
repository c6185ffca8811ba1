import { fold } from '../reading/fold.ts';

const formCard = /^(?:formulaires?|modeles? de documents?)$/;
const otherCard = /^(?:teleservices?|ou s'adresser ?\??|outils? de recherche|simulateurs?|services? en ligne)$/;

/** True for the title of a link to a form, which may stand between “les pièces suivantes :” and its list. */
export function isFormCard(heading: string): boolean {
  return formCard.test(fold(heading.slice(0, 60)).trim());
}

/** True for the title of a link or of an address inside a part of the page: what comes after still belongs to the part. */
export function isCard(heading: string): boolean {
  return isFormCard(heading) || otherCard.test(fold(heading.slice(0, 60)).replaceAll('’', "'").trim());
}
