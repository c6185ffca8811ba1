import type { Lang, Localized } from '../model/localized.ts';
import type { Scorecard } from '../model/scorecard.ts';
import { formatCount, formatNumber } from './format.ts';
import { channelLevelWords } from './inventory-labels.ts';
import { say } from './say.ts';
import { contradictionWords } from './statement.ts';
import { blockedJourneys, criteria, violationCount } from './view.ts';

/** The figures shown side by side for all procedures. */
export interface KeyFigure {
  readonly id: 'documents' | 'avoidable' | 'channels' | 'language' | 'violations' | 'journeys';
  readonly title: Localized;
  readonly text: (card: Scorecard, lang: Lang) => string;
}

const missing: Localized = { fr: 'non observé', en: 'not observed' };

function documents(card: Scorecard, lang: Lang): string {
  if (card.documents === null) return say(lang, missing);
  const { min, max } = card.documents;
  return min === max
    ? formatNumber(lang, min)
    : say(lang, { fr: `${min} à ${max} selon le parcours`, en: `${min} to ${max} by path` });
}

function language(card: Scorecard, lang: Lang): string {
  if (card.language === null || card.language.score === null) return say(lang, missing);
  const score = formatNumber(lang, card.language.score, 1);
  return card.language.level === null ? score : `${card.language.level} (${score})`;
}

function violations(card: Scorecard, lang: Lang): string {
  const count = violationCount(card);
  if (count === null) return say(lang, missing);
  if (count === 0) return say(lang, { fr: 'aucune prouvée', en: 'none proved' });
  const broken = criteria(card, 'NC').length;
  const proved = formatCount(lang, count, { fr: 'prouvée', en: 'proved' }, { fr: 'prouvées', en: 'proved' });
  const on = formatCount(lang, broken, { fr: 'critère', en: 'criterion' }, { fr: 'critères', en: 'criteria' });
  const figure = broken === 0 ? proved : `${proved}, ${on}`;
  const declared = card.accessibility === null ? null : contradictionWords(card.accessibility.statement, lang);
  return declared === null ? figure : `${figure} – ${declared}`;
}

function journeys(card: Scorecard, lang: Lang): string {
  const all = formatCount(lang, card.journeys.length, { fr: 'rejoué', en: 'replayed' }, { fr: 'rejoués', en: 'replayed' });
  const blocked = blockedJourneys(card);
  if (blocked === 0) return all;
  const stopped = formatCount(
    lang,
    blocked,
    { fr: 'bloqué par le site', en: 'blocked' },
    { fr: 'bloqués par le site', en: 'blocked' },
  );
  return `${all}, ${stopped}`;
}

function channels(card: Scorecard, lang: Lang): string {
  if (card.channels === null) return say(lang, missing);
  return `${card.channels.level} – ${say(lang, channelLevelWords[card.channels.level])}`;
}

export const keyFigures: readonly KeyFigure[] = [
  { id: 'documents', title: { fr: 'Pièces demandées', en: 'Documents asked' }, text: documents },
  {
    id: 'avoidable',
    title: { fr: 'Pièces évitables', en: 'Avoidable documents' },
    text: (card, lang) => (card.documents === null ? say(lang, missing) : formatNumber(lang, card.documents.avoidable)),
  },
  { id: 'channels', title: { fr: 'Téléphone et guichet', en: 'Phone and counter' }, text: channels },
  { id: 'language', title: { fr: 'Niveau de langage', en: 'Language level' }, text: language },
  { id: 'violations', title: { fr: 'Violations RGAA/WCAG', en: 'RGAA/WCAG violations' }, text: violations },
  { id: 'journeys', title: { fr: 'Parcours', en: 'Journeys' }, text: journeys },
];
