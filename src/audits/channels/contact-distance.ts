import type { ContactDistance, ContactDistances, StatesShowing } from '../../model/contact-distance.ts';
import type { ChannelItem } from '../../model/inventory.ts';
import type { JourneySummary } from '../../model/journey.ts';
import type { Procedure } from '../../model/scenario.ts';
import { clicksBetween } from './clicks.ts';
import { contactsOn, keptCounters } from './contacts.ts';
import type { Contacts } from './contacts.ts';
import { arriving, nearestGoals } from './nearest.ts';
import type { Nearest } from './nearest.ts';
import { channelsOn } from './page-channels.ts';
import { readPage } from './page-reading.ts';
import type { ChannelCheckpoint } from './page-reading.ts';
import { unreadContacts } from './unread-contacts.ts';
import type { UnreadContact } from './unread-contacts.ts';
import { pagesRead, stepsOf } from './walked.ts';

/** What the states show and how near each is to it. */
interface Survey {
  readonly contacts: readonly Contacts[];
  readonly unread: ReadonlyMap<number, UnreadContact>;
  readonly toOwn: ReadonlyMap<number, Nearest>;
  readonly toGeneric: ReadonlyMap<number, Nearest>;
  readonly toUnread: ReadonlyMap<number, Nearest>;
}

function genericOf(index: number, { contacts, toGeneric }: Survey, bound: number): Pick<ContactDistance, 'generic'> {
  const nearest = toGeneric.get(index);
  const generic = nearest === undefined ? undefined : contacts[nearest.goal]?.generic;
  if (nearest === undefined || generic === undefined || nearest.clicks >= bound) return {};
  return { generic: { ...generic, clicks: nearest.clicks } };
}

function unreadOf(index: number, { unread, toUnread }: Survey, bound: number): Pick<ContactDistance, 'unread'> {
  const nearest = toUnread.get(index);
  const link = nearest === undefined ? undefined : unread.get(nearest.goal);
  // Following the link is one click more than reaching it.
  if (nearest === undefined || link === undefined || nearest.clicks + 1 >= bound) return {};
  return { unread: { ...link, clicks: nearest.clicks + 1 } };
}

function distanceOf(state: ChannelCheckpoint, index: number, survey: Survey): ContactDistance {
  const nearest = survey.toOwn.get(index);
  const contact = nearest === undefined ? undefined : survey.contacts[nearest.goal]?.own;
  const bound = nearest?.clicks ?? Infinity;
  return {
    checkpoint: state.id,
    kind: state.kind,
    beforeLogin: state.beforeLogin,
    clicks: nearest?.clicks ?? null,
    ...(contact === undefined ? {} : { contact }),
    ...(nearest?.first === undefined ? {} : { through: nearest.first.words }),
    ...genericOf(index, survey, bound),
    ...unreadOf(index, survey, bound),
    ...(nearest === undefined && !state.evidence.links.ok ? { linksMissing: true } : {}),
  };
}

/** What the distances are measured by. */
interface Context {
  readonly procedure: Procedure;
  readonly journeys: readonly JourneySummary[];
  /** Counters of the whole procedure. */
  readonly counters: readonly ChannelItem[];
}

function surveyOf(read: readonly ChannelCheckpoint[], { procedure, journeys, counters }: Context): Survey {
  const kept = keptCounters(counters);
  const contacts = read.map((state) => contactsOn(channelsOn(state, procedure), kept));
  const steps = stepsOf(journeys);
  const readings = read.map((state) => readPage(state, procedure));
  const walk = { states: read, readings, pages: pagesRead(read, steps), steps };
  const clicks = clicksBetween(walk);
  const unread = unreadContacts(walk, clicks);
  const ways = arriving(clicks);
  const showing = (which: keyof Contacts): readonly number[] =>
    contacts.flatMap((shown, index) => (shown[which] === undefined ? [] : [index]));
  return {
    contacts,
    unread,
    toOwn: nearestGoals(showing('own'), ways),
    toGeneric: nearestGoals(showing('generic'), ways),
    toUnread: nearestGoals([...unread.keys()], ways),
  };
}

function showingOwn(states: readonly ContactDistance[]): StatesShowing {
  return { states: states.length, shown: states.filter(({ clicks }) => clicks === 0).length };
}

/** Distance in clicks from every state that was read to a human contact; see `ContactDistance` for what counts as a click. */
export function contactDistances(read: readonly ChannelCheckpoint[], context: Context): ContactDistances {
  const survey = surveyOf(read, context);
  const states = read.map((state, index) => distanceOf(state, index, survey));
  const without = states.filter((state) => state.clicks === null);
  const notObserved = without.filter((state) => state.unread !== undefined || state.linksMissing === true).length;
  const found = states.flatMap((state) => (state.clicks === null ? [] : [state.clicks]));
  return {
    states,
    greatest: found.length === 0 ? null : found.reduce((most, distance) => Math.max(most, distance), 0),
    notFound: without.length - notObserved,
    notObserved,
    beforeLogin: showingOwn(states.filter((state) => state.beforeLogin && state.kind === 'state')),
    errors: showingOwn(states.filter((state) => state.kind === 'error')),
  };
}
