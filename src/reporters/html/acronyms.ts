import type { Lang, Localized } from '../../model/localized.ts';
import { say } from '../say.ts';
import { html, type Markup } from './template.ts';

/** Short names that the report itself and the sources of its method use. Those of the audited pages are theirs to explain. */
const acronyms: readonly (readonly [acronym: string, words: Localized])[] = [
  ['ANEF', { fr: 'administration numérique des étrangers en France', en: 'online services for foreigners in France' }],
  ['API', { fr: 'accès d’un programme aux données d’un autre', en: 'access of a program to the data of another' }],
  ['CAPTCHA', { fr: 'épreuve qui veut distinguer une personne d’un robot', en: 'test meant to tell a person from a robot' }],
  ['CNIL', { fr: 'Commission nationale de l’informatique et des libertés', en: 'French data protection authority' }],
  [
    'CRPA',
    {
      fr: 'code des relations entre le public et l’administration',
      en: 'French code of relations between public and administration',
    },
  ],
  ['CSS', { fr: 'feuilles de styles d’une page', en: 'style sheets of a page' }],
  ['DINUM', { fr: 'Direction interministérielle du numérique', en: 'French interministerial digital directorate' }],
  [
    'ESSOC',
    { fr: 'loi de 2018 pour un État au service d’une société de confiance', en: 'French act of 2018 on trust in the State' },
  ],
  ['GNU', { fr: 'système libre, base de Linux', en: 'free system, base of Linux' }],
  ['NTP', { fr: 'mise à l’heure des machines par le réseau', en: 'setting of clocks over the network' }],
  ['RGAA', { fr: 'référentiel général d’amélioration de l’accessibilité', en: 'French general accessibility framework' }],
  [
    'SHA',
    {
      fr: 'famille d’empreintes qui révèlent tout changement d’un fichier',
      en: 'family of fingerprints that show any change of a file',
    },
  ],
  [
    'UTC',
    { fr: 'temps universel, une ou deux heures de moins qu’à Paris', en: 'universal time, one or two hours less than in Paris' },
  ],
  ['VDE', { fr: 'Vos démarches essentielles, tableau de l’État', en: '“Vos démarches essentielles”, the State’s dashboard' }],
  ['WCAG', { fr: 'règles mondiales pour l’accessibilité des contenus', en: 'Web Content Accessibility Guidelines' }],
];

/** What the short names stand for, at the foot of every page. */
export function acronymList(lang: Lang): Markup {
  return html`<section class="acronyms" aria-labelledby="acronyms">
    <h2 id="acronyms">${say(lang, { fr: 'Sigles', en: 'Acronyms' })}</h2>
    <dl class="facts">
      ${acronyms.map(
        ([acronym, words]) =>
          html`<div>
            <dt>${acronym}</dt>
            <dd>${say(lang, words)}</dd>
          </div> `,
      )}
    </dl>
  </section>`;
}
