import { attribute, type PageElement } from '../../../../language/html/tree.ts';
import { say } from '../../../../method/say.ts';
import { isExposed, isSeen } from '../../page/exposure.ts';
import { nameOf, spokenText } from '../../page/name.ts';
import { childrenOf, closest, type ReadPage } from '../../page/read-page.ts';
import type { Localized } from '../../../../model/localized.ts';
import type { Prepared, Preparation } from '../preparation.ts';
import { frameTitles } from './frames.ts';
import { shownMedia } from './media.ts';

const around = new Set(['figure', 'section', 'article', 'li', 'td', 'div', 'main', 'u-body', 'body']);

/** Tracks of a video: `captions fr`, `descriptions fr`. */
function tracksOf(media: PageElement): readonly string[] {
  return childrenOf(media)
    .filter(({ name }) => name === 'track')
    .map((track) => `track ${attribute(track, 'kind') ?? 'subtitles'} ${attribute(track, 'srclang') ?? ''}`.trim());
}

/** Length, tracks and the text that stands around: where a transcript or its link would be. */
function contextOf(page: ReadPage, media: PageElement): string {
  const seconds = attribute(media, 'data-u-seconds');
  const block = closest(media, ({ name }) => around.has(name));
  const text = block === undefined ? '' : spokenText(page, block);
  return [...(seconds === undefined ? [] : [seconds === 'live' ? 'live' : `${seconds} s`]), ...tracksOf(media), text]
    .filter((part) => part !== '')
    .join(' · ');
}

const prepared = (page: ReadPage, media: PageElement): Prepared => ({
  element: media,
  name: nameOf(page, media).text || (attribute(media, 'data-src') ?? ''),
  context: contextOf(page, media),
});
const media = (page: ReadPage): readonly Prepared[] => shownMedia(page).map((one) => prepared(page, one));
const videos = (page: ReadPage): readonly Prepared[] =>
  shownMedia(page)
    .filter(({ name }) => name !== 'audio')
    .map((one) => prepared(page, one));

const still = (page: ReadPage): readonly Prepared[] =>
  page
    .tagged('object', 'embed', 'canvas', 'applet')
    .filter((element) => isSeen(element) && isExposed(element))
    .map((element) => ({ element, name: nameOf(page, element).text || (attribute(element, 'data-data') ?? '') }));

const ask = (criterion: string, question: Localized, of: Preparation['of']): Preparation => ({ criterion, question, of });

/** What is left to a person on frames and media. */
export const preparations: readonly Preparation[] = [
  frameTitles,
  ask(
    '4.1',
    say(
      'Ce média enregistré a-t-il une transcription ou une audiodescription, si nécessaire ?',
      'Has this recorded medium a transcript or an audio description, where needed?',
    ),
    media,
  ),
  ask(
    '4.2',
    say('La transcription ou l’audiodescription est-elle pertinente ?', 'Is the transcript or audio description relevant?'),
    media,
  ),
  ask(
    '4.3',
    say(
      'Cette vidéo parlée a-t-elle des sous-titres synchronisés, incrustés ou non ?',
      'Has this spoken video synchronised captions, burnt in or not?',
    ),
    videos,
  ),
  ask(
    '4.4',
    say('Les sous-titres disent-ils tout ce qui s’entend d’utile ?', 'Do the captions say all that is heard and matters?'),
    videos,
  ),
  ask(
    '4.5',
    say(
      'Cette vidéo a-t-elle une audiodescription, si ce qu’on y voit ne s’entend pas ?',
      'Has this video an audio description, where what is seen is not heard?',
    ),
    videos,
  ),
  ask('4.6', say('L’audiodescription est-elle pertinente ?', 'Is the audio description relevant?'), videos),
  ask('4.7', say('Le texte voisin dit-il ce qu’est ce média ?', 'Does the text around say what this medium is?'), media),
  ask(
    '4.8',
    say(
      'Ce contenu interactif a-t-il une alternative, si nécessaire ?',
      'Has this interactive content an alternative, where needed?',
    ),
    still,
  ),
  ask(
    '4.9',
    say(
      'L’alternative donne-t-elle le même contenu et les mêmes fonctions ?',
      'Does the alternative give the same content and functions?',
    ),
    still,
  ),
  ask(
    '4.11',
    say(
      'Toutes les commandes de ce lecteur s’atteignent-elles au clavier et à la souris ?',
      'Can all the controls of this player be reached with the keyboard and with the mouse?',
    ),
    media,
  ),
  ask(
    '4.12',
    say(
      'Toutes les fonctions de ce contenu s’utilisent-elles au clavier et à la souris ?',
      'Can all the functions of this content be used with the keyboard and with the mouse?',
    ),
    still,
  ),
  ask(
    '4.13',
    say(
      'Un lecteur d’écran lit-il le nom, le rôle et l’état des commandes de ce lecteur ?',
      'Does a screen reader tell the name, role and state of the controls of this player?',
    ),
    media,
  ),
];
