import type { Lang, Localized } from '../model/localized.ts';
import type { Scorecard } from '../model/scorecard.ts';
import type { Stability, UnstableFinding } from '../model/stability.ts';
import { formatCount, formatNumber } from './format.ts';
import { journeyWords, outcomeWords } from './labels.ts';
import { say } from './say.ts';
import { indicatorsOf } from './view.ts';

type Unstable = Stability['unstable'][number];

const seenWords: Readonly<Record<UnstableFinding['values'][number], Localized>> = {
  found: { fr: 'vu', en: 'seen' },
  'not-found': { fr: 'non vu', en: 'not seen' },
  'not-observed': { fr: 'état non atteint', en: 'state not reached' },
};

/** What the replays of one thing said, in order. */
function values(one: Unstable, lang: Lang): string {
  if ('journey' in one) return one.values.map((value) => say(lang, journeyWords[value])).join(' / ');
  if ('finding' in one) return one.values.map((value) => say(lang, seenWords[value])).join(' / ');
  return one.values
    .map((value) => (typeof value === 'number' ? formatNumber(lang, value, 2) : say(lang, outcomeWords[value])))
    .join(' / ');
}

function name(card: Scorecard, one: Unstable, lang: Lang): string {
  if ('journey' in one) {
    const found = card.journeys.find(({ path, condition }) => `${path}--${condition}` === one.journey);
    return `${say(lang, { fr: 'Trajet', en: 'Journey' })} ${found === undefined ? one.journey : `${found.title} (${found.condition})`}`;
  }
  if ('finding' in one) return `${say(lang, { fr: 'Constat', en: 'Finding' })} ${one.in}, ${one.message} (${one.checkpoint})`;
  const title = indicatorsOf(card).find(({ id }) => id === one.indicator)?.title ?? '';
  return `${say(lang, { fr: 'Verdict', en: 'Verdict' })} ${one.indicator} ${title}`;
}

/** How many times the journeys were replayed and whether the replays agree. Undefined when there was only one. */
export function stabilitySentence({ stability }: Scorecard, lang: Lang): string | undefined {
  if (stability === undefined) return undefined;
  const { replays, unstable, omitted = 0 } = stability;
  const times = say(lang, { fr: `Rejeux : ${replays} par trajet`, en: `Replays: ${replays} of each journey` });
  if (unstable.length === 0) return `${times}, ${say(lang, { fr: 'qui concordent.', en: 'which agree.' })}`;
  const all = formatCount(
    lang,
    unstable.length + omitted,
    { fr: 'désaccord', en: 'disagreement' },
    { fr: 'désaccords', en: 'disagreements' },
  );
  return `${times}, ${all}.`;
}

/** Each thing that the replays disagree on, with what each of them said. */
export function unstableLines(card: Scorecard, lang: Lang): readonly string[] {
  const colon = say(lang, { fr: ' : ', en: ': ' });
  return (card.stability?.unstable ?? []).map((one) => `${name(card, one, lang)}${colon}${values(one, lang)}`);
}
