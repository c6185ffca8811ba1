import type { ContactDistance, ContactDistances } from '../../../src/model/contact-distance.ts';
import { hostile } from './hostile.ts';

const folders = ['01-accueil', '02-coordonnees', '03-coordonnees-erreur', '04-pieces', '05-recapitulatif'] as const;

/** A state of the samples' main journey; the third is an error state. */
function state(rank: number, changes: Partial<ContactDistance>, condition = 'desktop'): ContactDistance {
  const folder = folders[rank] ?? '';
  const kind = folder.endsWith('erreur') ? 'error' : 'state';
  return { checkpoint: `principal--${condition}/${folder}`, kind, beforeLogin: true, clicks: null, ...changes };
}

const phone = (folder: string, condition = 'desktop') => ({
  channel: 'phone' as const,
  checkpoint: `principal--${condition}/${folder}`,
  quote: 'Appelez le 0 800 00 00 00 (appel gratuit), du lundi au vendredi de 9 h à 17 h.',
  selector: 'main > section.contact > p',
});

const help = (rank: number) => ({
  checkpoint: `principal--desktop/${folders[rank] ?? ''}`,
  quote: 'Aide',
  selector: 'header a.aide',
});

/** The contact is shown at the start, and one or two clicks away from the rest; the smartphone shows the same. */
export const goodDistance: ContactDistances = {
  states: [
    state(0, { clicks: 0, contact: phone('01-accueil') }),
    state(1, { clicks: 1, contact: phone('01-accueil'), through: help(1) }),
    state(2, { clicks: 1, contact: phone('01-accueil'), through: help(2) }),
    state(3, { clicks: 2, contact: phone('01-accueil'), through: help(3) }),
    state(4, { clicks: 0, beforeLogin: false, contact: phone('05-recapitulatif') }),
    state(0, { clicks: 0, contact: phone('01-accueil', 'smartphone') }, 'smartphone'),
  ],
  greatest: 2,
  notFound: 0,
  notObserved: 0,
  beforeLogin: { states: 4, shown: 2 },
  errors: { states: 1, shown: 0 },
};

const unread = {
  clicks: 1,
  checkpoint: 'principal--desktop/02-coordonnees',
  quote: 'Contact',
  selector: 'footer a:nth-child(2)',
  address: 'https://www.ville-exemple.fr/contact',
};

/** Only a switchboard on the start page; elsewhere a contact page that was not read, or nothing. */
export const middlingDistance: ContactDistances = {
  states: [
    state(0, {
      generic: {
        clicks: 0,
        channel: 'phone',
        checkpoint: 'principal--desktop/01-accueil',
        quote: 'Mairie d’Exemple, 01 00 00 00 00',
      },
    }),
    state(1, { unread }),
    state(2, { unread: { ...unread, clicks: 2 } }),
    state(3, { linksMissing: true }),
  ],
  greatest: null,
  notFound: 1,
  notObserved: 3,
  beforeLogin: { states: 3, shown: 0 },
  errors: { states: 1, shown: 0 },
};

const { image, script, override, javascript, lines, svg } = hostile;

/** What hostile pages could put there. */
export const hostileDistance: ContactDistances = {
  states: [
    state(0, {
      clicks: 3,
      contact: { channel: 'counter', checkpoint: script, quote: `Guichet ${override} ${image}` },
      through: { checkpoint: 'principal--desktop/01-accueil', quote: script },
      unread: { clicks: 1, checkpoint: svg, quote: lines, address: javascript },
    }),
    state(1, { beforeLogin: false, unread: { clicks: 1, checkpoint: 'principal--desktop/02-coordonnees', quote: image } }),
  ],
  greatest: 3,
  notFound: 0,
  notObserved: 1,
  beforeLogin: { states: 1, shown: 0 },
  errors: { states: 0, shown: 0 },
};
