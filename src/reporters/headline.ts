import type { Localized } from '../model/localized.ts';
import type { ScoredJourney, Scorecard } from '../model/scorecard.ts';
import { clip } from './clean-text.ts';
import { pagesReadWords } from './pages-read.ts';
import { indicatorsOf } from './view.ts';

const someone: Localized = { fr: 'Une personne', en: 'A person' };
const anyone: Localized = { fr: 'Toute personne', en: 'Everyone' };

/** Who comes that way and no other. */
const whoByCondition: Readonly<Record<string, Localized>> = {
  smartphone: { fr: 'Une personne sans ordinateur', en: 'A person without a computer' },
  keyboard: { fr: 'Une personne qui n’utilise que le clavier', en: 'A person who uses the keyboard only' },
  zoom: { fr: 'Une personne qui agrandit la page', en: 'A person who enlarges the page' },
  slow: { fr: 'Une personne dont la connexion est lente', en: 'A person on a slow connection' },
};

function whoIs(condition: string, all: readonly string[], blocked: readonly string[]): Localized {
  if (all.length > 1 && all.every((one) => blocked.includes(one))) return anyone;
  return (Object.hasOwn(whoByCondition, condition) ? whoByCondition[condition] : undefined) ?? someone;
}

const statesOf = ({ checkpoints }: ScoredJourney) => checkpoints.filter(({ kind }) => kind === 'state');

/** The page where the journey stopped: its place, and its title. */
function stop(journey: ScoredJourney, journeys: readonly ScoredJourney[]): Localized {
  const states = statesOf(journey);
  const own = journeys.filter(({ path, outcome }) => path === journey.path && outcome !== 'blocked' && outcome !== 'failed');
  const most = Math.max(0, ...own.map((one) => statesOf(one).length));
  const [ofFr, ofEn] = most > states.length ? [` sur ${most}`, ` of ${most}`] : ['', ''];
  const last = clip(states.at(-1)?.title ?? '', 80);
  if (states.length === 0) return { fr: 'avant la première page', en: 'before the first page' };
  const [named, namedEn] = last === '' ? ['', ''] : [`, « ${last} »`, `, “${last}”`];
  return { fr: `à l’étape ${states.length}${ofFr}${named}`, en: `at step ${states.length}${ofEn}${namedEn}` };
}

function blockedSentences({ journeys }: Scorecard): readonly Localized[] {
  const blocked = journeys.filter(({ outcome }) => outcome === 'blocked');
  const conditions = [...new Set(blocked.map(({ condition }) => condition))];
  const all = [...new Set(journeys.map(({ condition }) => condition))];
  const kept = all.length > 1 && conditions.length === all.length ? conditions.slice(0, 1) : conditions;
  return kept.flatMap((condition) => {
    const journey = blocked.find((one) => one.condition === condition);
    if (journey === undefined) return [];
    const who = whoIs(condition, all, conditions);
    const where = stop(journey, journeys);
    return [{ fr: `${who.fr} est arrêtée ${where.fr}.`, en: `${who.en} is stopped ${where.en}.` }];
  });
}

function channelSentence(card: Scorecard, failed: ReadonlySet<string>): readonly Localized[] {
  if (card.channels === null) return [];
  const { level } = card.channels;
  const { fr, en } = pagesReadWords(card);
  const read = { fr: `(${fr})`, en: `(${en})` };
  if (level === 'N0')
    return [
      {
        fr: `Une personne qui a besoin d’aide n’a personne à qui parler : aucun téléphone ni guichet trouvé ${read.fr}.`,
        en: `A person who needs help has nobody to talk to: no phone nor counter found ${read.en}.`,
      },
    ];
  if (failed.has('1.1'))
    return [
      {
        fr: `Une personne qui ne peut pas se connecter ne trouve ni téléphone, ni guichet, ni adresse ${read.fr}.`,
        en: `A person who cannot log in finds neither phone, nor counter, nor address ${read.en}.`,
      },
    ];
  if (level !== 'N1') return [];
  return [
    {
      fr: `Une personne qui a besoin d’aide ne trouve qu’un contact général, pas celui de la démarche ${read.fr}.`,
      en: `A person who needs help finds a general contact only, none for the procedure ${read.en}.`,
    },
  ];
}

/** What happens to people when an objective is not met, the hardest first. */
const whenFailed: readonly (readonly [indicator: string, words: Localized])[] = [
  [
    '4.4',
    {
      fr: 'Une personne qui n’utilise que le clavier ne peut pas aller au bout.',
      en: 'A person who uses the keyboard only cannot get to the end.',
    },
  ],
  [
    '4.8',
    {
      fr: 'Une personne aveugle ou dyslexique bute sur un CAPTCHA sans autre moyen trouvé.',
      en: 'A blind or dyslexic person meets a CAPTCHA for which no other way was found.',
    },
  ],
  [
    '4.5',
    {
      fr: 'Une personne aveugle n’entend pas ce que demandent des champs : ils n’ont pas de nom.',
      en: 'A blind person does not hear what fields ask: they have no name.',
    },
  ],
  [
    '7.2',
    {
      fr: 'Une personne sans adresse électronique ne peut pas continuer : elle est imposée.',
      en: 'A person without an e-mail address cannot go on: one is required.',
    },
  ],
  [
    '7.3',
    {
      fr: 'Une personne sans téléphone mobile ne peut pas continuer : il est imposé.',
      en: 'A person without a mobile phone cannot go on: one is required.',
    },
  ],
  ['1.4', { fr: 'Une personne qui appelle paie un numéro surtaxé.', en: 'A person who calls pays a premium rate.' }],
  [
    '4.6',
    {
      fr: 'Une personne qui se trompe n’apprend pas ce qu’il faut corriger.',
      en: 'A person who makes a mistake is not told what to correct.',
    },
  ],
  [
    '6.5',
    {
      fr: 'Une personne qui se trompe perd une partie de ce qu’elle a saisi, ou cherche le champ en cause.',
      en: 'A person who makes a mistake loses part of what was typed, or has to look for the field.',
    },
  ],
];

function languageSentence({ language }: Scorecard, failed: ReadonlySet<string>): readonly Localized[] {
  if (language === null || language.level === null || !failed.has('5.1')) return [];
  return [
    {
      fr: `Une personne qui lit avec peine rencontre un texte de niveau ${clip(language.level, 12)}.`,
      en: `A person who reads with difficulty meets a text of level ${clip(language.level, 12)}.`,
    },
  ];
}

function documentSentence({ documents }: Scorecard): readonly Localized[] {
  const count = documents?.avoidable ?? 0;
  if (count < 1) return [];
  return [
    count === 1
      ? {
          fr: 'Chacun doit fournir une pièce que l’administration peut demander à une autre.',
          en: 'Everyone has to hand in a document that the authority could ask another for.',
        }
      : {
          fr: `Chacun doit fournir ${count} pièces que l’administration peut demander à d’autres.`,
          en: `Everyone has to hand in ${count} documents that the authority could ask others for.`,
        },
  ];
}

/** Said when nobody was stopped and no objective was found wholly missed by those above. */
function quiet({ journeys }: Scorecard): Localized {
  const done = journeys.filter(({ outcome }) => outcome === 'completed' || outcome === 'stopped-before-submission').length;
  if (done === 0)
    return {
      fr: 'Aucun parcours n’a été mené assez loin pour dire ce qui arrive aux personnes.',
      en: 'No journey was carried far enough to tell what happens to people.',
    };
  return {
    fr: `Personne n’a été arrêté sur ${done === 1 ? 'le parcours rejoué' : `les ${done} parcours rejoués`}.`,
    en: `Nobody was stopped on ${done === 1 ? 'the journey replayed' : `the ${done} journeys replayed`}.`,
  };
}

/**
 * What happens to people, hardest first, from verdicts and journeys alone: nothing is said that was not observed, and an absence is told
 * with the number of pages read. Never empty.
 */
export function headlines(card: Scorecard): readonly Localized[] {
  const failed = new Set(indicatorsOf(card).flatMap(({ id, outcome }) => (outcome === 'failed' ? [id] : [])));
  const blocked = blockedSentences(card);
  const met = whenFailed.flatMap(([indicator, words]) => (failed.has(indicator) ? [words] : []));
  const all = [
    ...blocked,
    ...channelSentence(card, failed),
    ...met,
    ...languageSentence(card, failed),
    ...documentSentence(card),
  ];
  return blocked.length === 0 ? (all.length > 0 && failed.size > 0 ? all : [quiet(card), ...all]) : all;
}
