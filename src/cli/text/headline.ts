import { enoughWords } from '../../language/index.ts';
import type { Lang, Localized } from '../../model/localized.ts';
import { formatCount, formatNumber, formatPercent } from '../../reporters/format.ts';
import { say } from '../../reporters/say.ts';
import { languageName, levelWords, typeName } from './level-words.ts';
import type { Reading } from './reading.ts';

type Say = (text: Localized) => string;

/** `B1 (4,2 ± 0,3 sur 6)`, or the score by itself on scales that have no level; `–` without a score. */
export function levelFigure({ analysis: { readability } }: Reading, lang: Lang): string {
  const { score, level, margin } = readability;
  if (score === null) return '–';
  const around = margin === undefined ? '' : ` ± ${formatNumber(lang, margin, 1)}`;
  const figure = `${formatNumber(lang, score, level === null ? 1 : 2)}${around}`;
  return level === null ? figure : say(lang, { fr: `${level} (${figure} sur 6)`, en: `${level} (${figure} out of 6)` });
}

function titleLine({ file, document, language }: Reading, t: Say): string {
  const name = languageName(language.code);
  const how =
    language.detected === true
      ? t({ fr: ', reconnue à ses lettres', en: ', told by its letters' })
      : language.assumed === true
        ? t({ fr: ', supposée : donnez --text-lang', en: ', assumed: give --text-lang' })
        : '';
  const title = file === '-' ? t({ fr: 'Entrée standard', en: 'Standard input' }) : file;
  return `${title} (${t(typeName(document.type))}, ${t({ fr: 'langue : ', en: 'language: ' })}${t(name)}${how})`;
}

function scoreLines(reading: Reading, lang: Lang, t: Say): readonly string[] {
  const { readability, words } = reading.analysis;
  const { score, level, percentile, band, indicative } = readability;
  if (score === null) {
    return [
      t({
        fr: `Pas de niveau : ${formatCount(lang, words, { fr: 'mot en phrases', en: '' }, { fr: 'mots en phrases', en: '' })} ; il en faut ${enoughWords} pour l’estimer.${reading.looked ? ' Les signes sont donnés quand même.' : ''}`,
        en: `No level: ${formatCount(lang, words, { fr: '', en: 'word in sentences' }, { fr: '', en: 'words in sentences' })}; it takes ${enoughWords} to estimate one.${reading.looked ? ' The signs are given all the same.' : ''}`,
      }),
    ];
  }
  const meaning = level === null ? (band === undefined ? '' : t(band)) : t(levelWords[level] ?? { fr: '', en: '' });
  const figure = levelFigure(reading, lang);
  return [
    level === null ? `${reading.formula} : ${figure}` : t({ fr: `Niveau estimé : ${figure}`, en: `Estimated level: ${figure}` }),
    ...(meaning === '' ? [] : [level === null ? meaning : t({ fr: `${level} : ${meaning}`, en: `${level}: ${meaning}` })]),
    ...(percentile === undefined
      ? []
      : [
          t({
            fr: `Plus difficile que ${formatPercent(lang, percentile)} des pages de service-public.fr.`,
            en: `Harder than ${formatPercent(lang, percentile)} of the pages of service-public.fr.`,
          }),
        ]),
    ...(indicative === true
      ? [
          t({
            fr: 'Indicatif : la formule n’a pas été éprouvée ici sur des textes de cette langue.',
            en: 'Indicative: the formula was not tried here on texts of this language.',
          }),
        ]
      : []),
  ];
}

function figuresLine({ analysis }: Reading, lang: Lang, t: Say): string {
  const { words, sentences, readability } = analysis;
  const counted = [
    formatCount(lang, words, { fr: 'mot', en: 'word' }, { fr: 'mots', en: 'words' }),
    formatCount(lang, sentences, { fr: 'phrase', en: 'sentence' }, { fr: 'phrases', en: 'sentences' }),
  ];
  const average =
    sentences === 0
      ? []
      : [`${formatNumber(lang, words / sentences, 1)} ${t({ fr: 'mots par phrase', en: 'words a sentence' })}`];
  const beside = readability.beside.map(({ formula, value }) =>
    t({ fr: `${formula} : ${formatNumber(lang, value, 1)}`, en: `${formula}: ${formatNumber(lang, value, 1)}` }),
  );
  return [...counted, ...average, ...beside].join(' · ');
}

function notes({ document, language, foreignWords }: Reading, lang: Lang, t: Say): readonly string[] {
  const foreign = formatCount(
    lang,
    foreignWords,
    { fr: 'mot marqué', en: 'word marked' },
    { fr: 'mots marqués', en: 'words marked' },
  );
  return [
    ...(document.partial === undefined ? [] : [t(document.partial)]),
    ...(language.declared === undefined
      ? []
      : [
          t({
            fr: `Le document se dit en « ${language.declared} » : corrigez son attribut lang, qui commande la voix des lecteurs d’écran.`,
            en: `The document says that it is in “${language.declared}”: correct its lang attribute, which chooses the voice of screen readers.`,
          }),
        ]),
    ...(foreignWords === 0
      ? []
      : [t({ fr: `${foreign} comme d’une autre langue : non lus.`, en: `${foreign} as another language: not read.` })]),
  ];
}

/** What a text is and how hard it is, one sentence a line. */
export function headline(reading: Reading, lang: Lang): readonly string[] {
  const t: Say = (text) => say(lang, text);
  return [titleLine(reading, t), ...scoreLines(reading, lang, t), figuresLine(reading, lang, t), ...notes(reading, lang, t)];
}
