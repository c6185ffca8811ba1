import type { RgaaSample } from '../../../src/model/rgaa-sample.ts';
import { hostile } from './hostile.ts';

const journeyId = 'principal--desktop';
const states = ['01-accueil', '02-coordonnees', '04-pieces', '05-recapitulatif'];

/** Five mandatory pages known out of seven, two of them read. */
export function goodRgaaSample(url: string): RgaaSample {
  const start = `${journeyId}/01-accueil`;
  return {
    pages: [
      { page: 'home', status: 'covered', checkpoints: [start, 'heberge--smartphone/01-accueil'], url, quote: 'Accueil' },
      { page: 'contact', status: 'linked', checkpoints: [start], url: `${url}/contact`, quote: 'Nous contacter' },
      { page: 'legal-notice', status: 'linked', checkpoints: [start], url: `${url}/mentions-legales`, quote: 'Mentions légales' },
      { page: 'accessibility', status: 'linked', checkpoints: [], url: `${url}/accessibilite` },
      { page: 'site-map', status: 'not-found', checkpoints: [] },
      { page: 'help', status: 'not-found', checkpoints: [] },
      { page: 'authentication', status: 'covered', checkpoints: [`${journeyId}/02-coordonnees`], url: `${url}/coordonnees` },
    ],
    steps: [
      ...states.map((name) => ({
        checkpoints: [`${journeyId}/${name}`],
        url: `${url}/${name.slice(3)}`,
        kind: 'state' as const,
        covers: [],
      })),
      {
        checkpoints: [`${journeyId}/03-coordonnees-erreur`],
        url: `${url}/coordonnees`,
        kind: 'error',
        covers: [],
      },
    ],
    documents: [{ label: 'Notice (PDF, 200 ko)', url: `${url}/notice.pdf`, checkpoint: start }, { label: 'recapitulatif.pdf' }],
    documentCount: 2,
    unfinished: [{ path: 'principal', condition: 'desktop', outcome: 'stopped-before-submission' }],
    pagesRead: 5,
    randomPages: 1,
  };
}

/** Hostile words and addresses, more documents than are printed, nothing unfinished. */
export const badRgaaSample: RgaaSample = {
  pages: [
    { page: 'home', status: 'covered', checkpoints: [hostile.script], url: hostile.javascript, quote: hostile.image },
    { page: 'contact', status: 'linked', checkpoints: [hostile.svg], url: hostile.javascript, quote: hostile.override },
    { page: 'legal-notice', status: 'not-found', checkpoints: [] },
    { page: 'accessibility', status: 'not-found', checkpoints: [] },
    { page: 'site-map', status: 'not-found', checkpoints: [] },
    { page: 'help', status: 'linked', checkpoints: [], url: `https://exemple.fr/${hostile.word}`, quote: hostile.long },
    { page: 'authentication', status: 'not-found', checkpoints: [] },
  ],
  steps: [{ checkpoints: [hostile.script], url: hostile.javascript, kind: 'state', covers: ['home'] }],
  documents: [
    { label: hostile.script, url: hostile.javascript },
    { label: '' },
    ...Array.from({ length: 12 }, (_, index) => ({ label: `${hostile.lines} ${index}`, url: `https://exemple.fr/${index}.pdf` })),
  ],
  documentCount: 140,
  unfinished: [],
  pagesRead: 1,
  randomPages: 1,
};
