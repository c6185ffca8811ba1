import type { Localized } from '../model/localized.ts';

/** “12 pages lues”, “12 pages read”: what an absence rests on. */
export function pagesRead(pages: number): Localized {
  return {
    fr: `${pages} ${pages < 2 ? 'page lue' : 'pages lues'}`,
    en: `${pages} ${pages === 1 ? 'page' : 'pages'} read`,
  };
}

/** “sur 12 pages lues”, “on 12 pages read”. */
export function onPagesRead(pages: number): Localized {
  const { fr, en } = pagesRead(pages);
  return { fr: `sur ${fr}`, en: `on ${en}` };
}
