import type { ContactDistance } from '../../model/contact-distance.ts';
import type { Lang } from '../../model/localized.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { distanceSummary, isNotObserved, shownWhere } from '../contact-distance.ts';
import { contactWords } from '../inventory-labels.ts';
import { say } from '../say.ts';
import { markdownCode, markdownText } from './escape.ts';

function quote(text: string): string {
  return `« ${markdownText(text, 120)} »`;
}

function colon(lang: Lang): string {
  return say(lang, { fr: ' : ', en: ': ' });
}

/** The farthest state, with the contact that it leads to and the first link of the way. */
function farthestLine({ checkpoint, contact, through }: ContactDistance, lang: Lang): string {
  const from = `${say(lang, { fr: 'de', en: 'from' })} ${markdownCode(checkpoint, 80)}`;
  const by = through === undefined ? '' : ` ${say(lang, { fr: 'par', en: 'by' })} ${quote(through.quote)}`;
  const to = contact === undefined ? '' : `${colon(lang)}${say(lang, contactWords[contact.channel])} ${quote(contact.quote)}`;
  return `  - ${from}${by}${to}`;
}

function unreadLine({ checkpoint, unread }: ContactDistance, lang: Lang): string {
  const from = `  - ${say(lang, { fr: 'de', en: 'from' })} ${markdownCode(checkpoint, 80)}${colon(lang)}`;
  if (unread === undefined)
    return from + say(lang, { fr: 'les liens n’ont pas été enregistrés', en: 'the links were not recorded' });
  const words = quote(unread.quote);
  return unread.address === undefined
    ? from + say(lang, { fr: `ce qu’ouvre ${words} n’a pas été lu`, en: `what ${words} opens was not read` })
    : from + say(lang, { fr: `le lien ${words} mène à une page non lue`, en: `the link ${words} leads to a page not read` });
}

/** Distance in clicks to a human contact: the greatest, what is not known and why, before log-in and on errors; nothing when it was not measured. */
export function contactLines({ channels }: Scorecard, lang: Lang): readonly string[] {
  const distances = channels?.contactDistance;
  if (distances === undefined || distances.states.length === 0) return [];
  const title = say(lang, { fr: 'Contact humain pour cette démarche', en: 'Human contact for this procedure' });
  const parts = [...distanceSummary(lang, distances), ...shownWhere(lang, distances)].join(say(lang, { fr: ' ; ', en: '; ' }));
  const farthest = distances.states.find(({ clicks }) => clicks !== null && clicks === distances.greatest);
  const unread = distances.states.find(isNotObserved);
  return [
    [
      `- **${title}** – ${parts}`,
      ...(farthest === undefined ? [] : [farthestLine(farthest, lang)]),
      ...(unread === undefined ? [] : [unreadLine(unread, lang)]),
    ].join('\n'),
  ];
}
