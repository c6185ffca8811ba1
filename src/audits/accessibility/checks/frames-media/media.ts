import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { isOwnContent } from '../../page/own-content.ts';
import { childrenOf, closest, type ReadPage } from '../../page/read-page.ts';
import type { Hit, PageCheck } from '../check.ts';
import type { Compliance } from '../compliance.ts';

/** Sounds and videos of the page itself. */
export const mediaOf = (page: ReadPage): readonly PageElement[] => page.tagged('audio', 'video');

const playerHosts =
  /^(?:https?:)?\/\/(?:[\w-]{1,40}\.){0,4}(?:youtube(?:-nocookie)?\.com|youtu\.be|dailymotion\.com|vimeo\.com|peertube\.[\w.-]{2,40}|arte\.tv|soundcloud\.com|spotify\.com|deezer\.com|ausha\.co|webikeo\.fr|kaltura\.com|brightcove\.net|jwplatform\.com|wat\.tv|ina\.fr)\//i;

/** Media that a person meets: elements of HTML, and frames of known players. */
export function shownMedia(page: ReadPage): readonly PageElement[] {
  return page
    .tagged('audio', 'video', 'u-frame', 'object', 'embed')
    .filter((element) => isSeen(element) && isExposed(element))
    .filter(
      ({ name, attribs }) =>
        name === 'audio' || name === 'video' || playerHosts.test(attribs['data-src'] ?? attribs['data-data'] ?? ''),
    );
}

const primary = (tag: string): string => tag.trim().toLowerCase().split('-', 1)[0] ?? '';

function languageOf(element: PageElement): string {
  const holder = closest(element, (at) => Object.hasOwn(at.attribs, 'lang'), true);
  return primary(holder === undefined ? '' : (attribute(holder, 'lang') ?? ''));
}

/** Kind of a track by HTML: `subtitles` when it is not said, `metadata` when it is not known. */
function kindOf(track: PageElement): string {
  const said = attribute(track, 'kind')?.trim().toLowerCase();
  if (said === undefined) return 'subtitles';
  return ['subtitles', 'captions', 'descriptions', 'chapters', 'metadata'].includes(said) ? said : 'metadata';
}

/** Tracks of subtitles in the language of the page, where no track is of captions. */
function wrongTracks(video: PageElement): readonly Hit[] {
  const tracks = childrenOf(video).filter(({ name }) => name === 'track');
  if (tracks.some((track) => kindOf(track) === 'captions')) return [];
  const language = languageOf(video);
  const same = tracks.filter((track) => {
    const own = primary(attribute(track, 'srclang') ?? '');
    return kindOf(track) === 'subtitles' && (own === '' || own === language);
  });
  const silent = Object.hasOwn(video.attribs, 'muted');
  return same.length === 0 ? [] : [{ element: video, ...(silent ? { doubtful: true as const } : {}) }];
}

/** 4.3.2: captions given by a track that is not one of captions. */
export const captionsNotMarked: PageCheck = {
  id: 'captions-track-not-marked',
  criterion: '4.3',
  tests: ['4.3.2'],
  wcag: ['1.2.2'],
  proof: 'proof',
  impact: 'moderate',
  message: say(
    'Les sous-titres de cette vidéo sont donnés par une balise <track> sans kind="captions" : ajoutez cet attribut, et vérifiez que les sons utiles sont sous-titrés.',
    'The captions of this video are given by a <track> tag without kind="captions": add that attribute, and check that the sounds that matter are captioned.',
  ),
  on: (page) =>
    page
      .tagged('video')
      .filter((video) => isSeen(video) && isExposed(video) && isOwnContent(page, video))
      .flatMap(wrongTracks),
};

/** Seconds from which RGAA wants a sound that starts by itself to be controlled. */
const shortSound = 3;

function playsAlone(media: PageElement): boolean {
  if (!Object.hasOwn(media.attribs, 'autoplay') || Object.hasOwn(media.attribs, 'muted')) return false;
  const seconds = Number(attribute(media, 'data-u-seconds') ?? Number.NaN);
  return Number.isNaN(seconds) || seconds > shortSound;
}

/** 4.10, to review: a sound that starts by itself. */
export const soundPlaysAlone: PageCheck = {
  id: 'sound-plays-by-itself',
  criterion: '4.10',
  tests: ['4.10.1'],
  wcag: ['1.4.2'],
  proof: 'review',
  impact: 'serious',
  message: say(
    'Ce son se déclenche tout seul : vérifiez qu’il dure moins de 3 secondes, ou qu’on peut l’arrêter.',
    'This sound starts by itself: check that it lasts less than 3 seconds, or that it can be stopped.',
  ),
  on: (page) =>
    mediaOf(page)
      .filter(playsAlone)
      .map((element) => ({ element })),
};

/** 4.11: nothing but native players with their controls. */
export const nativeControls: Compliance = {
  criterion: '4.11',
  id: 'native-media-controls',
  holds: (page) => {
    const media = mediaOf(page);
    return (
      media.length > 0 &&
      media.every((one) => Object.hasOwn(one.attribs, 'controls') && isSeen(one) && isExposed(one)) &&
      page.tagged('u-frame', 'object', 'embed').length === 0
    );
  },
};
