import type { Localized } from '../../model/localized.ts';
import type { PhoneItem } from '../../model/inventory.ts';
import type { RenderInput } from '../../model/run.ts';
import type { Scorecard, ScoredChannel } from '../../model/scorecard.ts';
import { channelKindWords } from '../channel-kind-labels.ts';
import { channelScopeWords, phoneScopeWords, reachableWords, tariffWords } from '../inventory-labels.ts';
import { wordFor } from '../labels.ts';
import { say } from '../say.ts';
import type { Sheet } from './sheet.ts';

/** A human channel, whatever its kind; what does not apply to a kind is absent. */
interface Row {
  readonly card: Scorecard;
  readonly channel: Localized;
  readonly what: string;
  /** E.164 or a short number: a text, so that no zero is lost. */
  readonly number?: string;
  readonly tariff?: PhoneItem['tariff'];
  readonly hours?: string | undefined;
  readonly scope: string;
  readonly reachable?: string | undefined;
  readonly beforeLogin: boolean;
  readonly quote: string;
  readonly checkpoint: string;
}

const words = {
  phone: { fr: 'téléphone', en: 'phone' },
  counter: { fr: 'guichet', en: 'counter' },
  post: { fr: 'courrier', en: 'post' },
  relay: { fr: 'relais pour personnes sourdes', en: 'relay for deaf people' },
  online: { fr: 'en ligne (pas une voie humaine)', en: 'online (no human channel)' },
} as const;

function rowsOf(card: Scorecard, { lang }: RenderInput): readonly Row[] {
  const { channels } = card;
  if (channels === null) return [];
  const phones = channels.phone.map(({ display, number, tariff, hours, scope, beforeLogin, quote, checkpoint }): Row => {
    const said = wordFor(lang, phoneScopeWords, scope);
    return { card, channel: words.phone, what: display, number, tariff, hours, scope: said, beforeLogin, quote, checkpoint };
  });
  const others = (['counter', 'post', 'relay', 'online'] as const).flatMap((kind) =>
    channels[kind].map(({ kind: what, scope, reachable, beforeLogin, quote, checkpoint }: ScoredChannel): Row => ({
      card,
      channel: words[kind],
      what: wordFor(lang, channelKindWords, what),
      scope: wordFor(lang, channelScopeWords, scope),
      reachable,
      beforeLogin,
      quote,
      checkpoint,
    })),
  );
  return [...phones, ...others];
}

/** The sheet of the channels by which a person can be reached. */
export function channelRows(input: RenderInput): Sheet {
  const { lang, scorecards } = input;
  const yes = (is: boolean): string => say(lang, is ? { fr: 'oui', en: 'yes' } : { fr: 'non', en: 'no' });
  const columns = [
    { title: say(lang, { fr: 'démarche', en: 'procedure' }), width: 24 },
    { title: say(lang, { fr: 'voie', en: 'channel' }), width: 20 },
    { title: say(lang, { fr: 'laquelle', en: 'which' }), width: 26 },
    { title: say(lang, { fr: 'numéro', en: 'number' }), width: 16 },
    { title: say(lang, { fr: 'tarif', en: 'tariff' }), width: 24 },
    { title: say(lang, { fr: 'horaires', en: 'hours' }), width: 36 },
    { title: say(lang, { fr: 'portée', en: 'scope' }), width: 30 },
    { title: say(lang, { fr: 'comment y aller', en: 'how to reach it' }), width: 20 },
    { title: say(lang, { fr: 'avant toute connexion', en: 'before any log-in' }), width: 12 },
    { title: say(lang, { fr: 'citation', en: 'quote' }), width: 60 },
    { title: say(lang, { fr: 'état audité', en: 'checkpoint' }), width: 36 },
  ];
  const rows = scorecards
    .flatMap((card) => rowsOf(card, input))
    .map((row) => [
      row.card.procedure.id,
      say(lang, row.channel),
      row.what,
      row.number ?? null,
      row.tariff === undefined ? null : wordFor(lang, tariffWords, row.tariff),
      row.hours ?? null,
      row.scope,
      row.reachable === undefined ? null : wordFor(lang, reachableWords, row.reachable),
      yes(row.beforeLogin),
      row.quote,
      row.checkpoint,
    ]);
  return { name: say(lang, { fr: 'Voies humaines', en: 'Human channels' }), columns, rows };
}
