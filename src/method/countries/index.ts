import type { Procedure } from '../../model/scenario.ts';
import { belgium } from './be.ts';
import { switzerland } from './ch.ts';
import { unitedKingdom } from './gb.ts';
import { luxembourg } from './lu.ts';
import type { ChannelRule, CountryPack } from './types.ts';

export type { ChannelRule, CountryPack, OfflineChannel } from './types.ts';

/** Packs by ISO 3166-1 alpha-2 code. France, the method’s first country, has its plan and its words in `phone.ts` and `channels/fr-*.ts`. */
export const countryPacks: Readonly<Record<string, CountryPack>> = {
  BE: belgium,
  CH: switzerland,
  GB: unitedKingdom,
  LU: luxembourg,
};

/** What the law of the procedure’s region asks of its human channels; undefined where the method’s own objective applies. */
export function channelRule({ country, region }: Pick<Procedure, 'country' | 'region'>): ChannelRule | undefined {
  return countryPacks[country]?.rules.find((rule) => rule.region === region);
}
