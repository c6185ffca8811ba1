import type { Localized } from '../../model/localized.ts';
import type { NamedPattern } from '../channels/types.ts';
import type { KnownNumber, NumberRange } from '../phone.ts';

/** What a country adds to the words of one of its languages; an expression is added to the language’s own, folded text as there. */
export interface LocalWords {
  readonly counters?: readonly NamedPattern[];
  readonly notCounter?: RegExp;
  readonly street?: RegExp;
  readonly box?: RegExp;
  readonly surcharged?: RegExp;
  readonly announces?: RegExp;
  readonly denies?: RegExp;
}

/** A way to reach an administration without the internet. */
export type OfflineChannel = 'counter' | 'phone' | 'post';

/** Channels that the law of a region asks of its authorities, all of them. */
export interface ChannelRule {
  /** ISO 3166-2 code. */
  readonly region: string;
  /** “à Bruxelles”, “in Brussels”. */
  readonly where: Localized;
  readonly channels: readonly OfflineChannel[];
  /** The legal base, as printed in a message. */
  readonly base: Localized;
  /** The same in a few words, as findings carry it. */
  readonly requirement: string;
}

/** What is peculiar to a country: its numbering plan, its words, its postcodes, its rules. */
export interface CountryPack {
  /** Digit that stands before a national number dialled inside the country: `0`, or nothing. */
  readonly trunk: '0' | '';
  /** Ranges whose tariff the national plan says, trunk included; the first match wins, other numbers get the tariff of their kind. */
  readonly ranges: readonly NumberRange[];
  /** Numbers of six digits or fewer that are recognised, where a call is announced. */
  readonly shortRanges: readonly NumberRange[];
  readonly knownNumbers: readonly KnownNumber[];
  /** Emergency numbers, free: recognised only where the text speaks of calling. */
  readonly emergency: readonly string[];
  readonly postcode: RegExp;
  /** By language. */
  readonly words: Readonly<Record<string, LocalWords>>;
  readonly rules: readonly ChannelRule[];
}

/** Harmonised numbers of social value, free in the Member States that open them (Commission Decision 2007/116/EC and its amendments). */
export const harmonised: NumberRange = { prefix: /^116\d{3}$/, tariff: 'free' };
