import { pagesRead } from '../method/pages-read.ts';
import type { Localized } from '../model/localized.ts';
import type { Scorecard } from '../model/scorecard.ts';

/** “7 pages read”, as the channels counted them; without the number when they were not observed. */
export function pagesReadWords({ channels }: Pick<Scorecard, 'channels'>): Localized {
  return channels === null ? { fr: 'les pages lues', en: 'the pages read' } : pagesRead(channels.pagesRead);
}
