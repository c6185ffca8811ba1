import { fold } from '../../../reading/fold.ts';

/** A name as the words below expect it: lower case, no accents, no spaces around. */
function plain(name: string): string {
  return fold(name.normalize('NFC')).replace(/\s+/g, ' ').trim().slice(0, 80);
}

/** A name as it is shown and compared: spaces folded, at most 80 characters. */
export function shown(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 80);
}

/** True for the name of a link to the site map. */
export function saysSiteMap(name: string): boolean {
  return /^(?:(?:voir|acceder au|consulter|view) (?:le )?)?(?:le )?(?:plan d[ue] site(?: internet| web)?|site ?map)$/.test(
    plain(name),
  );
}

/** True for words that may name it, with others or in short; a plan of action, of a quarter or of access is none. */
export function maySaySiteMap(name: string): boolean {
  const words = plain(name);
  return /^(?:le )?(?:plan|sommaire|index|arborescence)$|\bplan (?:d[ue] |complet du )?(?:site|service|portail)\b|\b(?:site ?map|arborescence|(?:sommaire|index) (?:du|de) site)\b/.test(
    words,
  );
}

/** True for words of a search. */
export function saysSearch(name: string): boolean {
  return /\b(?:recherch\w{0,6}|search\w{0,4}|suche\w{0,3}|zoeken)\b/.test(plain(name));
}

/** True for the name of a breadcrumb trail. */
export function saysBreadcrumb(name: string): boolean {
  return /\b(?:fil d'?\s?ariane|ariane|breadcrumbs?|vous etes ici|you are here)\b/.test(plain(name));
}

/** True for the name of a list of links that follows the news, or the pages of a list of results: its order is not that of a menu. */
export function saysChanging(name: string): boolean {
  return /\b(?:recents?|recentes|derniers?|dernieres|actualites|populaires?|plus (?:lus|vus|consultes|recherches)|tendances?|partag\w{0,4}|pagination|latest|news|popular|trending|related|associes?|share)\b/.test(
    plain(name),
  );
}

/** True for the name of a link that leads to the content of the page. */
export function saysContent(name: string): boolean {
  return /\b(?:contenus?|content|principal|main|eviter|evitement|inhalt|hauptinhalt|inhoud|contenido|contenuto|skip|passer|jump|acces rapide|acces direct)\b/.test(
    plain(name),
  );
}

/** Links of a list of results: their order is that of the results. */
export function saysPage(name: string): boolean {
  return /^(?:page )?(?:\d{1,4}|premiere?|derniere?|suivante?|precedente?|first|last|next|previous|…|\.{3}|[<>«»])(?: page)?$/.test(
    plain(name),
  );
}
