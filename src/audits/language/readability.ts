import type { Audit } from '../../model/audit.ts';
import type { LanguageInventory } from '../../model/language.ts';
import type { Localized } from '../../model/localized.ts';
import type { Verdict } from '../../model/verdict.ts';
import { say } from '../../method/say.ts';
import { isTooShort } from './inventory.ts';

/** The easiest quarter of service-public.fr ends near 4.0, its third quartile near 4.6: our own limits (method 2026.1, indicator 5.1). */
const easy = 4.0;
const bearable = 4.6;

/** Too little prose to be measured: there is nothing to judge. */
export function tooShort(words: number): { outcome: 'inapplicable'; reason: Localized } {
  return {
    outcome: 'inapplicable',
    reason: say(
      `Texte trop court pour être mesuré : ${words} mots de prose sur le parcours (il en faut 100).`,
      `Too little text to be measured: ${words} words of prose on the journey (100 are needed).`,
    ),
  };
}

/** Place among official French pages, told from the nearer end. */
function rank(percentile: number | undefined): Localized {
  if (percentile === undefined) return { fr: '', en: '' };
  const [fr, en, share] = percentile < 50 ? ['facile', 'easier', 100 - percentile] : ['difficile', 'harder', percentile];
  return {
    fr: `, plus ${fr} que ${share} % des pages de service-public.fr`,
    en: `, ${en} than ${share}% of service-public.fr pages`,
  };
}

const frenchNumber = (value: number): string => String(value).replace('.', ',');

function message({ score, level, margin, percentile, words, beside }: LanguageInventory): Localized {
  const known = (format: (value: number) => string): string =>
    beside.map(({ formula, value }) => `${formula} ${format(value)}`).join(', ');
  const shown = (format: (value: number) => string): string =>
    `${format(score ?? 0)}${margin === undefined ? '' : ` ± ${format(margin)}`}`;
  const place = rank(percentile);
  return say(
    `Niveau de lecture ${shown(frenchNumber)} (environ ${level})${place.fr}, sur ${words} mots. Pour mémoire : ${known(frenchNumber)}.`,
    `Reading level ${shown(String)} (about ${level})${place.en}, over ${words} words. Known figures: ${known(String)}.`,
  );
}

/** Our limits were set on French pages: they say nothing of another language, nor of another formula. The figure is shown without points. */
function withoutLimits({ code, formula, words, band, beside, level }: LanguageInventory, score: number): Verdict {
  const known = (format: (value: number) => string): string =>
    beside.map((figure) => `, ${figure.formula} ${format(figure.value)}`).join('');
  const said = { fr: band?.fr ?? level ?? '', en: band?.en ?? level ?? '' };
  const inBrackets = (text: string): string => (text === '' ? '' : ` (${text})`);
  return {
    outcome: 'measured',
    value: score,
    unit: 'formula',
    message: say(
      `À titre indicatif, sans point, en « ${code} » : ${formula} ${frenchNumber(score)}${inBrackets(said.fr)}${known(frenchNumber)}, sur ${words} mots.`,
      `As an indication, without points, in “${code}”: ${formula} ${score}${inBrackets(said.en)}${known(String)}, over ${words} words.`,
    ),
  };
}

/** 5.1 Reading level of what the person has to read. */
export const readability: Audit<'text' | 'page'> = {
  indicator: '5.1',
  requires: ['text', 'page'],
  evaluate(_checkpoints, { inventory }) {
    const language = inventory.language();
    if (isTooShort(language) || language.score === null) return tooShort(language.words);
    if (language.scale !== 'level' || language.indicative === true) return withoutLimits(language, language.score);
    const outcome = language.score <= easy ? 'passed' : language.score <= bearable ? 'partial' : 'failed';
    return { outcome, value: language.score, unit: 'L', message: message(language), findings: [] };
  },
};
