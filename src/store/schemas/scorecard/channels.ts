import { z } from 'zod';
import type { PhoneItem } from '../../../model/inventory.ts';
import type { ScoredChannel, ScoredLocator } from '../../../model/scorecard.ts';
import type { ScoredChannels } from '../../../model/scorecard/channels.ts';
import { contactDistances } from '../contact-distance.ts';
import { flag, maybe, number, open, text, texts } from '../open.ts';
import { quote } from './quote.ts';

const phone: z.ZodType<PhoneItem> = open({
  checkpoint: text,
  quote: text,
  selector: maybe(text),
  number: text,
  display: text,
  tariff: z.enum(['free', 'standard', 'surcharged', 'unknown']),
  tariffShown: flag,
  hours: maybe(text),
  hoursComplete: maybe(flag),
  scope: z.enum(['service', 'shared', 'generic', 'technical', 'press', 'emergency', 'unknown']),
  beforeLogin: flag,
});

const channel: z.ZodType<ScoredChannel> = open({
  kind: text,
  quote: text,
  checkpoint: text,
  selector: maybe(text),
  beforeLogin: flag,
  scope: text,
  reachable: maybe(text),
});

const locator: z.ZodType<ScoredLocator> = open({
  checkpoint: text,
  quote: text,
  selector: maybe(text),
  source: maybe(text),
  result: z.enum(['works', 'finds-nothing', 'not-observed']),
  results: maybe(number),
  postcode: maybe(text),
  url: maybe(text),
  at: text,
  answers: texts,
  reason: maybe(text),
  screenshot: maybe(text),
  beforeLogin: flag,
});

/** The ways to reach a person. */
export const channels: z.ZodType<ScoredChannels> = open({
  level: z.enum(['N0', 'N1', 'N2', 'N3']),
  decidedBy: z.array(quote),
  phone: z.array(phone),
  counter: z.array(channel),
  post: z.array(channel),
  relay: z.array(channel),
  online: z.array(channel),
  locators: maybe(z.array(locator)),
  closed: z.array(quote),
  pagesRead: number,
  contactDistance: maybe(contactDistances),
});
