import type { ChannelItem, LocatorItem, PhoneItem, Quote } from '../../model/inventory.ts';
import type { Procedure } from '../../model/scenario.ts';
import { isAboutTheSite } from '../reading/about-the-site.ts';
import { isMain } from '../reading/blocks.ts';
import { fold } from '../reading/fold.ts';
import { addressesOn } from './addresses.ts';
import { isOfficeHeading } from './office-heading.ts';
import { countersOn } from './counters.ts';
import { findsNothing, locatorsOn, withoutDead, workingCounters } from './locators.ts';
import { onlineOn } from './online.ts';
import { readPage } from './page-reading.ts';
import type { PageReading } from './page-reading.ts';
import type { ChannelCheckpoint } from './page-reading.ts';
import { announcesCall } from './phone/context.ts';
import { phonesOn } from './phones.ts';
import { postsOn } from './posts.ts';
import { relaysOn } from './relays.ts';
import { isRemedy, quoteStatement, statementsOf, withoutRemarks } from './statements.ts';
import type { Statement } from './statements.ts';

/** Words that close a channel. */
export interface Closing extends Quote {
  readonly kind: string;
  /** They leave it open elsewhere or otherwise (a condition, some places, the payment alone). */
  readonly partly: boolean;
}

/** Channels that one page shows. */
export interface PageChannels {
  readonly phone: readonly PhoneItem[];
  readonly counter: readonly ChannelItem[];
  readonly post: readonly ChannelItem[];
  readonly relay: readonly ChannelItem[];
  readonly online: readonly ChannelItem[];
  /** Searches of the nearest counter, tried or not. */
  readonly locators: readonly LocatorItem[];
  readonly closed: readonly Closing[];
  /** Words by which the procedure itself is done on the phone. */
  readonly doneByPhone: readonly Quote[];
  /** Words by which it is done at an office, which the page may name elsewhere. */
  readonly doneAtOffice: readonly Quote[];
}

interface Known {
  readonly checkpoint: string;
  readonly procedure: Procedure;
  readonly channels: PageChannels;
}
const known = new WeakMap<object, Known>();

/** Reads every channel of a page: what is offered, and what is said to be closed. Read once per page, whoever asks. */
export function channelsOn(checkpoint: ChannelCheckpoint, procedure: Procedure): PageChannels {
  const { text } = checkpoint.evidence;
  const found = text.ok ? known.get(text.value) : undefined;
  if (found?.checkpoint === checkpoint.id && found.procedure === procedure) return found.channels;
  const channels = readChannels(checkpoint, procedure);
  if (text.ok) known.set(text.value, { checkpoint: checkpoint.id, procedure, channels });
  return channels;
}

/** “La CNIL ne reçoit pas le public”, in a contact card: the door of one body, not of the offices of the procedure. */
function isOneDoor({ block, clause, words }: Statement): boolean {
  return words.words.oneDoor.test(clause.folded) && block.headings.slice(-2).some((one) => isOfficeHeading(one, words.places));
}

function closing(statement: Statement, kind: string, reading: PageReading): Closing {
  const partly = statement.words.words.partlyClosed.test(statement.clause.folded) || isOneDoor(statement);
  return { kind, partly, ...quoteStatement(statement, reading) };
}

/** “Faites la demande par téléphone au…”; under “Par téléphone”: “un conseiller pour vous inscrire”. */
function isDoneByPhone({ block, clause, words, closes }: Statement): boolean {
  const { procedure, phoneWay, byPhone } = words.words;
  if (closes !== null || !isMain(block)) return false;
  if (procedure.test(clause.folded) && phoneWay.test(clause.folded)) return true;
  if (!byPhone.test(clause.folded)) return false;
  return announcesCall(fold((block.headings.at(-1) ?? '').slice(0, 100)), words.phone);
}

/** “Le document est à déposer chez le notaire”: done at an office, unless to inquire, to contest or on line. */
function isDoneAtOffice(statement: Statement, reading: PageReading): boolean {
  const { block, clause, words, closes } = statement;
  const { atOffices, asking, byOthers, byReader, onlineService } = words.words;
  if (closes !== null || !isMain(block) || !atOffices.test(clause.folded)) return false;
  if (!byReader.test(clause.folded)) return false;
  if (words.words.helpHeading.test(fold((block.headings.at(-1) ?? '').slice(0, 100)).trim())) return false;
  return (
    !asking.test(withoutRemarks(clause.folded)) &&
    !byOthers.test(clause.folded) &&
    !onlineService.test(clause.folded) &&
    !isRemedy(statement, reading)
  );
}

/** What an accessibility statement or a legal notice shows is whom to write to about the site: no procedure is done by it. */
function ofTheSite(channels: PageChannels): PageChannels {
  const generic = (item: ChannelItem): ChannelItem => (item.scope === 'procedure' ? { ...item, scope: 'generic' } : item);
  return {
    ...channels,
    counter: channels.counter.map(generic),
    post: channels.post.map(generic),
    doneByPhone: [],
    doneAtOffice: [],
  };
}

function readChannels(checkpoint: ChannelCheckpoint, procedure: Procedure): PageChannels {
  const reading = readPage(checkpoint, procedure);
  const statements = statementsOf(reading);
  const addresses = addressesOn(reading);
  const locators = locatorsOn(reading);
  const announced = countersOn(reading, statements, addresses, findsNothing(locators));
  const closed = statements.flatMap((statement) =>
    statement.closes === null ? [] : [closing(statement, statement.closes, reading)],
  );
  const shut = new Set(
    statements.filter((statement) => statement.closes === 'phone').map((statement) => statement.block.selector),
  );
  const channels: PageChannels = {
    phone: phonesOn(reading).filter((item) => !shut.has(item.selector ?? '')),
    counter: [...workingCounters(locators), ...withoutDead(announced, locators)],
    locators,
    post: postsOn(reading, statements, addresses),
    relay: relaysOn(reading, statements),
    online: onlineOn(reading, statements),
    closed,
    doneByPhone: statements
      .filter((statement) => isDoneByPhone(statement))
      .map((statement) => quoteStatement(statement, reading)),
    doneAtOffice: statements
      .filter((statement) => isDoneAtOffice(statement, reading))
      .map((statement) => quoteStatement(statement, reading)),
  };
  return isAboutTheSite(checkpoint) ? ofTheSite(channels) : channels;
}

/** Scopes of phone numbers through which a person can be helped with something. */
export function isHumanPhone(phone: PhoneItem): boolean {
  return phone.scope !== 'technical' && phone.scope !== 'press' && phone.scope !== 'emergency';
}
