import type { ContactDistance, ContactDistances, StatesShowing } from '../model/contact-distance.ts';
import type { Lang } from '../model/localized.ts';
import { formatCount, formatNumber } from './format.ts';
import { say } from './say.ts';

/** “à 2 clics”, “2 clicks away”; at most, when a page that was not read may be nearer. */
export function awayBy(lang: Lang, clicks: number, atMost = false): string {
  const count = formatCount(lang, clicks, { fr: 'clic', en: 'click' }, { fr: 'clics', en: 'clicks' });
  if (lang === 'fr') return `à ${count}${atMost ? ' au plus' : ''}`;
  return `${atMost ? 'at most ' : ''}${count} away`;
}

/** True when what was not read keeps one from saying that there is no contact. */
export function isNotObserved({ clicks, unread, linksMissing }: ContactDistance): boolean {
  return clicks === null && (unread !== undefined || linksMissing === true);
}

/** The distance of a state: a number of clicks, “not observed”, or that none was found on the pages read. */
export function distanceText(lang: Lang, state: ContactDistance, pagesRead: number): string {
  if (state.clicks !== null) return awayBy(lang, state.clicks, state.unread !== undefined);
  if (isNotObserved(state)) return say(lang, { fr: 'non observé', en: 'not observed' });
  const pages = formatCount(lang, pagesRead, { fr: 'page lue', en: 'page read' }, { fr: 'pages lues', en: 'pages read' });
  return say(lang, { fr: `aucun pour cette démarche trouvé sur ${pages}`, en: `none for this procedure found on ${pages}` });
}

function statesFrom(lang: Lang, count: number): string {
  return formatCount(lang, count, { fr: 'état', en: 'state' }, { fr: 'états', en: 'states' });
}

/** The farthest state and those from which nothing is known, in words; each part is left out when it has no object. */
export function distanceSummary(lang: Lang, { greatest, notFound, notObserved }: ContactDistances): readonly string[] {
  const farthest = greatest === null ? null : awayBy(lang, greatest);
  return [
    ...(farthest === null ? [] : [say(lang, { fr: `au plus loin ${farthest}`, en: `${farthest} at the farthest` })]),
    ...(notObserved === 0
      ? []
      : [say(lang, { fr: 'non observé depuis', en: 'not observed from' }) + ` ${statesFrom(lang, notObserved)}`]),
    ...(notFound === 0 ? [] : [say(lang, { fr: 'non trouvé depuis', en: 'not found from' }) + ` ${statesFrom(lang, notFound)}`]),
  ];
}

function shownIn(lang: Lang, { states, shown }: StatesShowing): string {
  const all = formatNumber(lang, states);
  return say(lang, {
    fr: `affiché dans ${statesFrom(lang, shown)} sur ${all}`,
    en: `shown in ${formatNumber(lang, shown)} of ${statesFrom(lang, states)}`,
  });
}

/** Whether a contact is there before log-in and on error states, each in a few words. */
export function shownWhere(lang: Lang, { beforeLogin, errors }: ContactDistances): readonly string[] {
  const early = say(lang, { fr: 'avant toute connexion : ', en: 'before any log-in: ' });
  const late = say(lang, { fr: 'sur les états d’erreur : ', en: 'on error states: ' });
  return [
    ...(beforeLogin.states === 0 ? [] : [early + shownIn(lang, beforeLogin)]),
    errors.states === 0 ? say(lang, { fr: 'aucun état d’erreur lu', en: 'no error state read' }) : late + shownIn(lang, errors),
  ];
}
