import { z } from 'zod';
import type { ContactDistance, ContactDistances } from '../../model/contact-distance.ts';
import { flag, maybe, number, open, text } from './open.ts';

const words = { checkpoint: text, quote: text, selector: maybe(text) };
const shown = { ...words, channel: z.enum(['phone', 'counter', 'post']) };
const showing = open({ states: number, shown: number });

const state: z.ZodType<ContactDistance> = open({
  checkpoint: text,
  kind: z.enum(['state', 'error']),
  beforeLogin: flag,
  clicks: z.nullable(number),
  contact: maybe(open(shown)),
  through: maybe(open(words)),
  generic: maybe(open({ ...shown, clicks: number })),
  unread: maybe(open({ ...words, clicks: number, address: maybe(text) })),
  linksMissing: maybe(z.literal(true)),
});

/** `channels.contactDistance` of a scorecard. */
export const contactDistances: z.ZodType<ContactDistances> = open({
  states: z.array(state),
  greatest: z.nullable(number),
  notFound: number,
  notObserved: number,
  beforeLogin: showing,
  errors: showing,
});
