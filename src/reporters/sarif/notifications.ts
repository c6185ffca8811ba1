import type { Lang } from '../../model/localized.ts';
import type { RenderInput } from '../../model/run.ts';
import type { Scorecard } from '../../model/scorecard.ts';
import { say } from '../say.ts';
import { undecided } from '../view.ts';
import { sarifText } from './texts.ts';

type Node = Readonly<Record<string, unknown>>;

const notification = (level: 'error' | 'warning' | 'note', text: string): Node => ({ level, message: { text: sarifText(text) } });

/** Replays that stopped because of us: nothing is proved against the site. */
function stopped(card: Scorecard, lang: Lang): readonly Node[] {
  return card.journeys
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ path, condition, obstacle = '' }) => {
      const words = say(lang, { fr: 'rejeu interrompu de notre fait', en: 'replay failed on our side' });
      return notification('error', `${card.procedure.title} – ${path} › ${condition} : ${words}. ${obstacle}`);
    });
}

/** What a person has to look at, and what could not be observed: no result, which would show as an alert that no change closes. */
function left(card: Scorecard, lang: Lang): readonly Node[] {
  const ids = [...undecided(card, 'cantTell'), ...undecided(card, 'untested')].map(({ id }) => id);
  if (ids.length === 0) return [];
  const words = say(lang, {
    fr: 'Non observés ou à vérifier par une personne :',
    en: 'Not observed or to be checked by a person:',
  });
  return [notification('note', `${card.procedure.title} – ${words} ${ids.join(', ')}.`)];
}

/** What the reader of a SARIF file must be told beside its results. `kept`: results in the file, out of `found`. */
export function notificationsOf({ run, scorecards, lang }: RenderInput, found: number, kept: number): readonly Node[] {
  const cut = say(lang, {
    fr: 'Campagne interrompue : seuls les parcours terminés figurent ici.',
    en: 'Run cut off: only finished journeys are here.',
  });
  const most = say(lang, {
    fr: `${found} constats ; les ${kept} plus graves sont dans ce fichier, à cause de la limite de GitHub. Le rapport les a tous.`,
    en: `${found} findings; the ${kept} gravest are in this file, because of GitHub’s limit. The report has them all.`,
  });
  return [
    ...(run.complete ? [] : [notification('warning', cut)]),
    ...(kept === found ? [] : [notification('warning', most)]),
    ...scorecards.flatMap((card) => [...stopped(card, lang), ...left(card, lang)]),
  ];
}
