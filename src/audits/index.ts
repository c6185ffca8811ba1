import type { Audit } from '../model/audit.ts';
import { alternativeEverywhere } from './channels/alternative-everywhere.ts';
import { alternativeShown } from './channels/alternative-shown.ts';
import { callTariff } from './channels/call-tariff.ts';
import { counter } from './channels/counter.ts';
import { deafRelay } from './channels/deaf-relay.ts';
import { openingHours } from './channels/opening-hours.ts';
import { ownNumber } from './channels/own-number.ts';
import { paperAndPost } from './channels/paper-and-post.ts';
import { scope } from './channels/scope.ts';

/** Every audit, one line each, in the order of the indicators. */
export const audits: readonly Audit[] = [
  alternativeShown,
  alternativeEverywhere,
  ownNumber,
  callTariff,
  openingHours,
  deafRelay,
  counter,
  paperAndPost,
  scope,
];
