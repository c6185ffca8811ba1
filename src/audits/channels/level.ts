import type { ChannelInventory, Quote } from '../../model/inventory.ts';
import type { PageChannels } from './page-channels.ts';
import { isHumanPhone } from './page-channels.ts';

type Level = ChannelInventory['level'];

/** Most quotes printed for a level. */
const mostQuotes = 3;

function bare({ checkpoint, quote, selector }: Quote): Quote {
  return { checkpoint, quote, ...(selector === undefined ? {} : { selector }) };
}

/**
 * Level of the human channels, with the quotes that decide it. N3: the procedure can be done off-line; N2: help with this procedure;
 * N1: a generic contact, or only a link to a contact page; N0: nothing. A page that says “only online” never gives N3 by the
 * kind of channel that it closes.
 */
export function levelOf(channels: PageChannels): { readonly level: Level; readonly decidedBy: readonly Quote[] } {
  const closed = new Set(channels.closed.filter(({ partly }) => !partly).map((statement) => statement.kind));
  const open = (kind: string): boolean => !closed.has(kind) && !closed.has('online-only');
  const phones = channels.phone.filter(isHumanPhone);
  const places = [...channels.counter, ...channels.post];
  const done = [
    ...channels.counter.filter((item) => item.scope === 'procedure' && open('counter')),
    ...channels.post.filter((item) => item.scope === 'procedure' && open('post')),
    ...(phones.length > 0 && open('phone') ? channels.doneByPhone : []),
    ...(channels.counter.some((item) => item.scope !== 'generic') && open('counter') ? channels.doneAtOffice : []),
  ];
  const help = [
    ...phones.filter((item) => item.scope === 'service' || item.scope === 'shared'),
    ...places.filter((item) => item.scope !== 'generic'),
  ];
  const generic = [...phones, ...places, ...channels.online.filter((item) => item.kind === 'contact-page')];
  const steps: readonly (readonly [Level, readonly Quote[]])[] = [
    ['N3', done],
    ['N2', help],
    ['N1', generic],
  ];
  const [level, quotes] = steps.find(([, found]) => found.length > 0) ?? ['N0', channels.closed];
  return { level, decidedBy: quotes.slice(0, mostQuotes).map(bare) };
}
